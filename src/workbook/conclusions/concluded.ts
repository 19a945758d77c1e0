/** What conclusions are drawn from, and how they become sentences. */
import type { Assessment } from "../assessment";
import type { Settings } from "../settings";
import type { SheetWords } from "../words";
import type { Listed } from "./conclusion-words";
import type { Sentence, Wording } from "./sentence";

export interface Concluded {
  assessment: Assessment;
  settings: Settings;
  words: SheetWords;
}

export const COUNT_FORMAT = "#,##0";

/** A longer list names these and counts the others. */
export const MAX_NAMED = 7;

export const sentence = (key: string, parts: Wording): Sentence => ({ key, parts, isItem: false });
export const item = (key: string, parts: Wording): Sentence => ({ key, parts, isItem: true });

/** How many of a list are not named, where only writing again changes what it lists; nothing where all are. */
export function unnamed(key: string, what: Listed, { words }: Concluded, all: number): Sentence[] {
  if (all <= MAX_NAMED) return [];
  const count = { value: all - MAX_NAMED, format: COUNT_FORMAT, at: { of: "nowhere" } } as const;
  return [item(`${key}/others`, words.conclusions.others[what](count))];
}
