import type { Language } from "../text/language";

/** Office's display language ("th-TH", "en-US", "de-DE") as one of ours: English to everyone who does not read Thai. */
export const languageOf = (displayLanguage: string): Language =>
  displayLanguage.toLowerCase().startsWith("th") ? "th" : "en";
