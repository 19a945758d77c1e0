/** Sheets as they are drawn: cells that know which figures they hold, and the noise people leave around them. */
import type { CellValue, Grid } from "../../../src/workbook/grid";

export interface Cell {
  value: CellValue;
  format?: string;
  /** The figures in it: "0 q1.result" is the first plan's result of quarter 1. */
  holds?: string[];
}

export type Row = (Cell | null)[];

export interface Sheet {
  name: string;
  rows: Row[];
}

/** Chance, from a list of numbers that fast-check shrinks: the same drawing for the same numbers. */
export interface Chance {
  /** A whole number below `limit`. */
  below: (limit: number) => number;
  one: <Choice>(choices: readonly Choice[]) => Choice;
  often: (percent: number) => boolean;
}

export function chanceFrom(numbers: readonly number[]): Chance {
  let next = 0;
  const below = (limit: number): number => (numbers[next++ % numbers.length] ?? 0) % limit;
  return {
    below,
    one: (choices) => choices[below(choices.length)]!,
    often: (percent) => below(100) < percent,
  };
}

export const text = (value: string): Cell => ({ value });

const THAI_ZERO = 0x0e50;
export const thaiDigits = (value: string): string =>
  value.replace(/\d/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

const inPrint = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
export const printed = (value: number): string => inPrint.format(value);

/** A figure as a number, or as one of the texts that people type. */
export function figure(value: number, holds: string, chance: Chance): Cell {
  const shown = chance.one([
    value,
    value,
    value,
    printed(value),
    thaiDigits(printed(value)),
    ` ${printed(value)}\u00a0`,
  ]);
  return { value: shown, holds: [holds] };
}

/** A percentage as a number, a formatted fraction, or text. */
export function percentFigure(value: number, holds: string, chance: Chance): Cell {
  const cell = chance.one<Cell>([
    { value },
    { value: Number((value / 100).toPrecision(15)), format: "0.00%" },
    { value: `${value.toFixed(2)}%` },
    { value: `ร้อยละ ${thaiDigits(value.toFixed(2))}` },
  ]);
  return { ...cell, holds: [holds] };
}

/** A heading with the spaces and zero-width characters that no one sees. */
export function heading(words: string, chance: Chance): Cell {
  const spaced = chance.one([
    words,
    words,
    words.replaceAll(" ", "\u00a0"),
    words.replaceAll(" ", "\n"),
    ` ${words} `,
    words.replaceAll("ำ", "\u0e4d\u0e32"),
    `${words.slice(0, 2)}\u200b${words.slice(2)}`,
    thaiDigits(words),
  ]);
  return text(spaced);
}

const blanks = (rows: readonly Row[]): Row =>
  Array.from({ length: Math.max(...rows.map((row) => row.length)) }, () => null);

/** Blank rows among the rows of a body. */
export const withBlankRows = (rows: readonly Row[], chance: Chance): Row[] =>
  rows.flatMap((row) => (chance.often(15) ? [blanks(rows), row] : [row]));

/** Blank columns before or between others; `between` says where one may be put in without breaking a group. */
export function withBlankColumns(rows: readonly Row[], between: readonly number[], chance: Chance): Row[] {
  const at = new Set(between.filter(() => chance.often(20)));
  return rows.map((row) => row.flatMap((cell, column) => (at.has(column) ? [null, cell] : [cell])));
}

const TITLES = [
  ["สถาบันพัฒนาตัวอย่าง (องค์การมหาชน)"],
  ["รายงานผลการดำเนินงาน", "Quarterly performance report"],
  ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๓", "Fiscal year 2020", "ปี 2563", "FY2020"],
];

/** Lines of title and blank rows above. */
export function withTitle(rows: readonly Row[], chance: Chance): Row[] {
  const lines = TITLES.flatMap((choices): Row[] => (chance.often(60) ? [[text(chance.one(choices))]] : []));
  const gap = Array.from({ length: chance.below(3) }, (): Row => []);
  return [...lines, ...gap, ...rows];
}

const isBlank = (cell: Cell | null | undefined): boolean => cell == null || cell.value === "";

/** The sheet's used range, as Excel hands it over, and where each figure stands. */
export function gridOfSheet({ name, rows }: Sheet): { grid: Grid; places: Map<string, string> } {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const top = Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => !isBlank(cell))),
  );
  const columns = Array.from({ length: width }, (_, column) => column);
  const left = Math.max(
    0,
    columns.findIndex((column) => rows.some((row) => !isBlank(row[column]))),
  );
  const places = new Map<string, string>();
  rows.forEach((row, r) =>
    row.forEach((cell, c) => cell?.holds?.forEach((held) => places.set(held, `${name} ${r} ${c}`))),
  );
  const used = rows.slice(top).map((row) => columns.slice(left).map((column) => row[column] ?? null));
  return {
    grid: {
      sheet: name,
      top,
      left,
      values: used.map((row) => row.map((cell) => cell?.value ?? "")),
      numberFormats: used.map((row) => row.map((cell) => cell?.format ?? "General")),
    },
    places,
  };
}
