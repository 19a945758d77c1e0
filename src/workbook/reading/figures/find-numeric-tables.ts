/** Finds tables of figures by their shape. */
import { matchingKey, plainText } from "../../../text/thai";
import type { Grid } from "../../grid";
import { cellRef, isErrorValue, textAt } from "../cells/cells";
import { headingPath } from "../tables/heading-path";
import { HEADER_WORDS } from "../words/column-words";
import { isPercentHeading, isRoundedUnit, isTotal } from "../words/figure-words";
import { type FigureSketch, sketchOf } from "./figure-sketch";
import {
  type Entry,
  isFigure,
  type NumericColumn,
  type NumericLine,
  type NumericTable,
} from "./numeric-table";
import { bandsOf, extentFrom, type TableExtent } from "./table-extent";

/** Longer text is prose, not a heading. */
const MAX_HEADING_LENGTH = 120;
const MAX_TITLES = 6;
const NUMBER_HEADINGS = new Set(HEADER_WORDS.number.map(matchingKey));

/** The headings above a column, from the top down; one over several columns is carried to the right. */
function pathOf(
  { grid }: FigureSketch,
  { header, headerRows }: TableExtent,
  column: number,
  leftmost: number,
): string[] {
  const block = {
    firstRow: header,
    rows: headerRows,
    leftmost,
    textOf: (row: number, at: number) => textAt(grid, row, at),
  };
  return headingPath(block, column)
    .filter((text) => text.length <= MAX_HEADING_LENGTH)
    .map((text) => text.replace(/\s*\n\s*/g, " "));
}

const isIndexHeading = (path: readonly string[]): boolean =>
  path.some((text) => NUMBER_HEADINGS.has(matchingKey(text)));

/** A heading over all columns names none of them: "รอบ 11 เดือน". */
function withoutShared(columns: readonly NumericColumn[]): NumericColumn[] {
  const isShared = (depth: number): boolean =>
    columns.length > 1 &&
    columns.every(({ path }) => path.length - depth > 1 && path[depth] === columns[0]?.path[depth]);
  let shared = 0;
  while (isShared(shared)) shared++;
  return columns.map((column) => ({ ...column, path: column.path.slice(shared) }));
}

/** A table on its sheet: the rows it takes, the columns between two blank ones, the rows of figures among them. */
interface TablePlace {
  sketch: FigureSketch;
  extent: TableExtent;
  band: readonly number[];
  figureRows: readonly number[];
}

const entriesOf = ({ sketch, figureRows }: TablePlace, column: number): Entry[] =>
  figureRows.map((row) => sketch.reads[row]?.[column]?.entry ?? null);

const textsIn = (entries: readonly Entry[]): number => entries.filter((entry) => entry === "text").length;

/** The column of the rows' labels: the first of mostly text, or with a total among its texts. */
function labelColumnOf(place: TablePlace): number | undefined {
  const { sketch, extent, band, figureRows } = place;
  return band.find((column) => {
    if (isIndexHeading(pathOf(sketch, extent, column, column))) return false;
    const hasTotal = figureRows.some((row) => isTotal(textAt(sketch.grid, row, column)));
    const entries = entriesOf(place, column);
    const texts = textsIn(entries);
    return texts > 0 && (hasTotal || texts >= entries.filter(isFigure).length);
  });
}

/** The columns right of the labels that hold figures rather than text. */
const figureColumnsOf = (place: TablePlace, labelColumn: number): number[] =>
  place.band.filter((column) => {
    const entries = entriesOf(place, column);
    const figures = entries.filter(isFigure).length;
    return column > labelColumn && figures > 0 && figures >= textsIn(entries);
  });

function columnsOf(
  place: TablePlace,
  figureColumns: readonly number[],
  titles: readonly string[],
): NumericColumn[] {
  const { sketch, extent, figureRows } = place;
  // Amounts in thousands or millions; but where some figures have decimals, the whole numbers beside them are counts.
  const allWhole = figureColumns.every((column) =>
    entriesOf(place, column).every((entry) => !isFigure(entry) || Number.isInteger(entry.value)),
  );
  const columns: NumericColumn[] = [];
  for (const index of figureColumns) {
    const path = pathOf(sketch, extent, index, figureColumns[0] ?? index);
    if (isIndexHeading(path)) continue;
    const figures = entriesOf(place, index).filter(isFigure);
    const besidePercents = figureRows.filter((row) => sketch.reads[row]?.[index]?.percent).length;
    const rounded = allWhole && [...titles, ...path].some(isRoundedUnit);
    const percent = isPercentHeading(path) || figures.every((figure) => figure.scale === 100);
    columns.push({ index, path, percent, besides: null, rounded });
    if (besidePercents * 2 > figures.length)
      columns.push({ index, path, percent: true, besides: columns.length - 1, rounded });
  }
  return withoutShared(columns);
}

/** The label of a row, and the column it stands in: the label column, or one beside it where that is empty. */
function labelOf(
  { sketch, band }: TablePlace,
  row: number,
  labelColumn: number,
  leftmost: number,
): { label: string; column: number } {
  for (const column of [labelColumn, ...band.filter((other) => other < leftmost)]) {
    const text = textAt(sketch.grid, row, column);
    if (text !== "" && (column >= labelColumn || sketch.reads[row]?.[column]?.entry === "text"))
      return { label: text.replace(/\s*\n\s*/g, " "), column };
  }
  return { label: "", column: labelColumn };
}

function linesOf(
  place: TablePlace,
  columns: readonly NumericColumn[],
  labelColumn: number,
  leftmost: number,
): NumericLine[] {
  const { sketch, extent, band } = place;
  const { grid, reads, kinds } = sketch;
  const numbering = band.findLast((column) => column < labelColumn);
  const lines: NumericLine[] = [];
  for (const row of extent.body) {
    const { label, column } = labelOf(place, row, labelColumn, leftmost);
    const isGroup = kinds[row] !== "figures";
    const before = lines.at(-1);
    if (isGroup && extent.afterBreak.has(row) && before) {
      lines[lines.length - 1] = { ...before, label: `${before.label} ${label}`.trim() };
      continue;
    }
    const entries = isGroup
      ? []
      : columns.map(({ index, besides }): Entry => {
          const read = reads[row]?.[index];
          return (besides === null ? read?.entry : read?.percent) ?? null;
        });
    if (label === "" && entries.every((entry) => entry === null)) continue;
    const number = column === labelColumn && numbering !== undefined ? textAt(grid, row, numbering) : "";
    lines.push({ row, label, labelCell: cellRef(grid, row, column), number, entries });
  }
  return lines;
}

function tableIn(
  sketch: FigureSketch,
  extent: TableExtent,
  band: readonly number[],
  titles: readonly string[],
): NumericTable | null {
  const figureRows = extent.body.filter((row) => sketch.kinds[row] === "figures");
  const place = { sketch, extent, band, figureRows };
  const labelColumn = labelColumnOf(place);
  if (labelColumn === undefined) return null;
  const figureColumns = figureColumnsOf(place, labelColumn);
  const [leftmost] = figureColumns;
  if (leftmost === undefined) return null;
  const columns = columnsOf(place, figureColumns, titles);
  return {
    grid: sketch.grid,
    headerRow: extent.header,
    lastRow: extent.body.at(-1) ?? extent.header,
    labelHeading: pathOf(sketch, extent, labelColumn, labelColumn).join(" "),
    columns,
    lines: linesOf(place, columns, labelColumn, leftmost),
    titles,
  };
}

/** The texts above a table that belong to no table, the nearest first. */
function titlesAbove({ grid, kinds }: FigureSketch, header: number, from: number): string[] {
  const titles: string[] = [];
  for (let row = header - 1; row >= from && titles.length < MAX_TITLES; row--) {
    if (kinds[row] === "figures") continue;
    const texts = (grid.values[row] ?? []).flatMap((value) =>
      typeof value === "string" && value.trim() !== "" && !isErrorValue(value)
        ? [plainText(value).trim()]
        : [],
    );
    titles.push(...texts.toReversed());
  }
  return titles.slice(0, MAX_TITLES);
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
