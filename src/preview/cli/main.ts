/** The add-in's command on a workbook file, through Microsoft's client and the local host. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "../../excel/generate";
import { UserFacingError } from "../../excel/user-facing-error";
import { localeOf } from "../../locales/locales";
import type { Mapping } from "../../workbook/mapping/mapping";
import { parseMapping } from "../../workbook/mapping/parse-mapping";
import type { Language } from "../../workbook/settings";
import { openFile, saveFile } from "../workbook-file";
import { type Arguments, readArguments, USAGE, UsageError } from "./arguments";
import { jsonReport } from "./json-report";
import { summaryText } from "./summary-text";

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/** A failure told in one line, where it is foreseen. */
class FileError extends Error {}

function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new FileError(`cannot read ${file}: check that the file is there and that you may open it`);
  }
}

function readMappingFile(file: string, language: Language): Mapping {
  const { mapping, problems } = parseMapping(new TextDecoder().decode(readInput(file)));
  if (mapping) return mapping;
  const said = problems.map(localeOf(language).mappingProblem);
  throw new FileError([`${file}:`, ...said].join("\n"));
}

function writeOutput(file: string, contents: Uint8Array | string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
  } catch {
    throw new FileError(
      `cannot write ${file}: check that the folder may be written to and the file is not open`,
    );
  }
}

async function run({ input, output, json, mapping: file, ...wanted }: Arguments): Promise<void> {
  const { language } = wanted;
  const mapping = file === null ? null : readMappingFile(file, language);
  const opened = await openFile(readInput(input), input);
  const outcome = await generate({ ...wanted, ...(mapping && { mapping }) });
  const report = jsonReport(outcome.assessment, outcome.doubts, language, opened.statistics);
  const workbook = saveFile(opened);
  if (json !== null) writeOutput(json, `${JSON.stringify(report, null, 2)}\n`);
  writeOutput(output, workbook);
  console.log(summaryText(outcome, language));
  console.log(`\n${path.relative(process.cwd(), output)}`);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n${USAGE}`);
    return WRONG_USAGE;
  }
  if (error instanceof UserFacingError) {
    const { sheet, address } = error.cell ?? {};
    const where = sheet === undefined ? "" : ` [${sheet}${address === undefined ? "" : `!${address}`}]`;
    console.error(`${error.title}${where}\n${error.message}`);
  } else {
    console.error(error instanceof Error ? error.message : String(error));
  }
  return FAILED;
}

try {
  await run(readArguments(process.argv.slice(2), process.cwd()));
  process.exitCode = DONE;
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
