import type { Language } from "../text/language";
import { en } from "./en/outside-excel";
import type { OutsideExcelWords } from "./locale";
import { th } from "./th/outside-excel";

const WORDS: Readonly<Record<Language, OutsideExcelWords>> = { th, en };

/** The words of the command line and of the preview, in one language. */
export const outsideExcel = (language: Language): OutsideExcelWords => WORDS[language];
