/** The add-in's command: reads the target sheets, applies the rules, writes the sheets. The ribbon, the pane and the
 * command line all run this. */
import { localeOf } from "../locales/locales";
import { addressOf } from "../workbook/cell-ref";
import { textReader } from "../workbook/cell-values";
import { formulaRules } from "../workbook/formula-rules";
import type { GenerateOptions, Outcome, Progress } from "../workbook/generation";
import { checkMapping } from "../workbook/mapping/check-mapping";
import { withReferredSheets } from "../workbook/referred-sheets";
import { kpisOf } from "../workbook/scorecard-model";
import type { Survey } from "../workbook/survey";
import type { SheetPlan } from "../workbook/sheet-plan";
import { planSheet, rolesFor } from "../workbook/sheets/plan-sheets";
import { findKpiFormulas } from "./find-kpi-formulas";
import { storeMapping } from "./mapping-storage";
import type { Writing } from "../workbook/writing/writing";
import { outcomeOf } from "./outcome";
import { createPace, giveBack } from "../thread/pace";
import { surveyOf } from "./read-assessment";
import { wayBackFrom } from "./put-back";
import { readSheets, type WorkbookContents } from "./read-sheets";
import { chooseNames } from "./sheet-names";
import { userFacingError } from "./user-facing-error";
import { requireUnprotected } from "./require-unprotected";
import { asOneUndoStep } from "./undo-group";
import { writeFailureForUser } from "./write-failure";
import { writeSheets } from "./write-sheets";

const STEPS = ["read", "compute", "write"] as const;

/** Why nothing can be written; a mapping that the caller gives must fit, one stored before is only doubted. */
function requireUsable(contents: WorkbookContents, surveyed: Survey, options: GenerateOptions): void {
  const { language, mapping } = options;
  const { reading, doubts, grids } = surveyed;
  const problems = mapping ? checkMapping(mapping, contents.grids) : [];
  if (problems.length > 0)
    throw userFacingError(language, "mappingUnfit", (shownIn) => ({
      problems: problems.map(localeOf(shownIn).mappingProblem).join(" "),
    }));
  const { plans, scorecards, checklists } = reading.model;
  if (plans.length > 0 || scorecards.flatMap(kpisOf).length > 0 || checklists.length > 0) return;
  // Tables that state totals or percentages can be checked, whatever they are about.
  if (reading.stated.length > 0) return;
  const [first] = doubts;
  if (first)
    throw userFacingError(
      language,
      "sheetUnreadable",
      (shownIn) => ({ reasons: doubts.map(localeOf(shownIn).doubt).join(" ") }),
      { sheet: first.sheet, address: addressOf(first.cell) },
    );
  throw userFacingError(language, "nothingReadable", {
    sheets: grids.map(({ sheet }) => `“${sheet}”`).join(", ") || "–",
  });
}

async function run(context: Excel.RequestContext, options: GenerateOptions): Promise<Outcome> {
  const {
    language,
    formulas,
    mapping,
    onProgress,
    signal,
    now = new Date(),
    readyToSend = false,
    keepWayBack = false,
  } = options;
  const pace = createPace(signal);
  const begin = async (step: Progress["step"], part?: Progress["part"]): Promise<void> => {
    signal?.throwIfAborted();
    onProgress?.({ step, done: STEPS.indexOf(step), total: STEPS.length, ...(part && { part }) });
    // The pane draws its progress.
    await giveBack();
    signal?.throwIfAborted();
  };

  await begin("read");
  const contents = await readSheets(context, "write");
  if (contents.structureProtected) throw userFacingError(language, "protectedWorkbook");

  await begin("compute");
  const surveyed = await pace.run(surveyOf(contents, language, mapping));
  requireUsable(contents, surveyed, options);
  const { assessment, doubts, settings, organisation } = surveyed;
  const words = localeOf(language);
  const writing: Writing = {
    assessment,
    settings,
    options: {
      language,
      formulas,
      names: chooseNames(language, contents.owned, contents.names),
      generatedAt: now,
      readyToSend,
      textOf: textReader(contents.grids),
      organisation,
      doubts,
    },
    words: words.sheets,
  };
  const all: SheetPlan[] = [];
  const roles = rolesFor(assessment);
  for (const role of roles) {
    await begin("compute", { done: all.length, total: roles.length });
    all.push(await pace.run(planSheet(writing, role)));
  }
  const plans = options.roles ? withReferredSheets(all, options.roles) : all;
  requireUnprotected(contents, plans, language);

  const kpiFormulas = readyToSend ? await findKpiFormulas(context, contents, plans) : [];
  await begin("write");
  // What is sent carries no copies of what it was before.
  const keepCopies = keepWayBack && !readyToSend;
  const rules = formulaRules(settings, formulas);
  const written = await writeSheets(
    context,
    plans,
    contents,
    { language, formulas, readyToSend, ...(rules && { rules }) },
    {
      finish: () => {
        if (mapping) storeMapping(context, mapping);
      },
      keepCopies,
      pace,
      onSheet: (done) => begin("write", { done, total: plans.length }),
    },
  );
  onProgress?.({ step: "write", done: STEPS.length, total: STEPS.length });

  return outcomeOf({
    surveyed,
    contents,
    written,
    words,
    kpiFormulas,
    wayBack: keepCopies ? wayBackFrom({ ...written, before: contents }, language) : null,
  });
}

/**
 * Makes the sheets in the open workbook.
 *
 * @throws UserFacingError with what happened, where, and what to do; the workbook is then as it was before, or the
 *   message says what is not
 */
export async function generate(options: GenerateOptions): Promise<Outcome> {
  try {
    return await Excel.run(asOneUndoStep(), (context) => run(context, options));
  } catch (error) {
    throw writeFailureForUser(options.language, error);
  }
}
