/** Where a table of figures begins and ends: its heading rows, its body, the columns of tables side by side. */
import { matchingKey } from "../../../text/thai";
import { textAt, valueAt } from "../cells/cells";
import { isTotal, saysNotYet, statedUnit } from "../words/figure-words";
import { columnsFilled, columnsOfNumbers, type FigureSketch } from "./figure-sketch";
import { isFigure } from "./numeric-table";

const MAX_HEADER_ROWS = 4;

/** Rows of a table on the sheet: `to` is the first row that is no longer its own. */
export interface TableExtent {
  header: number;
  headerRows: number;
  body: readonly number[];
  /** Rows under a heading that a page break repeated: a label there goes on with the one before. */
  afterBreak: ReadonlySet<number>;
  to: number;
}

/** The heading rows directly above the first row of figures; null where nothing heads it. */
function headerAbove(
  sketch: FigureSketch,
  first: number,
  from: number,
): { header: number; rows: number } | null {
  const { kinds } = sketch;
  let last = first - 1;
  while (last >= from && kinds[last] === "text") last--;
  if (kinds[last] === "blank") last--;
  if (last < from || kinds[last] !== "headings") return null;
  const firstColumn = Math.min(...columnsFilled(sketch, first));
  let header = last;
  while (header - 1 >= from && last - header + 1 < MAX_HEADER_ROWS) {
    const kind = kinds[header - 1];
    const [only = 0] = columnsFilled(sketch, header - 1);
    const isCaption =
      kind === "text" && (only <= firstColumn || statedUnit(textAt(sketch.grid, header - 1, only)));
    if (kind === "blank" || kind === "figures" || isCaption) break;
    header--;
  }
  return { header, rows: last - header + 1 };
}

/** Whether a row of headings opens another table (or the same one again): it stands over half the figures' columns. */
function isHeaderOver(sketch: FigureSketch, row: number, numbers: ReadonlySet<number>): boolean {
  if (sketch.kinds[row] !== "headings") return false;
  const covered = columnsFilled(sketch, row).filter((column) => numbers.has(column));
  if (covered.every((column) => saysNotYet(textAt(sketch.grid, row, column)))) return false;
  return covered.length * 2 >= numbers.size;
}

/** The columns of numbers in the first row of figures below a row of headings. */
function numbersBelow(sketch: FigureSketch, row: number): Set<number> {
  const first = sketch.kinds.findIndex((kind, index) => index > row && kind === "figures");
  return new Set(first < 0 || first - row > MAX_HEADER_ROWS ? [] : columnsOfNumbers(sketch, first));
}

const keyOfRows = ({ grid, width }: FigureSketch, first: number, rows: number): string =>
  Array.from({ length: rows * width }, (_, i) =>
    matchingKey(textAt(grid, first + Math.floor(i / width), i % width)),
  ).join("|");

/** The next row with anything in it. */
const nextFilled = ({ kinds }: FigureSketch, row: number): number => {
  let next = row;
  while (kinds[next] === "blank") next++;
  return next;
};

function totalRow({ grid, reads }: FigureSketch, row: number): boolean {
  return (reads[row] ?? []).some(
    ({ entry }, column) => entry === "text" && isTotal(textAt(grid, row, column)),
  );
}

/**
 * The table whose first row of figures is `first`; null where nothing heads it.
 *
 * @param from the first row below the table before it
 */
export function extentFrom(sketch: FigureSketch, first: number, from: number): TableExtent | null {
  const above = headerAbove(sketch, first, from);
  if (!above) return null;
  const { body, afterBreak, end } = bodyBelow(sketch, above, first);
  const lastFigures = body.findLastIndex((row) => sketch.kinds[row] === "figures");
  const own = body.slice(0, lastFigures + 1);
  return {
    header: above.header,
    headerRows: above.rows,
    body: own,
    afterBreak,
    // What follows the last row of figures may be the next table's title or the top row of its heading.
    to: Math.min(end, (own.at(-1) ?? first) + 1),
  };
}

/** The rows below a heading up to a gap, another table's heading or the end of the sheet. */
function bodyBelow(
  sketch: FigureSketch,
  { header, rows }: { header: number; rows: number },
  first: number,
): { body: number[]; afterBreak: Set<number>; end: number } {
  const { kinds } = sketch;
  const numbers = new Set(columnsOfNumbers(sketch, first));
  const signature = keyOfRows(sketch, header, rows);
  const isRepeated = (row: number): boolean => keyOfRows(sketch, row, rows) === signature;
  const body: number[] = [];
  const afterBreak = new Set<number>();
  let total = false;
  let broken = false;
  let afterBlank = false;
  for (let row = header + rows; row < kinds.length; row++) {
    const kind = kinds[row] ?? "blank";
    if (kind === "blank") {
      const next = nextFilled(sketch, row);
      if (!isRepeated(next) && (total || next - row > 1)) return { body, afterBreak, end: row };
      afterBlank = true;
      row = next - 1;
    } else if (kind === "headings" && isRepeated(row)) {
      broken = true;
      row += rows - 1;
    } else if (
      isHeaderOver(sketch, row, numbers) ||
      (afterBlank && isHeaderOver(sketch, row, numbersBelow(sketch, row)))
    ) {
      return { body, afterBreak, end: row };
    } else {
      if (kind === "figures") {
        afterBlank = false;
        for (const column of columnsOfNumbers(sketch, row)) numbers.add(column);
        total ||= totalRow(sketch, row);
      }
      if (broken) afterBreak.add(row);
      broken = false;
      body.push(row);
    }
  }
  return { body, afterBreak, end: kinds.length };
}

/** The columns of one table among several side by side: between two blank columns, with labels of its own. */
export function bandsOf(sketch: FigureSketch, extent: TableExtent): number[][] {
  const rows = [...Array.from({ length: extent.headerRows }, (_, i) => extent.header + i), ...extent.body];
  const used = (column: number): boolean =>
    rows.some((row) => !["", " "].includes(String(valueAt(sketch.grid, row, column))));
  const bands: number[][] = [];
  let open = false;
  for (let column = 0; column < sketch.width; column++) {
    if (!used(column)) {
      open = false;
      continue;
    }
    if (!open && (bands.length === 0 || hasLabels(sketch, extent, column))) bands.push([]);
    bands.at(-1)?.push(column);
    open = true;
  }
  return bands;
}

const hasLabels = ({ reads }: FigureSketch, { body }: TableExtent, column: number): boolean => {
  const entries = body.map((row) => reads[row]?.[column]?.entry ?? null);
  const texts = entries.filter((entry) => entry === "text").length;
  return texts > 0 && texts >= entries.filter(isFigure).length;
};
