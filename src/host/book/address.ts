/** Areas of a sheet and the addresses that name them. Rows and columns count from 0, ends are inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;

/** Whole rows or columns, which no matrix of values describes. */
export const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);

export function areaAt(top: number, left: number, rows = 1, columns = 1): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function isWithinSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area that holds both. */
export const boundingArea = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** The rows of an area, each an area of its own. */
export const rowsOf = (area: Area): Area[] =>
  Array.from({ length: rowCount(area) }, (_, at) => ({ ...area, top: area.top + at, bottom: area.top + at }));

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

const knownLetters: string[] = [];

export const columnLetters = (column: number): string => (knownLetters[column] ??= lettersOf(column));

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column - 1;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "B2", "B2:C5", "B:C" or "2:5"; `absolute` adds the dollars a defined name carries. */
export function areaName(area: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const column = (n: number) => dollar + columnLetters(n);
  const row = (n: number) => `${dollar}${n + 1}`;
  if (isWholeColumns(area) && !isWholeRows(area)) return `${column(area.left)}:${column(area.right)}`;
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The area an address without a sheet names, or null where it names none. */
export function parseArea(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = cells;
    return ordered(
      Number(digits) - 1,
      columnNumber(letters),
      Number(lastDigits) - 1,
      columnNumber(lastLetters),
    );
  }
  const columns = COLUMNS.exec(address);
  if (columns) return ordered(0, columnNumber(columns[1]!), MAX_ROWS - 1, columnNumber(columns[2]!));
  const rows = ROWS.exec(address);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return isWithinSheet(area) ? area : null;
}

/** `'แผน''s'!A1` → the sheet's name and the rest; no sheet → null. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: quoted[1]!.replaceAll("''", "'"), rest: quoted[2]! };
  const at = address.lastIndexOf("!");
  return at < 0
    ? { sheet: null, rest: address }
    : { sheet: address.slice(0, at), rest: address.slice(at + 1) };
}

/** A sheet's name before "!": quoted where Excel quotes it. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
