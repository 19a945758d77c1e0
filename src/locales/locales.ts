import type { Language } from "../text/language";
import { en } from "./en";
import type { Locale } from "./locale";
import { th } from "./th";

export const LOCALES: Readonly<Record<Language, Locale>> = { th, en };

/**
 * Every word of the product in one language. Only the custom functions have their words elsewhere
 * (`function-messages.ts`): they must load before anything else does.
 */
export const localeOf = (language: Language): Locale => LOCALES[language];
