import assert from "node:assert/strict";
import { achievement, type AchievementOptions } from "../../../../src/kpi/achievement";
import type { Polarity } from "../../../../src/kpi/polarity";
import { withinAchievement } from "../../../../src/kpi/target-range";
import {
  type AchievementCells,
  achievementFormula,
} from "../../../../src/workbook/writing/formulas/achievement";
import { recalculate } from "../support/recalculate";

const CASES: [result: number, target: number, polarity: Polarity][] = [
  [700, 600, "higher"],
  [2255, 5320, "higher"],
  [17933, 20000, "higher"],
  [1, 20000, "higher"],
  [-1, -1, "higher"],
  [3, -2, "higher"],
  [-5, 2, "higher"],
  [32, 32, "lower"],
  [16, 32, "lower"],
  [64, 32, "lower"],
  [80, 32, "lower"],
  [-3, -2, "lower"],
];

const OPTIONS: AchievementOptions[] = [
  {},
  { lowerIsBetter: "inverse" },
  { cap: 1 },
  { lowerIsBetter: "inverse", cap: 1.2 },
];

const cellsOf = (row: number, given: Partial<AchievementCells>): AchievementCells => ({
  result: `A${row}`,
  target: `B${row}`,
  polarity: "higher",
  range: null,
  lowerIsBetter: "mirror",
  cap: null,
  ...given,
});

describe("achievement formulas", () => {
  for (const language of ["live", "native"] as const)
    for (const { lowerIsBetter = "mirror", cap = null } of OPTIONS)
      it(`${language} formulas give what the rule gives, ${lowerIsBetter}, cap ${cap}`, () => {
        const rows = CASES.map(([result, target, polarity], index) => {
          const cells = cellsOf(index + 1, { polarity, lowerIsBetter, cap: cap === null ? null : "$C$1" });
          return [result, target, cap, { formula: `=${achievementFormula(language, cells, "ratio")}` }];
        });
        const at = recalculate([{ name: "S", rows }]);
        CASES.forEach(([result, target, polarity], row) => {
          const expected = achievement(result, target, polarity, { lowerIsBetter, cap });
          assert.equal(at("S", row, 3), expected, `${result} of ${target}`);
        });
      });

  for (const language of ["live", "native"] as const)
    it(`${language} formulas judge a range`, () => {
      const range = { from: 80, to: 120 };
      const results = [80, 100, 120, 60, 150, 0, 300];
      const rows = results.map((result, index) => {
        const cells = cellsOf(index + 1, { polarity: "within", range });
        return [result, "80–120", { formula: `=${achievementFormula(language, cells, "ratio")}` }];
      });
      const at = recalculate([{ name: "S", rows }]);
      results.forEach((result, row) =>
        assert.equal(at("S", row, 2), withinAchievement(result, range), String(result)),
      );
    });

  it("are one function over two cells, and name what differs from the default", () => {
    const live = (given: Partial<AchievementCells>) => achievementFormula("live", cellsOf(8, given), "ratio");
    assert.equal(live({}), "KPI.ACHIEVEMENT(A8,B8)");
    assert.equal(live({ polarity: "lower" }), `KPI.ACHIEVEMENT(A8,B8,"lower")`);
    assert.equal(live({ polarity: "lower", lowerIsBetter: "inverse" }), `KPI.ACHIEVEMENT(A8,B8,"inverse")`);
    assert.equal(live({ cap: "กติกา!$B$9" }), "KPI.ACHIEVEMENT(A8,B8,,กติกา!$B$9)");
  });
});
