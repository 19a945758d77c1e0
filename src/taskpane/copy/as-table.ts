/**
 * Rows of cells as a sheet takes them from the clipboard.
 *
 * @example asTable([["1.1", "ผล\n700"], ["1.2", "52"]]) // "1.1\tผล 700\n1.2\t52"
 */
export const asTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t")).join("\n");
