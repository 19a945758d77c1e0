/** Runs the command on an open workbook, and again on its own result, and prints what each run cost as JSON. */
import { readFileSync } from "node:fs";
import { generate } from "../../src/excel/generate";
import type { Host } from "../../src/host";
import { openFile, saveFile } from "../../src/preview/workbook-file";
import type { FormulaMode } from "../../src/workbook/settings";
import { watchThread } from "./thread-watch";

export interface RunCost {
  /** Milliseconds. */
  read: number;
  compute: number;
  write: number;
  /** Processor milliseconds of the add-in's own, without giving the thread back. */
  longestStretch: number;
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
}

export interface CommandCost {
  plans: number;
  /** Milliseconds. */
  open: number;
  save: number;
  /** On the add-in's own sheets, formatted ones without content included. */
  writtenCells: number;
  first: RunCost;
  again: RunCost;
}

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const begun = performance.now();
  return [await work(), performance.now() - begun];
}

async function runOn(host: Host, formulas: FormulaMode): Promise<[RunCost, plans: number]> {
  const before = { ...host.statistics };
  const begun: Record<string, number> = {};
  const watch = watchThread(host);
  const outcome = await generate({
    language: "th",
    formulas,
    onProgress: ({ step, done }) => (begun[done === 3 ? "end" : step] ??= performance.now()),
  });
  const longestStretch = watch.stop();
  const after = host.statistics;
  const between = (from: string, to: string): number => (begun[to] ?? 0) - (begun[from] ?? 0);
  return [
    {
      read: between("read", "compute"),
      compute: between("compute", "write"),
      write: between("write", "end"),
      longestStretch,
      roundTrips: after.roundTrips - before.roundTrips,
      requestBytes: after.requestBytes - before.requestBytes,
      responseBytes: after.responseBytes - before.responseBytes,
    },
    outcome.assessment.plans.length,
  ];
}

const cellsOf = ({ book }: Host): number =>
  book.sheets
    .filter(({ source }) => source === null)
    .flatMap(({ rows }) => [...rows.values()])
    .reduce((count, { cells }) => count + cells.keys().length, 0);

async function cost(input: string, formulas: FormulaMode): Promise<CommandCost> {
  const bytes = readFileSync(input);
  const [host, open] = await timed(() => openFile(bytes, "bench.xlsx"));
  const [first, plans] = await runOn(host, formulas);
  const [, save] = await timed(() => saveFile(host));
  const writtenCells = cellsOf(host);
  const [again] = await runOn(host, formulas);
  return { plans, open, save, writtenCells, first, again };
}

const [input = "", formulas] = process.argv.slice(2);
console.log(JSON.stringify(await cost(input, formulas as FormulaMode)));
