/**
 * A figure out of a cell that holds several, with built-in functions only: what stands between the words before it and
 * the character after it. It understands far less than the reader does, so it is used only where it gives what the
 * reader read.
 */
import type { CellPart } from "../../model";
import { NO_FIGURE, quoted } from "./formula";

/** The longest run looked at: 15 characters hold every figure a double can. */
const LONGEST = 15;
const SPACES = quoted(" ".repeat(LONGEST));

/** Words that come before the figure, in this order; the first list that leads to it is taken. */
const ANCHORS: Partial<Record<CellPart, readonly (readonly string[])[]>> = {
  value: [[]],
  target: [[], ["("]],
  operating: [["ดำเนินการ"], ["ดำเนินการ", "("], ["perating"]],
  result: [["(ผล"], ["ผล"], ["ผล", "จำนวน"], ["esult"]],
  percent: [["ผล", "ร้อยละ"]],
  minimum: [["ขั้นต่ำ"], ["ขั้นต่ำ", ")"]],
  standard: [["มาตรฐาน"], ["มาตรฐาน", ")"]],
  advanced: [["ขั้นสูง"], ["ขั้นสูง", ")"]],
};

/** Conditions joined by a plus sign: "33.94 (1,500 กองทุน) + ผ่านการประเมินร้อยละ 50". */
const CONDITION_ANCHORS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  condition1: [[]],
  condition2: [["+"], ["+", "ร้อยละ"]],
};

/** A run of digits in a text. */
interface Run {
  start: number;
  length: number;
  /** Where the last anchor word before it begins. */
  anchor: number;
  value: number;
}

/** The first run of digits after the anchors; null where there is none, or it is no number. */
function runAfter(text: string, anchors: readonly string[]): Run | null {
  let anchor = 0;
  for (const word of anchors) {
    anchor = text.indexOf(word, anchor);
    if (anchor < 0) return null;
  }
  const match = /\d[\d.,]*/.exec(text.slice(anchor));
  if (!match) return null;
  const [run] = match;
  const digits = run.replaceAll(",", "");
  if (run.length > LONGEST || !/^\d+(?:\.\d+)?$/.test(digits)) return null;
  return { start: anchor + match.index, length: run.length, anchor, value: Number(digits) };
}

/** The figure after the anchors; null where there is none. */
export const extracted = (text: string, anchors: readonly string[]): number | null =>
  runAfter(text, anchors)?.value ?? null;

/** The longest text that Excel takes in a formula. */
const MAX_LITERAL = 255;
/** Longer words before a figure are cut from the left, for whoever reads the formula. */
const MAX_WORDS = 40;

/** The words right before a run, from its anchor on, cut or lengthened so that they stand nowhere further left. */
function wordsBefore(text: string, { start, anchor }: Run): string {
  const isFirst = (from: number): boolean => text.indexOf(text.slice(from, start)) === from;
  let from = Math.max(anchor, start - MAX_WORDS);
  while (from > 0 && !isFirst(from)) from--;
  return text.slice(from, start);
}

/** A text in a formula; a line break in quotes would break the formula's line. */
const literal = (text: string): string => text.split("\n").map(quoted).join("&CHAR(10)&");

function extraction(reference: string, text: string, anchors: readonly string[], run: Run): string {
  const before = wordsBefore(text, run);
  const rest =
    before === ""
      ? reference
      : `MID(${reference},FIND(${literal(before)},${reference})+${before.length},${LONGEST})`;
  const after = text.charAt(run.start + run.length);
  // What ends the figure becomes spaces: the first characters then hold it and nothing else.
  const alone =
    after === "" ? rest : `TRIM(LEFT(SUBSTITUTE(${rest},${literal(after)},${SPACES}),${LONGEST}))`;
  const figure = `--SUBSTITUTE(${alone},",","")`;
  const [anchor] = anchors;
  if (anchor !== undefined)
    return `IF(ISNUMBER(FIND(${quoted(anchor)},${reference})),${figure},${NO_FIGURE})`;
  const blank = ["", "-", "–"].map((none) => `${reference}=${quoted(none)}`).join(",");
  const stated = before === "" ? figure : `IF(ISNUMBER(${reference}),${reference},${figure})`;
  return `IF(OR(${blank}),${NO_FIGURE},${stated})`;
}

/** The formula that takes a part's figure out of the cell, or null where none is seen to give `value` for its `text`. */
export function extractionFormula(
  reference: string,
  text: string,
  part: CellPart,
  value: number,
): string | null {
  const candidates = ANCHORS[part] ?? CONDITION_ANCHORS[part] ?? [];
  for (const anchors of candidates) {
    const run = runAfter(text, anchors);
    if (run?.value === value && wordsBefore(text, run).length <= MAX_LITERAL)
      return extraction(reference, text, anchors, run);
  }
  return null;
}
