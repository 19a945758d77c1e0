import type { GenerateOptions } from "../workbook/generation";
import type { FormulaMode, Language } from "../workbook/settings";
import type { SheetRole } from "../workbook/sheet-plan";
import type { SurveyedSheet } from "../workbook/survey";

export interface Choice {
  /** The language of the sheets; the pane's own is another matter. */
  language: Language;
  formulas: FormulaMode;
  /** The sheets wanted; null for all of them. */
  roles: readonly SheetRole[] | null;
}

/**
 * What a run is for: the sheets as chosen; the sheets that are there, for readers without the add-in; those sheets in
 * formulas that follow the user's figures again; or those sheets as they are, for rules that have changed.
 */
export type Purpose = "chosen" | "send" | "live" | "again";

type Wanted = Pick<GenerateOptions, "language" | "formulas" | "roles" | "readyToSend">;

/** Sheets that are there are written again as they are, all of them, in their own language. */
export function wantedFor(purpose: Purpose, choice: Choice, owned: readonly SurveyedSheet[]): Wanted {
  const roles = purpose === "chosen" || owned.length === 0 ? choice.roles : owned.map(({ role }) => role);
  const wanted = { language: choice.language, formulas: choice.formulas, ...(roles && { roles }) };
  if (purpose === "chosen") return wanted;
  const before = owned.find(({ writtenAs }) => writtenAs)?.writtenAs;
  const language = before?.language ?? choice.language;
  if (purpose === "again")
    return {
      ...wanted,
      language,
      formulas: before?.formulas ?? choice.formulas,
      ...(before?.readyToSend && { readyToSend: true }),
    };
  if (purpose === "live") return { ...wanted, language, formulas: "live" };
  return {
    ...wanted,
    language,
    // Whoever chose plain figures sends plain figures.
    formulas: choice.formulas === "values" ? "values" : "native",
    readyToSend: true,
  };
}
