import type { Language } from "../text/language";

/** The language of the functions' messages: the user's Office display language. Thai until start-up says otherwise. */
let current: Language = "th";

export function setMessageLanguage(language: Language): void {
  current = language;
}

export function messageLanguage(): Language {
  return current;
}
