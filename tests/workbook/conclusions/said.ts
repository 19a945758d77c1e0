/** Conclusions as they read, for tests that state them word for word. */
import { localeOf } from "../../../src/locales/locales";
import type { Assessment } from "../../../src/workbook/assessment";
import { conclusionsOf } from "../../../src/workbook/conclusions/conclusions";
import { type SectionName, textOf } from "../../../src/workbook/conclusions/sentence";
import { DEFAULT_SETTINGS, type Language, type Settings } from "../../../src/workbook/settings";
import { defaultGrades } from "../../../src/locales/rule-words";

export const settingsIn = (language: Language): Settings => ({
  ...DEFAULT_SETTINGS,
  grades: defaultGrades(language),
});

/** The sentences of each section; an entry of a list begins with a dash. */
export function said(
  assessment: Assessment,
  language: Language,
  doubts = 0,
): Partial<Record<SectionName, string[]>> {
  const words = localeOf(language).sheets;
  const sections = conclusionsOf({ assessment, settings: settingsIn(language), words }, doubts);
  return Object.fromEntries(
    sections.map(({ name, sentences }) => [
      name,
      sentences
        .map(({ parts, isItem }) => ({ text: textOf(parts), isItem }))
        .filter(({ text }) => text !== "")
        .map(({ text, isItem }) => (isItem ? `- ${text}` : text)),
    ]),
  );
}
