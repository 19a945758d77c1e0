/** What conclusions are drawn from, and how they become sentences. */
import type { Assessment } from "../assessment";
import type { Settings } from "../settings";
import type { SheetWords } from "../words";
import type { Sentence, Wording } from "./sentence";

export interface Concluded {
  assessment: Assessment;
  settings: Settings;
  words: SheetWords;
}

/** A longer list names these and counts the others. */
export const MAX_NAMED = 7;

export const sentence = (key: string, parts: Wording): Sentence => ({ key, parts, isItem: false });
export const item = (key: string, parts: Wording): Sentence => ({ key, parts, isItem: true });
