import { DEFAULT_STATUS_LIMITS } from "../kpi/status";
import type { Language, Settings } from "../workbook/settings";
import { defaultGrades } from "./rule-words";

/** The settings of `domain.md`, with the grades' names in a language. */
export const defaultSettings = (language: Language): Settings => ({
  ...DEFAULT_STATUS_LIMITS,
  belowMinimum: "zero",
  grades: defaultGrades(language),
});
