import type { Finding } from "../workbook/finding";
import type { Language } from "../workbook/settings";
import { message as english } from "./findings.en";
import { message as thai } from "./findings.th";

/** What a finding says: what is wrong, then what to do. */
export const findingMessage = (finding: Finding, language: Language): string =>
  language === "th" ? thai(finding) : english(finding);
