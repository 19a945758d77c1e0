import type { Language } from "../text/language";

/**
 * The file of the functions' metadata in a language, as the manifest names it. English is what Excel falls back on.
 *
 * @example metadataFile("en") // "functions.json"
 * @example metadataFile("th") // "functions-th.json"
 */
export const metadataFile = (language: Language): string =>
  language === "en" ? "functions.json" : `functions-${language}.json`;
