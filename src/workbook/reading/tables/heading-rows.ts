/** Which rows of a sheet can be a table's heading, by the words in them. */
import { plainText } from "../../../text/thai";
import type { CellValue, Grid } from "../../grid";
import { remembered } from "../../remembered";
import { isDateFormat } from "../cells/cells";
import { monthOfDate } from "../cells/dates";
import { headsLevels } from "../words/level-words";
import { headingOf, isBracketNote, isHeadingText, MAX_HEADING_LENGTH } from "./heading";

const isPoints = (text: string): boolean => /^\d{1,3}(?:\.\d{1,2})?$/.test(text);

/** What a cell says as a heading; "" where it cannot be one. */
export const headerText = (grid: Grid, row: number, column: number): string => {
  const value = grid.values[row]?.[column];
  if (typeof value === "number") {
    // Excel turns "ต.ค. 62" into a date.
    if (isDateFormat(grid.numberFormats[row]?.[column] ?? "General")) return monthOfDate(value);
    // Months, quarters, years and levels are headed by numbers, too.
    return isPoints(String(value)) || /^(?:25[4-9]\d|20[0-9]\d)$/.test(String(value)) ? String(value) : "";
  }
  return typeof value === "string" ? plainText(value).trim() : "";
};

const isHeading = (value: CellValue): boolean =>
  typeof value === "string" && value.length <= MAX_HEADING_LENGTH && isHeadingText(value);

/** The cells of a row that hold anything. */
export const filledCells = (grid: Grid, row: number): CellValue[] =>
  grid.values[row]?.filter((value) => value !== "") ?? [];

/** The column of the only cell of a row that holds anything; null where there are more, or none. */
function loneColumn(grid: Grid, row: number): number | null {
  const values = grid.values[row] ?? [];
  const first = values.findIndex((value) => value !== "");
  return first < 0 || values.some((value, column) => column > first && value !== "") ? null : first;
}

const filledColumns = (grid: Grid, row: number): number[] =>
  (grid.values[row] ?? []).flatMap((value, column) => (value === "" ? [] : [column]));

const MIN_HEADINGS = 3;

/**
 * Whether a row can be the top row of a heading: most of it is headings, or several are and the rest is text; what
 * stands over several columns may be unknown.
 */
function isTopHeading(grid: Grid, row: number): boolean {
  return isRowOfHeadings(grid, row) || isLoneGroup(grid, row);
}

/** "ระดับคะแนน" over 1 to 5, with nothing beside it: the other headings stand in the row below. */
function isLoneGroup(grid: Grid, row: number): boolean {
  const column = loneColumn(grid, row);
  return (
    column !== null &&
    column > 0 &&
    headsLevels(headerText(grid, row, column)) &&
    isRowOfHeadings(grid, row + 1)
  );
}

function isRowOfHeadings(grid: Grid, row: number): boolean {
  const values = grid.values[row];
  return values !== undefined && areHeadings(values, grid.numberFormats[row]);
}

const areHeadings = remembered((values: readonly CellValue[], formats: readonly string[] = []): boolean => {
  // A month that Excel keeps as a date counts by its name.
  const cells = values.flatMap((value, column) => {
    if (value === "") return [];
    const format = formats[column] ?? "General";
    return [typeof value === "number" && isDateFormat(format) ? monthOfDate(value) : value];
  });
  const texts = cells.filter((value) => typeof value === "string");
  if (cells.length < 2 || texts.length * 2 < cells.length) return false;
  const half = Math.ceil(cells.length / 2);
  const needed = texts.length === cells.length ? Math.min(half, MIN_HEADINGS) : half;
  // Exit early: every row of every sheet is asked, and nearly all are body rows.
  let headings = 0;
  for (const [index, text] of texts.entries()) {
    if (isHeading(text)) headings++;
    if (headings >= needed) return true;
    if (headings + texts.length - index - 1 < needed) return false;
  }
  return false;
});

/** The heading above a cell: of its own column, and the one over several columns that reaches it from the left. */
function above(grid: Grid, first: number, row: number, column: number): { own: string; over: string } {
  let own = "";
  let over = "";
  for (let upper = row - 1; upper >= first && (own === "" || over === ""); upper--) {
    own ||= headerText(grid, upper, column);
    for (let left = column; over === "" && left >= 0; left--) over = headerText(grid, upper, left);
  }
  return { own, over };
}

/** Whether a cell can stand in the lower row of a heading. */
function isSubheadingCell(grid: Grid, first: number, row: number, column: number): boolean {
  const value = grid.values[row]?.[column] ?? "";
  const text = headerText(grid, row, column);
  if (text === "" || text.length > MAX_HEADING_LENGTH) return false;
  const { own, over } = above(grid, first, row, column);
  // "เป้าหมาย" over 2563, 2564.
  if (/^\d{4}$/.test(text)) return ["target", "result"].includes(headingOf(over).role ?? "");
  // "ค่าเกณฑ์วัด" over 1, 2, 3, 4, 5.
  if (isPoints(text) && (headsLevels(own) || headsLevels(over))) return true;
  // "ไตรมาสที่" over 1 to 4, "เดือน" over 1 to 12; what stands under "ไตรมาส 4" is its figure.
  if (/^\d+(?:\.\d+)?$/.test(text))
    return headingOf(over).period === null && headingOf(`${over} ${text}`).period !== null;
  if (typeof value === "number") return headingOf(`${over} ${text}`).period !== null;
  if (isBracketNote(text)) return true;
  const heading = headingOf(text);
  // A heading broken over two rows: "หน่วย" over "นับ".
  if (own !== "" && headingOf(`${own}${text}`).exact) return true;
  if (heading.period !== null || heading.exact || heading.sum) return true;
  // Under the plans' own heading "โครงการอบรม" is a plan.
  const upper = headingOf(own).role;
  return heading.periodRole !== null && upper !== "plan" && upper !== "number" && upper !== "issue";
}

/** Whether a cell is a text that may head one of several columns under a heading that stands over them: "ได้รับจัดสรร". */
function mayBeUnder(grid: Grid, first: number, row: number, column: number): boolean {
  const value = grid.values[row]?.[column];
  const text = headerText(grid, row, column);
  if (typeof value !== "string" || text === "" || text.length > MAX_HEADING_LENGTH) return false;
  return isHeadingText(above(grid, first, row, column).over);
}

/** The least share of known headings in a lower row whose other texts may be unknown ones. */
const MIN_KNOWN = 0.6;

/**
 * Whether a row can be the lower row of a heading: nothing but headings in it, or mostly, and more than one (a group has
 * a row alone).
 */
function isSubheading(grid: Grid, first: number, row: number): boolean {
  const columns = filledColumns(grid, row);
  const unknown = columns.filter((column) => !isSubheadingCell(grid, first, row, column));
  return (
    columns.length > 1 &&
    columns.length - unknown.length >= columns.length * MIN_KNOWN &&
    unknown.every((column) => mayBeUnder(grid, first, row, column))
  );
}

/** Rows of a heading, with a blank one between them. */
const MAX_HEADING_ROWS = 4;

/** How many rows from this one on can be a heading together; 0 for none. */
export function headingDepth(grid: Grid, row: number): number {
  if (!isTopHeading(grid, row)) return 0;
  let depth = 1;
  for (let lower = row + 1; lower < row + MAX_HEADING_ROWS; lower++) {
    if (isSubheading(grid, row, lower)) depth = lower - row + 1;
    else if (filledCells(grid, lower).length > 0) break;
  }
  return depth;
}
