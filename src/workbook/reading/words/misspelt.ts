/** Words that are misspelt by a letter or two. */
import { editDistance } from "../../../text/edit-distance";
import { plainText } from "../../../text/thai";
import type { Period, Quarter } from "../../period";

/** Shorter words are too near to others: Score and Scope. */
const MIN_LENGTH = 6;
const MAX_LENGTH = 24;
/** From this length on, two letters may be wrong. */
const LONG = 8;

/** Whether one word may be meant for the other. */
export function isMisspelt(word: string, correct: string): boolean {
  const { length } = correct;
  if (length < MIN_LENGTH || length > MAX_LENGTH || Math.abs(word.length - length) > 2) return false;
  const edits = editDistance(word, correct);
  return edits > 0 && edits <= (length >= LONG ? 2 : 1);
}

const NAMED_QUARTER = /^\s*(?<name>[^\d\s]{4,9})\s*(?:ที่\s*)?(?<quarter>[1-4])\s*$/;
const QUARTER_WORDS = ["ไตรมาส", "quarter"];

/** The quarter that a text names by a misspelt word, and the word; null for none. */
export function misspeltQuarter(text: string): { period: Period; word: string } | null {
  const groups = NAMED_QUARTER.exec(plainText(text))?.groups;
  const name = (groups?.["name"] ?? "").toLowerCase();
  const word = QUARTER_WORDS.find((correct) => isMisspelt(name, correct));
  if (!groups || word === undefined) return null;
  return { period: { kind: "quarter", quarter: Number(groups["quarter"]) as Quarter }, word };
}
