/** Finds tables of figures by their shape: headings over columns of numbers, a label before each row. */
import { NUMBER_PATTERN, readNumber, type StatedNumber } from "../../../text/numbers";
import { matchingKey, plainText } from "../../../text/thai";
import type { CellRef } from "../../cell-ref";
import type { Grid } from "../../grid";
import type { Figure } from "../../model";
import { cellRef, isEmpty, isErrorValue, readCell, textAt, valueAt } from "../cells/cells";
import { HEADER_WORDS } from "../words/column-words";
import { isPercentHeading, isRoundedUnit, isTotal, statedUnit } from "../words/figure-words";

/** A figure; null for no figure; "text" or "error" for a cell that holds something else. */
export type Entry = Figure | null | "text" | "error";

export interface NumericColumn {
  /** Index within the grid's rows. */
  index: number;
  /** The headings above it, from the top down. */
  path: string[];
  percent: boolean;
  /** For percentages that stand in the cells of a count ("1,493 (89.45%)"): the place of that count's column. */
  besides: number | null;
  /** Whether its whole numbers are rounded amounts, as millions of baht are, and no counts. */
  rounded: boolean;
}

export interface NumericLine {
  /** Grid row. */
  row: number;
  label: string;
  labelCell: CellRef;
  /** What stands before the label in a numbering column: "1.1"; "" where nothing does. */
  number: string;
  /** One for each column; none at all in a row that heads a group. */
  entries: Entry[];
}

export interface NumericTable {
  grid: Grid;
  headerRow: number;
  lastRow: number;
  /** The heading of the labels. */
  labelHeading: string;
  columns: NumericColumn[];
  /** Rows of figures, and rows that head a group of them, in the sheet's order. */
  lines: NumericLine[];
  /** The lines of text above, the nearest first. */
  titles: string[];
}

type RowKind = "blank" | "figures" | "headings" | "text";

const COUNT_WITH_PERCENT = new RegExp(
  String.raw`^(?<count>${NUMBER_PATTERN})\s*\(\s*(?:ร้อยละ\s*(?<after>${NUMBER_PATTERN})|(?<before>${NUMBER_PATTERN})\s*%)\s*\)$`,
);
/** Longer text is prose, not a heading. */
const LONGEST_HEADING = 120;
const DEEPEST_HEADER = 4;
const MOST_TITLES = 6;
const NUMBER_HEADINGS = new Set(HEADER_WORDS.number.map(matchingKey));

interface Read {
  entry: Entry;
  percent: Figure | null;
}

const typed = (cell: CellRef, number: StatedNumber, part: Figure["part"]): Figure => ({
  value: number.value,
  decimals: number.decimals,
  part,
  cell,
  scale: 1,
  unit: null,
});

function readText(text: string, cell: CellRef): Read {
  const number = readNumber(text);
  if (number) return { entry: typed(cell, number, "target"), percent: null };
  const both = COUNT_WITH_PERCENT.exec(text)?.groups;
  const count = both && readNumber(both["count"] ?? "");
  const percent = both && readNumber(both["after"] ?? both["before"] ?? "");
  return count && percent
    ? { entry: typed(cell, count, "target"), percent: typed(cell, percent, "percent") }
    : { entry: "text", percent: null };
}

function readEntry(grid: Grid, row: number, column: number): Read {
  const value = valueAt(grid, row, column);
  if (isErrorValue(value)) return { entry: "error", percent: null };
  if (isEmpty(value)) return { entry: null, percent: null };
  if (typeof value === "string") return readText(plainText(value).trim(), cellRef(grid, row, column));
  const reading = readCell(grid, row, column);
  return { entry: reading.kind === "number" ? reading.figure : "text", percent: null };
}

const isFigure = (entry: Entry): entry is Figure => entry !== null && typeof entry === "object";

const isDash = (grid: Grid, row: number, column: number): boolean => {
  const value = valueAt(grid, row, column);
  return value !== "" && isEmpty(value) && String(value).trim() !== "";
};

/** What the sheet's cells are, worked out once. */
interface Sketch {
  grid: Grid;
  width: number;
  reads: Read[][];
  kinds: RowKind[];
}

const isYear = (value: number): boolean =>
  Number.isInteger(value) && ((value >= 2400 && value <= 2700) || (value >= 1990 && value <= 2100));

/** Years typed as numbers over the columns of a comparison: 2563, 2562. */
function areYears(figures: readonly Figure[]): boolean {
  const years = figures.map(({ value }) => value).sort((a, b) => a - b);
  return (
    years.length > 1 &&
    years.every((year, i) => isYear(year) && (i === 0 || year - (years[i - 1] ?? 0) === 1))
  );
}

function kindOf(grid: Grid, row: number, reads: readonly Read[]): RowKind {
  const figures = reads.flatMap(({ entry }) => (isFigure(entry) ? [entry] : []));
  const others = reads.filter(({ entry }) => entry === "text" || entry === "error").length;
  if (figures.length > 0) return areYears(figures) ? "headings" : "figures";
  if (others === 0) return "blank";
  if (reads.some((_, column) => isDash(grid, row, column))) return "figures";
  return others > 1 ? "headings" : "text";
}

function sketchOf(grid: Grid): Sketch {
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const reads = grid.values.map((_, row) =>
    Array.from({ length: width }, (__, column) => readEntry(grid, row, column)),
  );
  return { grid, width, reads, kinds: reads.map((row, index) => kindOf(grid, index, row)) };
}

const columnsFilled = ({ reads }: Sketch, row: number): number[] =>
  (reads[row] ?? []).flatMap(({ entry }, column) => (entry === null ? [] : [column]));

const columnsOfNumbers = ({ reads }: Sketch, row: number): number[] =>
  (reads[row] ?? []).flatMap(({ entry }, column) => (isFigure(entry) ? [column] : []));

/** Rows of a table on the sheet: `to` is the first row that is no longer its own. */
interface Extent {
  header: number;
  headerRows: number;
  body: number[];
  /** Rows under a heading that a page break repeated: a label there goes on with the one before. */
  afterBreak: Set<number>;
  to: number;
}

/** The heading rows directly above the first row of figures; null where nothing heads it. */
function headerAbove(sketch: Sketch, first: number, from: number): { header: number; rows: number } | null {
  const { kinds } = sketch;
  let last = first - 1;
  while (last >= from && kinds[last] === "text") last--;
  if (kinds[last] === "blank") last--;
  if (last < from || kinds[last] !== "headings") return null;
  const firstColumn = Math.min(...columnsFilled(sketch, first));
  let header = last;
  while (header - 1 >= from && last - header + 1 < DEEPEST_HEADER) {
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
function isHeaderOver(sketch: Sketch, row: number, numbers: ReadonlySet<number>): boolean {
  if (sketch.kinds[row] !== "headings") return false;
  const covered = columnsFilled(sketch, row).filter((column) => numbers.has(column)).length;
  return covered > 0 && covered * 2 >= numbers.size;
}

/** The columns of numbers in the first row of figures below a row of headings. */
function numbersBelow(sketch: Sketch, row: number): Set<number> {
  const first = sketch.kinds.findIndex((kind, index) => index > row && kind === "figures");
  return new Set(first < 0 || first - row > DEEPEST_HEADER ? [] : columnsOfNumbers(sketch, first));
}

const keyOfRows = ({ grid, width }: Sketch, first: number, rows: number): string =>
  Array.from({ length: rows * width }, (_, i) =>
    matchingKey(textAt(grid, first + Math.floor(i / width), i % width)),
  ).join("|");

/** The next row with anything in it. */
const nextFilled = ({ kinds }: Sketch, row: number): number => {
  let next = row;
  while (kinds[next] === "blank") next++;
  return next;
};

function totalRow({ grid, reads }: Sketch, row: number): boolean {
  return (reads[row] ?? []).some(
    ({ entry }, column) => entry === "text" && isTotal(textAt(grid, row, column)),
  );
}

function extentFrom(sketch: Sketch, first: number, from: number): Extent | null {
  const { kinds } = sketch;
  const above = headerAbove(sketch, first, from);
  if (!above) return null;
  const numbers = new Set(columnsOfNumbers(sketch, first));
  const extent: Extent = {
    header: above.header,
    headerRows: above.rows,
    body: [],
    afterBreak: new Set(),
    to: kinds.length,
  };
  const signature = keyOfRows(sketch, above.header, above.rows);
  let total = false;
  let broken = false;
  let afterBlank = false;
  for (let row = above.header + above.rows; row < kinds.length; row++) {
    const kind = kinds[row] ?? "blank";
    if (kind === "blank") {
      const next = nextFilled(sketch, row);
      const repeats = keyOfRows(sketch, next, above.rows) === signature;
      if (!repeats && (total || next - row > 1)) {
        extent.to = row;
        break;
      }
      afterBlank = true;
      row = next - 1;
    } else if (kind === "headings" && keyOfRows(sketch, row, above.rows) === signature) {
      broken = true;
      row += above.rows - 1;
    } else if (
      isHeaderOver(sketch, row, numbers) ||
      (afterBlank && isHeaderOver(sketch, row, numbersBelow(sketch, row)))
    ) {
      extent.to = row;
      break;
    } else {
      if (kind === "figures") {
        afterBlank = false;
        for (const column of columnsOfNumbers(sketch, row)) numbers.add(column);
        total ||= totalRow(sketch, row);
      }
      if (broken) extent.afterBreak.add(row);
      broken = false;
      extent.body.push(row);
    }
  }
  const last = extent.body.findLastIndex((row) => kinds[row] === "figures");
  extent.body = extent.body.slice(0, last + 1);
  // What follows the last row of figures may be the next table's title or the top row of its heading.
  extent.to = Math.min(extent.to, (extent.body.at(-1) ?? first) + 1);
  return extent;
}

/** The columns of one table among several side by side: between two blank columns, with labels of its own. */
function bandsOf(sketch: Sketch, extent: Extent): number[][] {
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

const hasLabels = ({ reads }: Sketch, { body }: Extent, column: number): boolean => {
  const entries = body.map((row) => reads[row]?.[column]?.entry ?? null);
  const texts = entries.filter((entry) => entry === "text").length;
  return texts > 0 && texts >= entries.filter(isFigure).length;
};

/** The headings above a column, from the top down; one over several columns is carried to the right. */
function pathOf(
  { grid }: Sketch,
  { header, headerRows }: Extent,
  column: number,
  leftmost: number,
): string[] {
  const path: string[] = [];
  for (let row = header; row < header + headerRows; row++) {
    let text = textAt(grid, row, column);
    const below = Array.from({ length: header + headerRows - row - 1 }, (_, i) =>
      textAt(grid, row + 1 + i, column),
    );
    for (let left = column - 1; text === "" && left >= leftmost && below.some(Boolean); left--)
      text = textAt(grid, row, left);
    if (text !== "" && text.length <= LONGEST_HEADING) path.push(text.replace(/\s*\n\s*/g, " "));
  }
  return path;
}

const isIndexHeading = (path: readonly string[]): boolean =>
  path.some((text) => NUMBER_HEADINGS.has(matchingKey(text)));

/** A heading over all columns names none of them: "รอบ 11 เดือน". */
function dropShared(columns: readonly NumericColumn[]): void {
  const [first] = columns;
  const isShared = (text: string | undefined): boolean =>
    text !== undefined && columns.every(({ path }) => path.length > 1 && path[0] === text);
  while (columns.length > 1 && isShared(first?.path[0])) {
    const paths = new Set(columns.map(({ path }) => path));
    for (const path of paths) path.shift();
  }
}

/** Amounts in thousands or millions; but where some of them have decimals, the whole numbers beside them are counts. */
function markRounded(columns: NumericColumn[], titles: readonly string[], entries: readonly Entry[]): void {
  if (entries.some((entry) => isFigure(entry) && !Number.isInteger(entry.value))) return;
  for (const column of columns) column.rounded = [...titles, ...column.path].some(isRoundedUnit);
}

function tableIn(
  sketch: Sketch,
  extent: Extent,
  band: readonly number[],
  titles: string[],
): NumericTable | null {
  const { grid, reads, kinds } = sketch;
  const figureRows = extent.body.filter((row) => kinds[row] === "figures");
  const entriesOf = (column: number): Entry[] => figureRows.map((row) => reads[row]?.[column]?.entry ?? null);
  const labelColumn = band.find((column) => {
    const path = pathOf(sketch, extent, column, column);
    const totals = figureRows.some((row) => isTotal(textAt(grid, row, column)));
    const texts = entriesOf(column).filter((entry) => entry === "text").length;
    return (
      !isIndexHeading(path) && texts > 0 && (totals || texts >= entriesOf(column).filter(isFigure).length)
    );
  });
  if (labelColumn === undefined) return null;

  const numeric = band.filter((column) => {
    const entries = entriesOf(column);
    const figures = entries.filter(isFigure).length;
    return (
      column > labelColumn && figures > 0 && figures >= entries.filter((entry) => entry === "text").length
    );
  });
  const [leftmost] = numeric;
  if (leftmost === undefined) return null;

  const columns: NumericColumn[] = [];
  for (const index of numeric) {
    const path = pathOf(sketch, extent, index, leftmost);
    if (isIndexHeading(path)) continue;
    const figures = entriesOf(index).filter(isFigure);
    const percents = figureRows.filter((row) => reads[row]?.[index]?.percent).length;
    const inPercent = figures.every((figure) => figure.scale === 100);
    columns.push({
      index,
      path,
      percent: isPercentHeading(path) || inPercent,
      besides: null,
      rounded: false,
    });
    if (percents * 2 > figures.length)
      columns.push({ index, path, percent: true, besides: columns.length - 1, rounded: false });
  }

  markRounded(
    columns,
    titles,
    figureRows.flatMap((row) => numeric.map((column) => reads[row]?.[column]?.entry ?? null)),
  );
  dropShared(columns);

  const labelOf = (row: number): { label: string; column: number } => {
    for (const column of [labelColumn, ...band.filter((other) => other < leftmost)]) {
      const text = textAt(grid, row, column);
      if (text !== "" && (column >= labelColumn || reads[row]?.[column]?.entry === "text"))
        return { label: text.replace(/\s*\n\s*/g, " "), column };
    }
    return { label: "", column: labelColumn };
  };
  const numbering = band.findLast((column) => column < labelColumn);
  const lines: NumericLine[] = [];
  for (const row of extent.body) {
    const { label, column } = labelOf(row);
    const isGroup = kinds[row] !== "figures";
    const before = lines.at(-1);
    if (isGroup && extent.afterBreak.has(row) && before) {
      before.label = `${before.label} ${label}`.trim();
      continue;
    }
    const entries = isGroup
      ? []
      : columns.map(({ index, besides }): Entry => {
          const read = reads[row]?.[index];
          return (besides === null ? read?.entry : read?.percent) ?? null;
        });
    if (!isGroup && entries.every((entry) => entry === null) && label === "") continue;
    if (isGroup && label === "") continue;
    const number = column === labelColumn && numbering !== undefined ? textAt(grid, row, numbering) : "";
    lines.push({ row, label, labelCell: cellRef(grid, row, column), number, entries });
  }
  return {
    grid,
    headerRow: extent.header,
    lastRow: extent.body.at(-1) ?? extent.header,
    labelHeading: pathOf(sketch, extent, labelColumn, labelColumn).join(" "),
    columns,
    lines,
    titles,
  };
}

/** The texts above a table that belong to no table, the nearest first. */
function titlesAbove({ grid, kinds }: Sketch, header: number, from: number): string[] {
  const titles: string[] = [];
  for (let row = header - 1; row >= from && titles.length < MOST_TITLES; row--) {
    if (kinds[row] === "figures") continue;
    const texts = (grid.values[row] ?? []).flatMap((value) =>
      typeof value === "string" && value.trim() !== "" && !isErrorValue(value)
        ? [plainText(value).trim()]
        : [],
    );
    titles.push(...texts.toReversed());
  }
  return titles.slice(0, MOST_TITLES);
}

/** The tables of figures on a sheet, top to bottom, side by side from the left. */
export function numericTablesOf(grid: Grid): NumericTable[] {
  const sketch = sketchOf(grid);
  const tables: NumericTable[] = [];
  let from = 0;
  for (let row = 0; row < sketch.kinds.length; row++) {
    if (sketch.kinds[row] !== "figures") continue;
    const extent = extentFrom(sketch, row, from);
    if (!extent) continue;
    const titles = titlesAbove(sketch, extent.header, from);
    for (const band of bandsOf(sketch, extent)) {
      const table = tableIn(sketch, extent, band, titles);
      if (table && table.columns.length > 0 && table.lines.some(({ entries }) => entries.length > 0))
        tables.push(table);
    }
    from = Math.max(extent.to, row + 1);
    row = from - 1;
  }
  return tables;
}

/** The figure of a line in a column, where there is one. */
export const figureAt = (line: NumericLine | undefined, column: number): Figure | null => {
  const entry = line?.entries[column] ?? null;
  return isFigure(entry) ? entry : null;
};

/** What a column is called: its headings, each said once. */
export const columnNameOf = ({ path, besides }: NumericColumn): string =>
  `${[...new Set(path)].join(" ")}${besides === null ? "" : " (%)"}`;
