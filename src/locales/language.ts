import { type Language, LANGUAGES } from "../text/language";

/** Office's display language ("th-TH", "en-US", "de-DE") as one of ours: English to everyone who reads none of them. */
export function languageOf(displayLanguage: string): Language {
  const [wanted] = displayLanguage.toLowerCase().split("-");
  return LANGUAGES.find((language) => language === wanted) ?? "en";
}
