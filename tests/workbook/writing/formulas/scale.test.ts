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
} from "../../../../src/workbook/writing/formulas/scale";
import { recalculate } from "../support/recalculate";

type Targets = readonly (number | null)[];

const THREE: [Targets, Polarity | null][] = [
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

const FIVE: [Targets, Polarity | null][] = [
  [[100, 110, 120, 130, 140], null],
  [[50, 45, 40, 35, 30], null],
  [[60, 80, 80, 80, 100], null],
  [[null, 110, null, 130, null], null],
];

const SCALES = [
  { points: [50, 75, 100], cases: THREE },
  { points: [1, 2, 3, 4, 5], cases: FIVE },
] as const;

/** At, just off and between the targets, and far beyond them. */
function resultsAround(targets: Targets): number[] {
  const known = targets.filter((target) => target !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const at = known.flatMap((target) => [target, target - 0.01, target + 0.01]);
  const between = known.slice(1).map((target, index) => (target + (known[index] ?? target)) / 2);
  return [...at, ...between, low / 2, low - 100, high * 2 + 100, 0];
}

const MODES = { interpolate: "interpolate", step: "step" };
const CHOICES = { zero: "zero", proportional: "proportional", lowest: "lowest" };

const column = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);

/** Levels, result, choice, live score, native score and its workings: one row. */
function scoredRow(
  { targets, polarity, result }: { targets: Targets; polarity: Polarity | null; result: number },
  points: readonly number[],
  row: number,
  options: { belowMinimum: BelowMinimum; mode: ScaleMode },
): Content[] {
  const cell = (index: number): string => `${column(index)}${row}`;
  const levels = targets.map((_, index) => cell(index));
  const count = targets.length;
  const cells: ScaleCells = {
    result: cell(count),
    levels,
    present: levels.flatMap((target, index) =>
      targets[index] === null ? [] : [{ target, points: String(points[index]) }],
    ),
    points: points[0] === 50 ? null : `{${points.join(",")}}`,
    mode: { choice: options.mode, cell: null, words: MODES },
    belowMinimum: { choice: options.belowMinimum, cell: cell(count + 1), words: CHOICES },
    polarity,
  };
  const workings = Object.fromEntries(
    SCALE_WORKINGS.map((step, index) => [step, cell(count + 4 + index)]),
  ) as Record<(typeof SCALE_WORKINGS)[number], string>;
  const steps = scaleWorkings(cells, workings);
  return [
    ...targets.map((target) => target ?? "–"),
    result,
    options.belowMinimum,
    { formula: `=${liveScaleFormula(cells)}` },
    { formula: `=${nativeScaleFormula(cells, workings)}` },
    ...SCALE_WORKINGS.map((step) => ({ formula: `=${steps[step]}` })),
  ];
}

describe("score formulas", () => {
  for (const { points, cases } of SCALES)
    for (const belowMinimum of ["zero", "proportional", "lowest"] satisfies BelowMinimum[])
      for (const mode of points.length === 3
        ? (["interpolate"] as const)
        : (["interpolate", "step"] as const))
        it(`score on ${points.join("/")} as the rules do, ${belowMinimum} below the lowest level, ${mode}`, () => {
          const rows = cases.flatMap(([targets, polarity]) =>
            resultsAround(targets).map((result) => ({ targets, polarity, result })),
          );
          const at = recalculate([
            {
              name: "S",
              rows: rows.map((row, index) => scoredRow(row, points, index + 1, { belowMinimum, mode })),
            },
          ]);
          rows.forEach(({ targets, polarity, result }, row) => {
            const levels = targets.map((target, index) => ({ target, points: points[index] ?? 0 }));
            const expected = scoreOnScale(result, levels, {
              belowMinimum,
              mode,
              ...(polarity && { polarity }),
            });
            for (const [written, offset] of [
              ["live", 2],
              ["native", 3],
            ] as const) {
              const shown = at("S", row, targets.length + offset);
              assert.ok(
                typeof shown === "number" && Math.abs(shown - expected) < 1e-9,
                `${written}: ${String(targets)} at ${result}: ${String(shown)}, not ${expected}`,
              );
            }
          });
        });
});
