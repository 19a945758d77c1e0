import { PERCENT_UNIT } from "../../text/document-cell";
import type { Language } from "../settings";

/** A unit as the sheets show it: the user's own word, but for the one that is read out of "95%" or "ร้อยละ 95". */
export const unitIn = (language: Language, unit: string): string =>
  language === "en" && unit === PERCENT_UNIT ? "%" : unit;
