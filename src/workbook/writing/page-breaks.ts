/** Where pages begin, so that no heading stands alone at the foot of one. */
import type { PrintSetup, RowSpan } from "../sheet-plan";

/** A printer rounds rows its own way: a page filled to the last point would end a row early now and then. */
const FILLED = 0.97;

type Flow = Pick<PrintSetup, "titleRows" | "keptWithNext" | "together">;

/**
 * The rows that begin a page, the first page's left out.
 *
 * @param heights of the printed rows, from the sheet's first
 * @param room how much of that a page holds
 * @example pageBreaks([20, 20, 20, 20], 65, { titleRows: { first: 0, last: 0 }, keptWithNext: [2], together: [] }) // [2]
 */
export function pageBreaks(heights: readonly number[], room: number, flow: Flow): number[] {
  const kept = new Set(flow.keptWithNext);
  const repeated = heightOf(heights, flow.titleRows);
  const breaks: number[] = [];
  let start = 0;
  let left = room * FILLED;
  for (let row = 0; row < heights.length; row++) {
    const height = heights[row] ?? 0;
    if (height > left && row > start) {
      start = firstOfNextPage(row, start, room * FILLED - repeated, {
        heights,
        kept,
        together: flow.together,
      });
      breaks.push(start);
      left = room * FILLED - repeated - heightOf(heights, { first: start, last: row - 1 });
    }
    left -= height;
  }
  return breaks;
}

const heightOf = (heights: readonly number[], { first, last }: RowSpan): number =>
  heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);

/** From the row that no longer fits back to where a page may begin. */
function firstOfNextPage(
  row: number,
  start: number,
  room: number,
  flow: { heights: readonly number[]; kept: ReadonlySet<number>; together: readonly RowSpan[] },
): number {
  const { heights, kept, together } = flow;
  const cut = together.filter(
    (span) => start < span.first && span.first < row && row <= span.last && heightOf(heights, span) <= room,
  );
  // Of a scorecard and a KPI in it with its conditions, the scorecard, which begins higher up.
  let first = Math.min(row, ...cut.map((span) => span.first));
  while (first > start + 1 && kept.has(first - 1)) first--;
  // Headings that fill a page by themselves have to be cut somewhere.
  return first > start + 1 || !kept.has(start) ? first : row;
}
