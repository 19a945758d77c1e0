/** Puts a plan's contents into its sheet: each run of one formula or value as one action, everything else as arrays. */
import { type ColumnRun, columnRuns } from "../workbook/column-runs";
import type { RepeatedTexts, TextsWritten } from "../workbook/repeated-texts";
import type { Area, Content, SheetPlan } from "../workbook/sheet-plan";
import { eachInSlices, mapInSlices, type Slices } from "../workbook/slices";
import { jsonBytes } from "./json-bytes";
import type { PacedBatch } from "./paced-batch";
import { passingRange } from "./passing-range";

/**
 * Text as it must be entered to stay text: Excel would take "=…" for a formula, "1.10" for a number, "1-2" and
 * "Mar 1" for a date. An apostrophe in front keeps it as it is and is not part of the cell's value.
 */
export function enteredText(text: string): string {
  const opensWithLetter = /^\p{L}/u.test(text);
  const readsAsOther =
    /^(?:true|false|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.]*\d)/i.test(text);
  return text === "" || (opensWithLetter && !readsAsOther) ? text : `'${text}`;
}

/** Null leaves the cell as it is. */
export type Entry = string | number | boolean | null;

const entered = (content: Content): Entry => {
  if (content === null || content === "") return null;
  if (typeof content === "string") return enteredText(content);
  return typeof content === "object" ? content.formula : content;
};

/** With the comma after it; a number has sixteen digits at most. */
const bytesOf = (row: readonly Entry[]): number =>
  row.reduce<number>((sum, entry) => sum + (typeof entry === "string" ? jsonBytes(entry) + 1 : 18), 2);

/** A part of a sheet that is written in one action. */
interface Part {
  row: number;
  column: number;
  columns: number;
  rows: Entry[][];
  bytes: number;
}

/** Well below what a request may have. */
const BYTES_PER_PART = 1_000_000;

/** From the first entry of a row to the last; null for a row without any. */
function spanOf(entries: readonly Entry[]): { column: number; columns: number } | null {
  const column = entries.findIndex((entry) => entry !== null);
  if (column < 0) return null;
  return { column, columns: entries.findLastIndex((entry) => entry !== null) - column + 1 };
}

/** Rows one below the other that reach about as far as each other. */
function* partsOf(rows: readonly Entry[][]): Slices<Part[]> {
  const parts: Part[] = [];
  yield* eachInSlices(rows, (entries, row) => {
    const span = spanOf(entries);
    if (!span) return;
    const last = parts.at(-1);
    const continues =
      last !== undefined &&
      last.row + last.rows.length === row &&
      last.column <= span.column &&
      span.column + span.columns <= last.column + last.columns &&
      span.columns * 2 >= last.columns;
    const { column, columns } = continues ? last : span;
    const written = entries.slice(column, column + columns);
    const bytes = bytesOf(written);
    if (continues && last.bytes + bytes <= BYTES_PER_PART) {
      last.rows.push(written);
      last.bytes += bytes;
    } else parts.push({ row, column, columns, rows: [written], bytes });
  });
  return parts;
}

/** The cells' entries, without those that a run fills and those that are empty: the sheet is, too. */
function* entriesOf(cells: SheetPlan["cells"], runs: readonly ColumnRun[]): Slices<Entry[][]> {
  const entries = yield* mapInSlices(cells, (row) => row.map(entered));
  for (const { row, column, rows, gaps } of runs) {
    yield;
    const own = gaps.map((gap) => entries[gap]![column]!);
    for (let at = row; at < row + rows; at++) entries[at]![column] = null;
    gaps.forEach((gap, index) => (entries[gap]![column] = own[index]!));
  }
  return entries;
}

/** What runs fill although nothing stands there: cells side by side together, and rows one below the other. */
function emptiedAreas(cells: SheetPlan["cells"], runs: readonly ColumnRun[]): Area[] {
  const columnsOf = new Map<number, number[]>();
  for (const { column, gaps } of runs)
    for (const row of gaps)
      if (entered(cells[row]![column]!) === null) columnsOf.set(row, [...(columnsOf.get(row) ?? []), column]);
  const areas: Area[] = [];
  for (const [row, inRow] of [...columnsOf].sort(([a], [b]) => a - b)) {
    const columns = inRow.sort((a, b) => a - b);
    let first = 0;
    for (let index = 1; index <= columns.length; index++) {
      if (columns[index] === columns[index - 1]! + 1) continue;
      areas.push({ row, column: columns[first]!, rows: 1, columns: index - first });
      first = index;
    }
  }
  return areas;
}

interface Contents {
  parts: Part[];
  runs: ColumnRun[];
  emptied: Area[];
  repeated: RepeatedTexts[];
}

function* contentsOf({ name, cells }: Written, texts: TextsWritten): Slices<Contents> {
  const runs = yield* columnRuns(cells);
  const entries = yield* entriesOf(cells, runs);
  // Text that has to be entered with an apostrophe is entered.
  const repeated = yield* texts.repeatedIn(
    cells,
    (row, column) => entries[row]![column] === cells[row]![column],
  );
  for (const { row, column, rows } of repeated)
    for (let at = row; at < row + rows; at++) entries[at]![column] = null;
  yield* texts.add(name, cells);
  return { parts: yield* partsOf(entries), runs, emptied: emptiedAreas(cells, runs), repeated };
}

async function writeParts(
  worksheet: Excel.Worksheet,
  parts: readonly Part[],
  batch: PacedBatch,
): Promise<void> {
  for (const { row, column, columns, rows, bytes } of parts) {
    await batch.reserve({ ranges: 1, actions: 1, bytes });
    passingRange(worksheet, { row, column, rows: rows.length, columns }).formulas = rows;
  }
}

async function copyTexts(
  worksheet: Excel.Worksheet,
  repeated: readonly RepeatedTexts[],
  batch: PacedBatch,
): Promise<void> {
  const { worksheets } = worksheet.context.workbook;
  for (const { row, column, rows, from } of repeated) {
    await batch.reserve({ ranges: 2, objects: 1, actions: 1 });
    const source = passingRange(worksheets.getItem(from.sheet), { ...from, rows, columns: 1 });
    const target = passingRange(worksheet, { row, column, rows, columns: 1 });
    target.copyFrom(source, Excel.RangeCopyType.values);
  }
}

/** Enters one content for all cells of a run: references of a formula are as far away in each as in the first. */
function enterRun(worksheet: Excel.Worksheet, { row, column, rows, content }: ColumnRun): void {
  const range = passingRange(worksheet, { row, column, rows, columns: 1 });
  // One value for the whole range: Excel repeats it.
  if (typeof content === "object") range.formulasR1C1 = content.formula as unknown as string[][];
  else range.formulas = entered(content) as unknown as string[][];
}

type Written = Pick<SheetPlan, "name" | "cells">;

/** @param texts of the sheets that are written by now, and then of this one */
export async function writeCells(
  worksheet: Excel.Worksheet,
  plan: Written,
  batch: PacedBatch,
  texts: TextsWritten,
): Promise<void> {
  const { parts, runs, emptied, repeated } = await batch.prepare(contentsOf(plan, texts));
  for (const run of runs) {
    await batch.reserve({ ranges: 1, actions: 1, bytes: bytesOf([entered(run.content)]) });
    enterRun(worksheet, run);
  }
  // What stands in the gaps goes over the runs.
  for (const { row, column, rows, columns } of emptied) {
    await batch.reserve({ ranges: 1, actions: 1 });
    passingRange(worksheet, { row, column, rows, columns }).clear(Excel.ClearApplyTo.contents);
  }
  await writeParts(worksheet, parts, batch);
  await copyTexts(worksheet, repeated, batch);
}
