import { createContext, useContext } from "react";
import type { PaneWords } from "../locales/locale";
import { localeOf } from "../locales/locales";
import type { Language } from "../workbook/settings";

export function wordsOf(language: Language): PaneWords {
  return localeOf(language).pane;
}

export const Words = createContext<PaneWords>(wordsOf("th"));

export function useWords(): PaneWords {
  return useContext(Words);
}
