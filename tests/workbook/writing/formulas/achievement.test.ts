import assert from "node:assert/strict";
import { achievement } from "../../../../src/kpi/achievement";
import type { Polarity } from "../../../../src/kpi/polarity";
import { achievementFormula } from "../../../../src/workbook/writing/formulas/achievement";
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

describe("achievement formulas", () => {
  for (const language of ["live", "native"] as const)
    it(`${language} formulas give what the rule gives`, () => {
      const rows = CASES.map(([result, target, polarity], index) => {
        const cells = { result: `A${index + 1}`, target: `B${index + 1}`, polarity };
        return [result, target, { formula: `=${achievementFormula(language, cells)}` }];
      });
      const at = recalculate([{ name: "S", rows }]);
      CASES.forEach(([result, target, polarity], row) => {
        assert.equal(at("S", row, 2), achievement(result, target, polarity), `${result} of ${target}`);
      });
    });
});
