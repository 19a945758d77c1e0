import { languageOf } from "../../locales/language";
import type { PreviewWords } from "../../locales/locale";
import { outsideExcel } from "../../locales/outside-excel";

/** The languages that Office can be tried in. */
export const DISPLAY_LANGUAGES = ["th-TH", "en-US"] as const;
export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];

/** The words around the workbook, in Office's language. */
export const wordsIn = (language: DisplayLanguage): PreviewWords =>
  outsideExcel(languageOf(language)).preview;

/** The spreadsheet grid's own words, as far as they can be seen here. */
export function gridWordsIn(language: DisplayLanguage): (text: string) => string {
  const { grid } = wordsIn(language);
  return (text) => grid[text] ?? text;
}
