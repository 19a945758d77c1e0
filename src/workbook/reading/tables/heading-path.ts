/** The headings above a column, from the top down. */

/** The block of heading rows over a table. */
export interface HeadingBlock {
  firstRow: number;
  rows: number;
  /** A heading over several columns is carried to the right from this column on, and not from further left. */
  leftmost: number;
  /** What a cell says as a heading; "" where it says nothing. */
  textOf: (row: number, column: number) => string;
}

/** The headings over one column; one that stands over several columns is carried to the right. */
export function headingPath({ firstRow, rows, leftmost, textOf }: HeadingBlock, column: number): string[] {
  const path: string[] = [];
  const end = firstRow + rows;
  const isHeadedBelow = (row: number): boolean => {
    for (let lower = row + 1; lower < end; lower++) if (textOf(lower, column) !== "") return true;
    return false;
  };
  for (let row = firstRow; row < end; row++) {
    let text = textOf(row, column);
    if (text === "" && isHeadedBelow(row))
      for (let left = column - 1; text === "" && left >= leftmost; left--) text = textOf(row, left);
    if (text !== "") path.push(text);
  }
  return path;
}
