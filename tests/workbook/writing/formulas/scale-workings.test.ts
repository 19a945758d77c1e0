import assert from "node:assert/strict";
import type { BelowMinimum } from "../../../../src/kpi/below-minimum";
import type { Polarity } from "../../../../src/kpi/polarity";
import { type ScaleMode, scoreOnScale } from "../../../../src/kpi/scale";
import type { Content } from "../../../../src/workbook/sheet-plan";
import {
  liveScaleFormula,
  nativeScaleFormula,
  SCALE_WORKINGS,
  type ScaleCells,
  scaleWorkings,
  type ScaleWorkings,
} from "../../../../src/workbook/writing/formulas/scale";
import { recalculate } from "../support/recalculate";

const POINTS = [1, 2, 3, 4, 5];

const TARGETS: [(number | null)[], Polarity | null][] = [
  [[100, 110, 120, 130, 140], null],
  [[50, 45, 40, 35, 30], null],
  [[80, 80, 80, 80, 80], null],
  [[80, 80, 80, 80, 80], "lower"],
  [[null, 75, 80, 85, 90], null],
  [[10, null, 20, 20, 30], null],
  [[null, null, 96, null, null], null],
  [[null, null, 32, null, null], "lower"],
  [[-30, -20, -10, 0, 10], null],
  [[0.1, 0.2, 0.3, 0.4, 0.5], null],
];

function resultsAround(targets: readonly (number | null)[]): number[] {
  const known = targets.filter((target) => target !== null);
  const between = known.slice(1).map((target, index) => (target + (known[index] ?? target)) / 2);
  return [...known, ...known.map((target) => target - 0.01), ...between, Math.max(...known) + 50, 0, -100];
}

/** Levels in B to F, result in G, the choice below the lowest in H, the score in I, steps from J on. */
const CELLS = ["B", "C", "D", "E", "F"] as const;

function cellsOf(
  row: number,
  targets: readonly (number | null)[],
  options: { mode: ScaleMode; belowMinimum: BelowMinimum; polarity: Polarity | null },
): ScaleCells {
  const levels = CELLS.map((column) => `${column}${row}`);
  return {
    result: `G${row}`,
    levels,
    present: levels.flatMap((target, index) =>
      targets[index] == null ? [] : [{ target, points: `${CELLS[index]}$1` }],
    ),
    points: "B$1:F$1",
    mode: options.mode,
    belowMinimum: { choice: options.belowMinimum, cell: `H${row}`, word: options.belowMinimum },
    polarity: options.polarity,
  };
}

const workingsOf = (row: number): ScaleWorkings =>
  Object.fromEntries(
    SCALE_WORKINGS.map((step, index) => [step, `${String.fromCharCode("J".charCodeAt(0) + index)}${row}`]),
  ) as Record<(typeof SCALE_WORKINGS)[number], string>;

describe("formulas for a score on five levels", () => {
  for (const mode of ["interpolate", "step"] satisfies ScaleMode[])
    for (const belowMinimum of ["zero", "proportional", "lowest"] satisfies BelowMinimum[])
      it(`score as the rule does, live and native: ${mode}, ${belowMinimum} below the lowest`, () => {
        const cases = TARGETS.flatMap(([targets, polarity]) =>
          resultsAround(targets).map((result) => ({ targets, polarity, result })),
        );
        const rows = (language: "live" | "native") => [
          ["", ...POINTS],
          ...cases.map(({ targets, polarity, result }, index): Content[] => {
            const cells = cellsOf(index + 2, targets, { mode, belowMinimum, polarity });
            const at = workingsOf(index + 2);
            const steps = scaleWorkings(cells, at);
            return [
              "",
              ...targets.map((target) => target ?? "–"),
              result,
              belowMinimum,
              {
                formula: `=${language === "live" ? liveScaleFormula(cells) : nativeScaleFormula(cells, at)}`,
              },
              ...SCALE_WORKINGS.map((step) => ({ formula: `=${steps[step]}` })),
            ];
          }),
        ];
        const at = recalculate([
          { name: "live", rows: rows("live") },
          { name: "native", rows: rows("native") },
        ]);
        cases.forEach(({ targets, polarity, result }, index) => {
          const levels = POINTS.map((points, level) => ({ points, target: targets[level] ?? null }));
          const expected = scoreOnScale(result, levels, {
            mode,
            belowMinimum,
            ...(polarity && { polarity }),
          });
          for (const sheet of ["live", "native"]) {
            const shown = at(sheet, index + 1, 8);
            assert.ok(
              typeof shown === "number" && Math.abs(shown - expected) < 1e-9,
              `${sheet}: ${String(targets)} at ${result}: ${String(shown)}, not ${expected}`,
            );
          }
        });
      });

  it("give a dash without a result, and an error where the levels have changed places since", () => {
    const targets = [100, 110, 120, 130, 140];
    const cells = cellsOf(2, targets, { mode: "interpolate", belowMinimum: "zero", polarity: null });
    const at = workingsOf(2);
    const steps = scaleWorkings(cells, at);
    const shown = (row: Content[]) =>
      recalculate([
        {
          name: "S",
          rows: [
            ["", ...POINTS],
            [
              ...row,
              "zero",
              { formula: `=${nativeScaleFormula(cells, at)}` },
              ...SCALE_WORKINGS.map((step) => ({ formula: `=${steps[step]}` })),
            ],
          ],
        },
      ])("S", 1, 8);
    assert.equal(shown(["", ...targets, "–"]), "–");
    assert.equal(shown(["", 100, 130, 120, 110, 140, 125]), "#N/A");
    assert.equal(shown(["", 100, 110, "–", 130, 140, 125]), "#N/A");
  });

  it("read aloud: one function over the row, its points in the headings", () => {
    const options = { mode: "interpolate", belowMinimum: "zero", polarity: null } as const;
    assert.equal(liveScaleFormula(cellsOf(7, POINTS, options)), "KPI.SCALE(G7,B7:F7,B$1:F$1)");
    assert.equal(
      liveScaleFormula(cellsOf(7, POINTS, { mode: "step", belowMinimum: "lowest", polarity: "lower" })),
      `KPI.SCALE(G7,B7:F7,B$1:F$1,"step",H7,"lower")`,
    );
  });
});
