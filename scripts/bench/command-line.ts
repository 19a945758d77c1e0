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

const COMMAND = here("../../src/preview/cli/main.ts");
const REPORT_USAGE = new URL("./report-usage.mjs", import.meta.url).href;
const OPENPYXL_SCRIPT = here("./openpyxl_scorecard.py");

function run(program: string, args: readonly string[], usageFile: string): Usage {
  const child = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 1e9,
    env: { ...process.env, BENCH_USAGE: usageFile },
  });
  if (child.status !== 0) throw new Error(child.stderr || String(child.error));
  return JSON.parse(readFileSync(usageFile, "utf8")) as Usage;
}

/** The files of one workbook in a folder for the bench's own. */
export async function createInput(folder: string, plans: number, layout: Layout, sheets = 1) {
  const input = path.join(folder, `${layout}-${plans}-${sheets}.xlsx`);
  writeFileSync(input, await plansWorkbook(plans, layout, sheets));
  return input;
}

const besides = (input: string, suffix: string): string => input.replace(/\.xlsx$/, suffix);

export const runCommand = (input: string, memoryMb?: number): Usage =>
  run(
    process.execPath,
    [
      // As `npm run scorecard` does: memory is let go of early, for a little more time.
      "--heap-growing-percent=15",
      ...(memoryMb === undefined ? [] : [`--max-old-space-size=${memoryMb}`]),
      "--import",
      REPORT_USAGE,
      "--import",
      "tsx",
      COMMAND,
      input,
      besides(input, ".scorecard.xlsx"),
    ],
    besides(input, ".usage.json"),
  );

/** `byNumber`: past openpyxl's documented interface, as fast as it gets. */
export const runOpenpyxl = (input: string, byNumber = false): Usage =>
  run(
    "python3",
    [OPENPYXL_SCRIPT, input, besides(input, ".openpyxl.xlsx"), ...(byNumber ? ["--by-number"] : [])],
    besides(input, ".openpyxl.json"),
  );

export const hasOpenpyxl = (): boolean => spawnSync("python3", ["-c", "import openpyxl"]).status === 0;
