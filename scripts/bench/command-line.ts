/** What the command line takes for a whole file, beside the openpyxl script that writes the same sheets. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Layout, plansWorkbook } from "./plans-workbook";

/** Processor seconds, of all threads: a machine that does something else at the time does not change them much. */
export interface Usage {
  seconds: number;
  peakBytes: number;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const PACKAGE = here("../../package.json");
const REPORT_USAGE = new URL("./report-usage.mjs", import.meta.url).href;
const OPENPYXL_SCRIPT = here("./openpyxl_scorecard.py");
const COMPARE_SCRIPT = here("./compare_sheets.py");

/** A run that does not come to an end by itself. */
const MAX_MS = 30 * 60_000;

function run(program: string, args: readonly string[], usageFile: string): Usage {
  const child = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 1e9,
    timeout: MAX_MS,
    cwd: here("../../"),
    env: { ...process.env, BENCH_USAGE: usageFile },
  });
  if (child.status !== 0) throw new Error(child.error?.message ?? lastLine(child.stderr));
  return JSON.parse(readFileSync(usageFile, "utf8")) as Usage;
}

const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";

/** What `npm run scorecard` gives node, so that the bench measures what users run. */
function commandArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(PACKAGE, "utf8")) as { scripts: { scorecard: string } };
  return scripts.scorecard.split(" ").slice(1);
}

/** The files of one workbook in a folder for the bench's own. */
export async function createInput(folder: string, plans: number, layout: Layout, sheets = 1) {
  const input = path.join(folder, `${layout}-${plans}-${sheets}.xlsx`);
  writeFileSync(input, await plansWorkbook(plans, layout, sheets));
  return input;
}

const besides = (input: string, suffix: string): string => input.replace(/\.xlsx$/, suffix);

const written = (input: string): string => besides(input, ".scorecard.xlsx");
const writtenByScript = (input: string): string => besides(input, ".openpyxl.xlsx");

export const runCommand = (input: string, memoryMb?: number): Usage =>
  run(
    process.execPath,
    [
      ...(memoryMb === undefined ? [] : [`--max-old-space-size=${memoryMb}`]),
      "--import",
      REPORT_USAGE,
      ...commandArguments(),
      input,
      written(input),
    ],
    besides(input, ".usage.json"),
  );

/** `byNumber`: past openpyxl's documented interface, as fast as it gets. */
export const runOpenpyxl = (input: string, byNumber = false): Usage =>
  run(
    "python3",
    [OPENPYXL_SCRIPT, input, writtenByScript(input), ...(byNumber ? ["--by-number"] : [])],
    besides(input, ".openpyxl.json"),
  );

export const hasOpenpyxl = (): boolean => spawnSync("python3", ["-c", "import openpyxl"]).status === 0;

/** How the command's sheets and the script's differ, once both have written theirs. */
export interface Comparison {
  compared: number;
  different: number;
  /** Cells with content that the script leaves out. */
  missing: number;
  first: unknown[];
}

export function compareSheets(input: string): Comparison {
  const child = spawnSync("python3", [COMPARE_SCRIPT, written(input), writtenByScript(input), "Sheet1"], {
    encoding: "utf8",
    timeout: MAX_MS,
  });
  if (child.status !== 0) throw new Error(child.error?.message ?? lastLine(child.stderr));
  return JSON.parse(child.stdout) as Comparison;
}
