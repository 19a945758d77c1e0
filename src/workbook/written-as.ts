import { type Language, LANGUAGES } from "../text/language";
import type { FormulaMode } from "./settings";

/** How a sheet of the add-in's was last written. It is kept with the sheet, so that it can be written so again. */
export interface WrittenAs {
  language: Language;
  formulas: FormulaMode;
  /** For readers without the add-in. */
  readyToSend: boolean;
  /** The rules its formulas were made for (`formulaRules`); left out for the defaults. */
  rules?: string;
}

const READY = "ready";
const RULES = "rules=";
const MODES: readonly FormulaMode[] = ["live", "native", "values"];

/**
 * As the sheet's mark keeps it.
 *
 * @example writtenAsText({ language: "th", formulas: "native", readyToSend: true }) // "th/native/ready"
 */
export const writtenAsText = ({ language, formulas, readyToSend, rules }: WrittenAs): string =>
  [language, formulas, ...(readyToSend ? [READY] : []), ...(rules ? [RULES + rules] : [])].join("/");

/** Null for a mark that says nothing known: of a later version, or of none. */
export function parseWrittenAs(text: string): WrittenAs | null {
  const [writtenIn, mode, ...more] = text.split("/");
  const language = LANGUAGES.find((each) => each === writtenIn);
  const formulas = MODES.find((each) => each === mode);
  if (!language || !formulas) return null;
  const rules = more.find((part) => part.startsWith(RULES))?.slice(RULES.length);
  return { language, formulas, readyToSend: more.includes(READY), ...(rules && { rules }) };
}
