import assert from "node:assert/strict";
import type { BelowMinimum } from "../../../../src/kpi/below-minimum";
import { score } from "../../../../src/kpi/score";
import type { Polarity } from "../../../../src/kpi/polarity";
import { DEFAULT_SCALE } from "../../../../src/workbook/scorecard-model";
import type { Content } from "../../../../src/workbook/sheet-plan";
import { scoreFormula } from "../../../../src/workbook/writing/formulas/score";
import { recalculate } from "../support/recalculate";

type Targets = [minimum: number | null, standard: number | null, advanced: number | null];

const TARGETS: [Targets, Polarity | null][] = [
  [[518, 600, 682], null],
  [[500, 400, 300], null],
  [[30, 25, 20], "lower"],
  [[80, 80, 80], null],
  [[80, 80, 80], "lower"],
  [[23.57, 33.94, 33.94], null],
  [[50, 50, 90], null],
  [[null, 416, 553], null],
  [[null, 5.35, 7.11], null],
  [[18138, null, 26831], null],
  [[100, null, 60], null],
  [[70, 90, null], null],
  [[null, null, 96], null],
  [[null, 32, null], "lower"],
  [[50, null, null], null],
  [[-30, -20, -10], null],
  [[0, 10, 20], null],
];

/** At, just off and between the targets, and far beyond them. */
function resultsAround(targets: Targets): number[] {
  const known = targets.filter((target) => target !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const at = known.flatMap((target) => [target, target - 0.01, target + 0.01]);
  const between = known.slice(1).map((target, index) => (target + (known[index] ?? target)) / 2);
  return [...at, ...between, low / 2, low - 100, high * 2 + 100, 0];
}

describe("score formulas", () => {
  for (const language of ["live", "native"] as const)
    for (const belowMinimum of ["zero", "proportional"] satisfies BelowMinimum[])
      it(`${language} formulas score as the rules do, ${belowMinimum} below the minimum`, () => {
        const cases = TARGETS.flatMap(([targets, polarity]) =>
          resultsAround(targets).map((result) => ({ targets, polarity, result })),
        );
        const rows = cases.map(({ targets, polarity, result }, index): Content[] => {
          const row = index + 1;
          const cell = (target: number | null, column: string) =>
            target === null ? null : `${column}${row}`;
          const [minimum, standard, advanced] = targets;
          const levels = [cell(minimum, "A"), cell(standard, "B"), cell(advanced, "C")] as const;
          const formula = scoreFormula(
            language,
            {
              result: `D${row}`,
              levels,
              points: DEFAULT_SCALE.points,
              belowMinimum: `E${row}`,
              proportional: ["proportional"],
              polarity,
            },
            "ยังไม่ประเมิน",
          );
          return [
            ...targets.map((target) => target ?? "–"),
            result,
            belowMinimum,
            { formula: `=${formula}` },
          ];
        });
        const at = recalculate([{ name: "S", rows }]);
        cases.forEach(({ targets, polarity, result }, row) => {
          const [minimum, standard, advanced] = targets;
          const options = { belowMinimum, ...(polarity && { polarity }) };
          const expected = score(result, { minimum, standard, advanced }, options);
          const shown = at("S", row, 5);
          assert.ok(
            typeof shown === "number" && Math.abs(shown - expected) < 1e-9,
            `${String(targets)} at ${result}: ${String(shown)}, not ${expected}`,
          );
        });
      });

  it("is not assessed without a result", () => {
    const cells = {
      result: "D1",
      levels: ["A1", "B1", "C1"],
      points: DEFAULT_SCALE.points,
      belowMinimum: "E1",
      proportional: ["proportional"],
      polarity: null,
    } as const;
    const formulas = (["live", "native"] as const).map((language) => ({
      formula: `=${scoreFormula(language, cells, "ยังไม่ประเมิน")}`,
    }));
    const at = recalculate([{ name: "S", rows: [[518, 600, 682, "–", "zero", ...formulas]] }]);
    assert.deepEqual([at("S", 0, 5), at("S", 0, 6)], ["ยังไม่ประเมิน", "ยังไม่ประเมิน"]);
  });
});
