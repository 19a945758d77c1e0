/** The language of the functions' messages: the user's Office display language. Thai until start-up says otherwise. */
export type Language = "th" | "en";

let current: Language = "th";

export function setMessageLanguage(language: Language): void {
  current = language;
}

export function messageLanguage(): Language {
  return current;
}
