/** What the summary and the quarters sheet have in common: number, title and unit, bands, indents, decimals. */
import type { PlanAssessment } from "../assessment";
import { type Cell, textCell } from "./cell";
import { area, type Column, type Draft, paint, wholeRows } from "./draft";
import { figureFormat } from "./number-format";
import { depths, type PlanRow } from "./plan-rows";
import { type Run, runs } from "./runs";
import { BAND, BESIDE_TEXT, figures, NUMBERING, WRAPPED } from "./styles";
import type { Writing } from "./writing";

/** Beyond this many differently formatted stretches a column gets one format: a batch of thousands of regions is slow. */
const MAX_RUNS = 300;

export const PLAN_COLUMN = 1;

export const planColumns = ({ words }: Writing, widestTitle: number): Column[] => [
  { header: words.columns.id, style: NUMBERING, widest: 14 },
  { header: words.columns.plan, style: WRAPPED, widest: widestTitle },
  { header: words.columns.unit, style: BESIDE_TEXT, widest: 18, narrowest: 12 },
];

export const planCells = ({ words }: Writing, { plan }: PlanAssessment): Cell[] =>
  [plan.id, plan.title, words.unit(plan.unit)].map(textCell);

export function paintBands(draft: Draft, rows: readonly PlanRow[], first: number): void {
  rows.forEach((row, index) => {
    if (row.kind === "band") paint(draft, wholeRows(draft, first + index), BAND);
  });
}

export function paintIndents(draft: Draft, rows: readonly PlanRow[], first: number): void {
  const stretches = runs(depths(rows)).filter(({ value }) => value);
  if (stretches.length > MAX_RUNS) return;
  for (const { first: from, count, value } of stretches)
    paint(draft, area(first + from, PLAN_COLUMN, count, 1), { indent: value ?? 0 });
}

/** Figures with the decimals their plan has; the columns' own format is the one without. */
export function paintDecimals(
  draft: Draft,
  decimals: readonly number[],
  first: number,
  blocks: readonly { column: number; columns: number }[],
): void {
  const all = runs(decimals);
  const most = Math.max(0, ...decimals);
  const stretches: Run<number>[] =
    all.length > MAX_RUNS ? [{ first: 0, count: decimals.length, value: most }] : all;
  for (const { first: from, count, value } of stretches)
    if (value > 0)
      for (const { column, columns } of blocks)
        paint(draft, area(first + from, column, count, columns), figures(figureFormat(value)));
}
