import type { Doubt } from "../workbook/doubt";
import type { Language } from "../workbook/settings";
import { message as english } from "./doubts.en";
import { message as thai } from "./doubts.th";

/** What a doubt says: what could not be told, what was made of it, and what to do. */
export const doubtMessage = (doubt: Doubt, language: Language): string =>
  language === "th" ? thai(doubt) : english(doubt);
