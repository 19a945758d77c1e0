/** What the page's charts have in common, and how they share its width. */
import type { ChartPlan } from "../../chart-plan";
import type { Area } from "../../sheet-plan";
import { area } from "../../writing/draft";
import { PALETTE } from "../../writing/palette";
import type { Writing } from "../../writing/writing";
import { layoutOf } from "./layout";

/** A chart whose cells are written, for the place it is given. */
export type ChartBuilder = (where: Area) => ChartPlan;

export const CHART_LOOK = { sizeStep: -1, color: PALETTE.ink } as const;

/** Parts of the width, by how many charts there are; one alone is not drawn out over the whole page. */
const SHARES: Readonly<Record<number, readonly number[]>> = {
  1: [0.6],
  2: [0.5, 0.5],
  3: [0.38, 0.34, 0.28],
};

/** The charts side by side, each over whole columns. */
export function chartsAcross(writing: Writing, builders: readonly ChartBuilder[]): ChartPlan[] {
  const { page, rows } = layoutOf(writing);
  const { first, last } = rows.charts;
  const width = page.reduce((sum, column) => sum + column.width, 0);
  const shares = SHARES[builders.length] ?? [];
  let from = 0;
  let end = 0;
  return builders.map((build, index) => {
    end += (shares[index] ?? 0) * width;
    const to = nearestColumn(page, end);
    const where = area(first, from, last - first + 1, to - from);
    from = to;
    return build(where);
  });
}

/** The column whose left edge is nearest to so many characters. */
function nearestColumn(page: readonly { width: number }[], wanted: number): number {
  let edge = 0;
  let best = 0;
  let nearest = wanted;
  page.forEach(({ width }, index) => {
    edge += width;
    if (Math.abs(edge - wanted) >= nearest) return;
    nearest = Math.abs(edge - wanted);
    best = index + 1;
  });
  return best;
}
