export interface VisibleRows {
  first: number;
  /** Behind the last row. */
  end: number;
  /** Heights of what is left out above and below. */
  above: number;
  below: number;
}

/**
 * The rows of a long list that reach into the part of it that is seen.
 *
 * @param heights of the rows measured so far; the others are taken for as high as these are on average
 * @param guess the height of a row while none is measured
 *
 * @example visibleRows(1000, new Map(), 50, 100, 200) // { first: 2, end: 4, above: 100, below: 49800 }
 */
export function visibleRows(
  count: number,
  heights: ReadonlyMap<number, number>,
  guess: number,
  top: number,
  bottom: number,
): VisibleRows {
  const heightOf = rowHeights(heights, guess);
  let first = 0;
  let above = 0;
  while (first < count - 1 && above + heightOf(first) <= top) above += heightOf(first++);
  let end = first;
  let reached = above;
  while (end < count && reached < bottom) reached += heightOf(end++);
  let below = 0;
  for (let row = end; row < count; row++) below += heightOf(row);
  return { first, end, above, below };
}

/**
 * Where a row of a long list begins, in pixels from the list's top.
 *
 * @example rowTop(3, new Map([[0, 20]]), 50) // 60
 */
export function rowTop(row: number, heights: ReadonlyMap<number, number>, guess: number): number {
  const heightOf = rowHeights(heights, guess);
  let top = 0;
  for (let above = 0; above < row; above++) top += heightOf(above);
  return top;
}

function rowHeights(heights: ReadonlyMap<number, number>, guess: number): (row: number) => number {
  let measured = 0;
  for (const height of heights.values()) measured += height;
  const usual = heights.size > 0 ? measured / heights.size : guess;
  return (row) => heights.get(row) ?? usual;
}
