/** Finds the tables of a sheet by the words of their headings. */
import { matchingKey, plainText } from "../../text/thai";
import type { CellValue, Grid } from "../grid";
import { type ColumnRole, HEADER_WORDS, QUARTER_COLUMN_WORDS, QUARTER_PATTERNS } from "./header-words";

export type Quarter = 1 | 2 | 3 | 4;

export interface Column {
  /** Index within the grid's rows. */
  index: number;
  role: ColumnRole;
  quarter: Quarter | null;
}

export type TableKind = "targets" | "criteria" | "checklist";

export interface Table {
  kind: TableKind;
  grid: Grid;
  columns: Column[];
  /** Grid rows: the first heading row, and the body's rows (headings repeated on later pages left out). */
  headerRow: number;
  bodyRows: number[];
}

interface Word {
  role: ColumnRole;
  key: string;
}

const wordsOf = (table: Partial<Record<ColumnRole, readonly string[]>>): Word[] =>
  Object.entries(table)
    .flatMap(([role, words]) => words.map((word) => ({ role: role as ColumnRole, key: matchingKey(word) })))
    .sort((a, b) => b.key.length - a.key.length);

const WORDS = wordsOf(HEADER_WORDS);
const QUARTER_WORDS = wordsOf(QUARTER_COLUMN_WORDS);

// A heading is short; a sentence that happens to begin with "ผล" is not one.
const LONGEST_HEADING = 90;
// Words this short must be the whole heading: "ที่" also begins "ที่ดิน", "ผล" also "ผลผลิต".
const SHORTEST_PREFIX = 4;
const LONGEST_REST = 30;

/** The quarter a heading names, and the heading without it. */
export function quarterIn(text: string): { quarter: Quarter | null; rest: string } {
  const plain = plainText(text);
  for (const [pattern, fixed] of QUARTER_PATTERNS) {
    const match = pattern.exec(plain);
    if (match) return { quarter: fixed ?? (Number(match[1]) as Quarter), rest: plain.replace(pattern, " ") };
  }
  return { quarter: null, rest: plain };
}

/** A heading's key: without brackets, years and "fiscal year", which name no role. */
function headingKey(text: string): string {
  const bare = text
    .replace(/\([^)]*\)/g, " ")
    .replace(/(?:ปีงบประมาณ\s*)?(?:พ\.?\s?ศ\.?\s*)?(?:25|20)\d{2}/g, " ");
  return matchingKey(bare) || matchingKey(text);
}

function roleOf(text: string, inQuarter: boolean): ColumnRole | null {
  if (text.length > LONGEST_HEADING) return null;
  const key = headingKey(text);
  if (key === "") return null;
  const words = inQuarter ? [...QUARTER_WORDS, ...WORDS] : WORDS;
  const exact = words.find((word) => word.key === key);
  if (exact) return exact.role;
  // "ร้อยละ 20" begins like the heading "ร้อยละ", but a heading has no figures.
  const rest = (word: Word): string => key.slice(word.key.length);
  return (
    words.find(
      (word) =>
        word.key.length >= SHORTEST_PREFIX &&
        key.startsWith(word.key) &&
        !/\d/.test(rest(word)) &&
        rest(word).length <= LONGEST_REST,
    )?.role ?? null
  );
}

const textAt = (grid: Grid, row: number, column: number): string => {
  const value = grid.values[row]?.[column];
  return typeof value === "string" ? plainText(value).trim() : "";
};

function isHeading(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > LONGEST_HEADING) return false;
  const { quarter, rest } = quarterIn(value);
  return quarter !== null || roleOf(rest, true) !== null;
}

const filled = (grid: Grid, row: number): CellValue[] =>
  grid.values[row]?.filter((value) => value !== "") ?? [];

/** Whether a row can be the top row of a heading: most of it is headings; what stands over several may be unknown. */
function isTopHeading(grid: Grid, row: number): boolean {
  const cells = filled(grid, row);
  return cells.length > 1 && cells.filter(isHeading).length * 2 >= cells.length;
}

/** Whether a row can be the lower row of a heading: nothing but headings in it, and more than one (a group has a row alone). */
function isSubheading(grid: Grid, row: number): boolean {
  const cells = filled(grid, row);
  return cells.length > 1 && cells.every(isHeading);
}

/** The headings above a column from the top down; a heading over several columns is carried to the right. */
function headingPath(grid: Grid, first: number, rows: number, column: number): string[] {
  const path: string[] = [];
  for (let row = first; row < first + rows; row++) {
    let text = textAt(grid, row, column);
    const below = Array.from({ length: first + rows - row - 1 }, (_, i) => textAt(grid, row + 1 + i, column));
    for (let left = column - 1; text === "" && left >= 0 && below.some(Boolean); left--)
      text = textAt(grid, row, left);
    if (text !== "") path.push(text);
  }
  return path;
}

function columnOf(path: readonly string[], index: number): Column | null {
  const parts = path.map(quarterIn);
  const quarter = parts.reduceRight<Quarter | null>((found, part) => found ?? part.quarter, null);
  for (const part of [...parts].reverse()) {
    const role = roleOf(part.rest, quarter !== null);
    if (role) return { index, role, quarter };
  }
  return quarter === null ? null : { index, role: "target", quarter };
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
    has("target") || columns.some((column) => column.role === "result" && column.quarter !== null);
  if (has("plan") && measured && levels === 0) return "targets";
  return null;
}

interface Header {
  kind: TableKind;
  columns: Column[];
  rows: number;
}

const DEEPEST_HEADER = 3;

function headerAt(grid: Grid, row: number): Header | null {
  if (!isTopHeading(grid, row)) return null;
  // A heading of one row is tried last: with its lower rows it says more.
  let depth = 1;
  while (depth < DEEPEST_HEADER && isSubheading(grid, row + depth)) depth++;
  for (; depth >= 1; depth--) {
    const columns = columnsAt(grid, row, depth);
    const kind = kindOf(columns);
    if (kind && columns.length >= 3) return { kind, columns, rows: depth };
  }
  return null;
}

const signature = (columns: readonly Column[]): string =>
  columns.map(({ index, role, quarter }) => `${index}${role}${quarter ?? ""}`).join(" ");

/** The tables of a sheet, top to bottom. A heading repeated on every printed page opens no new table. */
export function tablesOf(grid: Grid): Table[] {
  const tables: Table[] = [];
  let current: Table | null = null;
  for (let row = 0; row < grid.values.length; row++) {
    const header = headerAt(grid, row);
    if (!header) {
      current?.bodyRows.push(row);
      continue;
    }
    if (!current || signature(current.columns) !== signature(header.columns)) {
      current = { kind: header.kind, grid, columns: header.columns, headerRow: row, bodyRows: [] };
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
