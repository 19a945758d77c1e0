/** The add-in's command: reads the target sheets, applies the rules, writes the sheets. The ribbon, the pane and the
 * command line all run this. */
import { DEFAULT_GRADES } from "../kpi/grade";
import { DEFAULT_STATUS_LIMITS } from "../kpi/status";
import { findingMessage } from "../locales/findings";
import { assess } from "../workbook/assess";
import type { Assessment } from "../workbook/assessment";
import { addressOf, type CellRef } from "../workbook/cell-ref";
import type { Grid } from "../workbook/grid";
import { readWorkbook } from "../workbook/reading/read-workbook";
import type { FormulaMode, Language, Settings } from "../workbook/settings";
import { planSheets, sheetWords } from "../workbook/writing/plan-sheets";
import { readRules } from "../workbook/writing/read-rules";
import { type OwnedSheet, readSheets, type WorkbookContents } from "./read-sheets";
import { chooseNames } from "./sheet-names";
import { toUserFacing, userFacingError } from "./user-facing-error";
import { WriteFailure, writeSheets, type WrittenSheet } from "./write-sheets";

export interface Progress {
  step: "read" | "compute" | "write";
  done: number;
  total: number;
}

export interface GenerateOptions {
  language: Language;
  formulas: FormulaMode;
  onProgress?: (progress: Progress) => void;
  /** Stops the command before it writes; what is being written is finished. */
  signal?: AbortSignal;
  /** The moment shown on the sheets; now, unless a test says otherwise. */
  now?: Date;
}

export interface Outcome {
  sheets: WrittenSheet[];
  plans: number;
  kpis: number;
  total: number | null;
  grade: string | null;
  findings: { errors: number; warnings: number; rounding: number };
  /** The sheets that were there before and were written again in place, with the user's remarks and rules. */
  kept: string[];
  /** Cells that could not be read, and why. */
  unreadable: { sheet: string; address: string; reason: string }[];
  assessment: Assessment;
}

const STEPS = ["read", "compute", "write"] as const;

const defaults = (language: Language): Settings => ({
  ...DEFAULT_STATUS_LIMITS,
  belowMinimum: "zero",
  grades: DEFAULT_GRADES(language),
});

interface Rules {
  settings: Settings;
  organisation: string;
}

/** The rules sheet's settings where there is one, else the defaults. */
function rulesOf(owned: readonly OwnedSheet[], language: Language): Rules {
  const sheet = owned.find(({ role }) => role === "rules");
  if (!sheet?.grid) return { settings: defaults(language), organisation: "" };
  const { settings, organisation, problems } = readRules(sheet.grid);
  const [problem] = problems;
  if (problem) {
    const said = sheetWords(language).ruleProblems[problem.kind](problem.cell, problem.found);
    throw userFacingError(
      language,
      "rulesUnreadable",
      { problem: said, address: problem.cell, sheet: sheet.name },
      { sheet: sheet.name, address: problem.cell },
    );
  }
  return { settings: { ...defaults(language), ...settings }, organisation };
}

/** The text of a user's cell; null where it holds a number or nothing. */
function textReader(grids: readonly Grid[]): (cell: CellRef) => string | null {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return ({ sheet, row, column }) => {
    const grid = bySheet.get(sheet);
    const value = grid?.values[row - grid.top]?.[column - grid.left];
    return typeof value === "string" && value !== "" ? value : null;
  };
}

interface Judged extends Rules {
  assessment: Assessment;
}

function judge(contents: WorkbookContents, language: Language): Judged {
  const rules = rulesOf(contents.owned, language);
  const reading = readWorkbook(contents.grids);
  if (!reading.tables.some(({ count }) => count > 0)) {
    const names = contents.grids.map(({ sheet }) => `“${sheet}”`).join(", ");
    const [header] = reading.tables.map((table) => table.header);
    throw userFacingError(
      language,
      "nothingReadable",
      { sheets: names || "–" },
      header ? { sheet: header.sheet } : null,
    );
  }
  return { ...rules, assessment: assess(reading, rules.settings) };
}

// Lets the pane draw its progress, and keeps Excel from taking the add-in for hung, between two stretches of work.
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function run(context: Excel.RequestContext, options: GenerateOptions): Promise<Outcome> {
  const { language, formulas, onProgress, signal, now = new Date() } = options;
  const begin = async (step: Progress["step"]): Promise<void> => {
    signal?.throwIfAborted();
    onProgress?.({ step, done: STEPS.indexOf(step), total: STEPS.length });
    await breathe();
    signal?.throwIfAborted();
  };

  await begin("read");
  const contents = await readSheets(context);
  if (contents.structureProtected) throw userFacingError(language, "protectedWorkbook");

  await begin("compute");
  const { assessment, settings, organisation } = judge(contents, language);
  const plans = planSheets(assessment, settings, {
    language,
    formulas,
    names: chooseNames(language, contents.owned, contents.names),
    generatedAt: now,
    textOf: textReader(contents.grids),
    organisation,
  });

  await begin("write");
  const sheets = await writeSheets(context, plans, contents);
  onProgress?.({ step: "write", done: STEPS.length, total: STEPS.length });

  const { scorecard, findings } = assessment;
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    sheets,
    plans: assessment.plans.length,
    kpis: scorecard?.components.flatMap(({ kpis }) => kpis).length ?? 0,
    total: scorecard?.total ?? null,
    grade: scorecard?.grade ?? null,
    findings: { errors: count("error"), warnings: count("warning"), rounding: count("rounding") },
    kept: sheets.filter(({ again }) => again).map(({ name }) => name),
    unreadable: findings
      .filter(({ kind }) => kind === "unreadable" || kind === "cell-error")
      .map((finding) => ({
        sheet: finding.cell.sheet,
        address: addressOf(finding.cell),
        reason: findingMessage(finding, language),
      })),
    assessment,
  };
}

/**
 * Makes the sheets in the open workbook.
 *
 * @throws UserFacingError with what happened, where, and what to do; the workbook is then as it was before, or the
 *   message says what is not
 */
export async function generate(options: GenerateOptions): Promise<Outcome> {
  try {
    return await Excel.run((context) => run(context, options));
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw toUserFacing(options.language, error);
    const { sheets, backups } = error.restored;
    if (sheets.length === 0) throw toUserFacing(options.language, error.cause);
    throw userFacingError(
      options.language,
      "notRestored",
      { said: error.message, sheets: sheets.join(", "), backups: backups.join(", ") || "–" },
      null,
      error.cause,
    );
  }
}
