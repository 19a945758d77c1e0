import { createContext, useContext } from "react";
import { en } from "../locales/ui.en";
import { th, type UiText } from "../locales/ui.th";
import type { Language } from "../workbook/settings";

const texts: Record<Language, UiText> = { th, en };

export function wordsOf(language: Language): UiText {
  return texts[language];
}

export const Words = createContext<UiText>(th);

export function useWords(): UiText {
  return useContext(Words);
}
