/** The add-in's command on a workbook file, through Microsoft's client and the local host. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "../../excel/generate";
import { UserFacingError } from "../../excel/user-facing-error";
import { type Host, NotAWorkbookError } from "../../host";
import { localeOf } from "../../locales/locales";
import { outsideExcel } from "../../locales/outside-excel";
import type { Mapping } from "../../workbook/mapping/mapping";
import { parseMapping } from "../../workbook/mapping/parse-mapping";
import type { Language } from "../../workbook/settings";
import { findLibreOffice, PdfError, type PdfProblem, pdfOf } from "../pdf/libreoffice";
import { paperOf } from "../pdf/paper-of";
import { openFile, saveFile } from "../workbook-file";
import { type Arguments, languageAsked, readArguments, SYNOPSIS, UsageError } from "./arguments";
import { jsonReport } from "./json-report";
import { summaryText } from "./summary-text";

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/** A failure told in one line, where it is foreseen. */
class FileError extends Error {}

function readInput(file: string, language: Language): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new FileError(outsideExcel(language).commandLine.cannotRead(file));
  }
}

async function openInput(file: string, language: Language): Promise<Host> {
  try {
    return await openFile(readInput(file, language), file);
  } catch (error) {
    if (!(error instanceof NotAWorkbookError)) throw error;
    throw new FileError(outsideExcel(language).commandLine.notAWorkbook(file));
  }
}

function readMappingFile(file: string, language: Language): Mapping {
  const { mapping, problems } = parseMapping(new TextDecoder().decode(readInput(file, language)));
  if (mapping) return mapping;
  const said = problems.map(localeOf(language).mappingProblem);
  throw new FileError([`${file}:`, ...said].join("\n"));
}

function writeOutput(file: string, contents: Uint8Array | string, language: Language): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
  } catch {
    throw new FileError(outsideExcel(language).commandLine.cannotWrite(file));
  }
}

function pdfProblemText(problem: PdfProblem, language: Language): string {
  const { pdf } = outsideExcel(language).commandLine;
  switch (problem.kind) {
    case "not-installed":
      return pdf.notInstalled;
    case "timeout":
      return pdf.timeout(problem.minutes);
    case "failed":
      return pdf.failed(problem.said);
  }
}

/** The sheets that a run has written, as one paper. The workbook is there by now, and stays whatever happens. */
async function writePdf(
  file: string,
  {
    workbook,
    sheets,
    output,
    language,
  }: { workbook: Uint8Array; sheets: string[]; output: string; language: Language },
): Promise<void> {
  try {
    writeOutput(file, await pdfOf(paperOf(workbook, sheets), findLibreOffice()), language);
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    const { workbookWritten } = outsideExcel(language).commandLine.pdf;
    throw new FileError(`${pdfProblemText(error.problem, language)}\n${workbookWritten(shownPath(output))}`);
  }
}

const shownPath = (file: string): string => path.relative(process.cwd(), file);

async function run({ input, output, json, pdf, mapping: file, ...wanted }: Arguments): Promise<void> {
  const { language } = wanted;
  const mapping = file === null ? null : readMappingFile(file, language);
  const opened = await openInput(input, language);
  const outcome = await generate({ ...wanted, ...(mapping && { mapping }) });
  const workbook = saveFile(opened);
  if (json !== null) {
    const report = jsonReport(outcome.assessment, outcome.doubts, language, opened.statistics);
    writeOutput(json, `${JSON.stringify(report, null, 2)}\n`, language);
  }
  writeOutput(output, workbook, language);
  console.log(summaryText(outcome, language));
  console.log(`\n${shownPath(output)}`);
  if (pdf === null) return;
  await writePdf(pdf, { workbook, sheets: outcome.sheets.map(({ name }) => name), output, language });
  console.log(shownPath(pdf));
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) {
    const { usage } = outsideExcel(languageAsked(process.argv.slice(2))).commandLine;
    console.error(`${error.message}\n${usage(SYNOPSIS)}`);
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
