/** Finds the tables of a sheet by the words of their headings. */
import { plainText } from "../../../text/thai";
import type { CellValue, Grid } from "../../grid";
import type { ColumnRole } from "../words/column-words";
import {
  headingOf,
  isBracketNote,
  isHeadingText,
  LONGEST_HEADING,
  type Quarter,
  quarterIn,
  saysYear,
  unitIn,
  yearsIn,
} from "./heading";

export { type Quarter, quarterIn } from "./heading";

export interface Column {
  /** Index within the grid's rows. */
  index: number;
  role: ColumnRole;
  quarter: Quarter | null;
  /** The heading as printed, from the top down. */
  heading: string;
  /** The heading says that the column is the whole year's. */
  annual: boolean;
  /** The year the heading names, B.E. */
  year: number | null;
  /** The unit the heading gives. */
  unit: string | null;
  /** The heading names a quarter and nothing besides: its targets, its results, or document cells with both. */
  unsaid?: boolean;
}

export const TABLE_KINDS = ["targets", "criteria", "checklist"] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

export interface Table {
  kind: TableKind;
  grid: Grid;
  columns: Column[];
  /** Grid rows: the first heading row, and the body's rows (headings repeated on later pages left out). */
  headerRow: number;
  bodyRows: number[];
  /** The one quarter the whole table is about, where there is a sheet per quarter. */
  quarter: Quarter | null;
}

const headerText = (grid: Grid, row: number, column: number): string => {
  const value = grid.values[row]?.[column];
  // Quarters and years are headed by numbers, too.
  if (typeof value === "number")
    return /^(?:[1-4]|25[4-9]\d|20[0-9]\d)$/.test(String(value)) ? String(value) : "";
  return typeof value === "string" ? plainText(value).trim() : "";
};

const isHeading = (value: CellValue): boolean =>
  typeof value === "string" && value.length <= LONGEST_HEADING && isHeadingText(value);

const filled = (grid: Grid, row: number): CellValue[] =>
  grid.values[row]?.filter((value) => value !== "") ?? [];

const FEWEST_HEADINGS = 3;

/**
 * Whether a row can be the top row of a heading: most of it is headings, or several are and the rest is text; what
 * stands over several columns may be unknown.
 */
function isTopHeading(grid: Grid, row: number): boolean {
  const cells = filled(grid, row);
  const texts = cells.filter((value) => typeof value === "string");
  if (cells.length < 2 || texts.length * 2 < cells.length) return false;
  const half = Math.ceil(cells.length / 2);
  const needed = texts.length === cells.length ? Math.min(half, FEWEST_HEADINGS) : half;
  // Every row of every sheet is asked, and nearly all are bodies: it is told early.
  let headings = 0;
  for (const [index, text] of texts.entries()) {
    if (isHeading(text)) headings++;
    if (headings >= needed) return true;
    if (headings + texts.length - index - 1 < needed) return false;
  }
  return false;
}

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
  if (text === "" || text.length > LONGEST_HEADING) return false;
  const { own, over } = above(grid, first, row, column);
  // "เป้าหมาย" over 2563, 2564; "ไตรมาสที่" over 1, 2, 3, 4.
  if (/^\d{4}$/.test(text)) return ["target", "result"].includes(headingOf(over).role ?? "");
  if (typeof value === "number") return headingOf(`${over} ${text}`).quarter !== null;
  if (isBracketNote(text)) return true;
  const heading = headingOf(text);
  // A heading broken over two rows: "หน่วย" over "นับ".
  if (own !== "" && headingOf(`${own}${text}`).exact) return true;
  if (heading.quarter !== null || heading.exact) return true;
  // Under the plans' own heading "โครงการอบรม" is a plan.
  const upper = headingOf(own).role;
  return heading.quarterRole !== null && upper !== "plan" && upper !== "number" && upper !== "issue";
}

/** Whether a row can be the lower row of a heading: nothing but headings in it, and more than one (a group has a row alone). */
function isSubheading(grid: Grid, first: number, row: number): boolean {
  const columns = (grid.values[row] ?? []).flatMap((value, column) => (value === "" ? [] : [column]));
  return columns.length > 1 && columns.every((column) => isSubheadingCell(grid, first, row, column));
}

/** The headings above a column from the top down; a heading over several columns is carried to the right. */
function headingPath(grid: Grid, first: number, rows: number, column: number): string[] {
  const path: string[] = [];
  for (let row = first; row < first + rows; row++) {
    let text = headerText(grid, row, column);
    const below = Array.from({ length: first + rows - row - 1 }, (_, i) =>
      headerText(grid, row + 1 + i, column),
    );
    for (let left = column - 1; text === "" && left >= 0 && below.some(Boolean); left--)
      text = headerText(grid, row, left);
    if (text !== "") path.push(text);
  }
  return path;
}

function roleAndQuarter(
  path: readonly string[],
): { role: ColumnRole; quarter: Quarter | null; unsaid?: boolean } | null {
  const parts = path.map(headingOf);
  const joined = headingOf(path.join(" "));
  const quarter =
    parts.reduceRight<Quarter | null>((found, part) => found ?? part.quarter, null) ?? joined.quarter;
  const inQuarter = (part: (typeof parts)[number]): ColumnRole | null =>
    quarter === null ? part.role : part.quarterRole;
  const whole = path.length > 1 ? headingOf(path.join("")) : joined;
  if (whole.exact && inQuarter(whole)) return { role: inQuarter(whole) as ColumnRole, quarter };
  for (const part of [...parts].reverse()) {
    const role = inQuarter(part);
    // "ไตรมาส" over 1 to 4 has named its quarter; it is no column of quarters then.
    if (role && !(role === "quarter" && quarter !== null)) return { role, quarter };
  }
  // A column headed by its quarter and nothing else holds the quarter's document cells, or its targets.
  const onlyQuarter =
    parts.every((part) => part.bare || part.role === "quarter") || parts.at(-1)?.bare === true;
  return quarter !== null && (onlyQuarter || /^[1-4]$/.test(path.at(-1) ?? ""))
    ? { role: "target", quarter, unsaid: true }
    : null;
}

/** What a quarter has of its own; a weight or a number is of no quarter, whatever its heading says. */
const OF_A_PERIOD: readonly ColumnRole[] = ["target", "operating", "result", "percent", "status"];

function columnOf(path: readonly string[], index: number): Column | null {
  const read = roleAndQuarter(path);
  if (!read) return null;
  const heading = path.join(" ").replace(/\s+/g, " ");
  const own = path.map(unitIn).findLast((unit) => unit !== null) ?? null;
  const quarter = OF_A_PERIOD.includes(read.role) ? read.quarter : null;
  return {
    index,
    role: read.role,
    quarter,
    heading,
    annual: quarter === null && saysYear(path.join("")),
    year: yearsIn(heading).at(-1) ?? null,
    unit: own,
    ...(read.unsaid && { unsaid: true }),
  };
}

function columnsAt(grid: Grid, row: number, rows: number): Column[] {
  const columns: Column[] = [];
  for (let index = 0; index < (grid.values[row]?.length ?? 0); index++) {
    const path = headingPath(grid, row, rows, index);
    const column = path.length > 0 ? columnOf(path, index) : null;
    if (column) columns.push(column);
  }
  return columns;
}

function kindOf(columns: readonly Column[]): TableKind | null {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const levels = (["minimum", "standard", "advanced"] as const).filter(has).length;
  if (has("passed") && has("weight") && levels === 0) return "checklist";
  if (has("weight") && levels >= 2) return "criteria";
  const measured =
    has("target") ||
    (has("result") && columns.some(({ role, quarter }) => role === "result" && quarter !== null));
  if ((has("plan") || has("issue")) && measured && levels === 0) return "targets";
  return null;
}

export interface Header {
  kind: TableKind;
  columns: Column[];
  rows: number;
}

/** Rows of a heading, with a blank one between them. */
const DEEPEST_HEADER = 4;
const FEWEST_COLUMNS = 3;

const isUsed = ({ role }: Column): boolean => role !== "other";

/** How many rows from this one on can be a heading together; 0 for none. */
function headerDepth(grid: Grid, row: number): number {
  if (!isTopHeading(grid, row)) return 0;
  let depth = 1;
  for (let lower = row + 1; lower < row + DEEPEST_HEADER; lower++) {
    if (isSubheading(grid, row, lower)) depth = lower - row + 1;
    else if (filled(grid, lower).length > 0) break;
  }
  return depth;
}

function headerAt(grid: Grid, row: number): Header | null {
  // A heading of one row is tried last: with its lower rows it says more.
  for (let depth = headerDepth(grid, row); depth >= 1; depth--) {
    if (filled(grid, row + depth - 1).length === 0) continue;
    const columns = columnsAt(grid, row, depth);
    const kind = kindOf(columns);
    if (kind && columns.filter(isUsed).length >= FEWEST_COLUMNS)
      return { kind, columns: columns.filter(isUsed), rows: depth };
  }
  return null;
}

/** The columns a row would head if it were a heading, whether or not they make a table. */
export function headedColumns(grid: Grid, row: number): Column[] {
  const depth = headerDepth(grid, row);
  return depth === 0 ? [] : columnsAt(grid, row, depth);
}

const signature = (columns: readonly Column[]): string =>
  columns.map(({ index, role, quarter }) => `${index}${role}${quarter ?? ""}`).join(" ");

/** Whether a row under a heading only numbers its columns: 1, 2, 3 … or (1), (2), (3) … */
function numbersColumns(grid: Grid, row: number): boolean {
  const cells = grid.values[row]?.filter((value) => value !== "") ?? [];
  if (
    cells.length < FEWEST_COLUMNS ||
    plainText(String(cells[0]))
      .trim()
      .replace(/^\((.*)\)$/, "$1") !== "1"
  )
    return false;
  return cells.every((value, index) => {
    const text = plainText(String(value)).trim();
    return text === String(index + 1) || text.startsWith(`(${index + 1})`);
  });
}

/** The texts of the rows straight above a row that hold one text each: the titles of a table further down a sheet. */
function titlesAbove(grid: Grid, row: number, from: number): string[] {
  const titles: string[] = [];
  for (let upper = row - 1; upper >= from; upper--) {
    const cells = filled(grid, upper);
    const [cell] = cells;
    if (cells.length > 1 || typeof cell === "number" || typeof cell === "boolean") break;
    if (cell !== undefined) titles.push(cell);
  }
  return titles;
}

/** The quarter that the titles above a heading name; `from` is the first row below the heading before it. */
export function quarterAbove(grid: Grid, row: number, from = 0): Quarter | null {
  const titles = from > 0 ? titlesAbove(grid, row, from) : grid.values.slice(0, row).flat().reverse();
  for (const title of titles) {
    const quarter = typeof title === "string" ? quarterIn(title).quarter : null;
    if (quarter !== null) return quarter;
  }
  return null;
}

/**
 * The tables of a sheet, top to bottom. A heading repeated on every printed page opens no new table, unless another
 * quarter is named above it.
 */
export function tablesOf(grid: Grid): Table[] {
  const tables: Table[] = [];
  let current: Table | null = null;
  for (let row = 0; row < grid.values.length; row++) {
    const header = headerAt(grid, row);
    if (!header) {
      if (!numbersColumns(grid, row)) current?.bodyRows.push(row);
      continue;
    }
    const repeated = current !== null && signature(current.columns) === signature(header.columns);
    const ownQuarter = repeated && current ? quarterAbove(grid, row, current.headerRow + 1) : null;
    if (
      !current ||
      !repeated ||
      (ownQuarter !== null && ownQuarter !== quarterAbove(grid, current.headerRow))
    ) {
      current = {
        kind: header.kind,
        grid,
        columns: header.columns,
        headerRow: row,
        bodyRows: [],
        quarter: null,
      };
      tables.push(current);
    }
    row += header.rows - 1;
  }
  return tables;
}

/** The column of a role, the annual one or a quarter's. */
export const columnFor = (
  table: Table,
  role: ColumnRole,
  quarter: Quarter | null = null,
): Column | undefined => table.columns.find((column) => column.role === role && column.quarter === quarter);
