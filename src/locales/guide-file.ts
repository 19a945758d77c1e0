import type { Language } from "../text/language";

/** The chapters of the user's guide that the product opens where the question arises; every language's guide has them all. */
export const GUIDE_CHAPTERS = [
  "first-use",
  "sheets",
  "reading",
  "checks",
  "rules",
  "functions",
  "sources",
  "board",
  "sending",
  "way-back",
  "questions",
] as const;

export type GuideChapter = (typeof GUIDE_CHAPTERS)[number];

/**
 * The page of the user's guide in a language, beside the pane's own page.
 *
 * @example guideFile("th") // "help.html"
 * @example guideFile("en") // "help-en.html"
 */
export const guideFile = (language: Language): string =>
  language === "th" ? "help.html" : `help-${language}.html`;

/**
 * A chapter of the guide, as the pane links to it.
 *
 * @example guideAddress("en", "checks") // "help-en.html#checks"
 */
export const guideAddress = (language: Language, chapter: GuideChapter): string =>
  `${guideFile(language)}#${chapter}`;
