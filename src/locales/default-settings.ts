import { DEFAULT_SETTINGS, type Language, type Settings } from "../workbook/settings";
import { defaultGrades } from "./rule-words";

/** The settings of `domain.md`, with the grades' names in a language. */
export const defaultSettings = (language: Language): Settings => ({
  ...DEFAULT_SETTINGS,
  grades: defaultGrades(language),
});
