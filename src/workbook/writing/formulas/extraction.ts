/**
 * A figure out of a cell that holds several, with built-in functions only: from the last anchor word on, the first
 * run of digits. It understands far less than the reader does, so it is used only where it gives what the reader read.
 */
import type { CellPart } from "../../model";
import { NO_FIGURE, quoted } from "./formula";

const DIGITS = "{0,1,2,3,4,5,6,7,8,9}";
/** The longest run looked at: 15 characters hold every figure a double can. */
const LONGEST = 15;
const OFFSETS = `{${Array.from({ length: LONGEST + 1 }, (_, offset) => offset).join(",")}}`;

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

/** What the formula below gives for a text: its algorithm step by step. Null where it would give an error or "–". */
export function extracted(text: string, anchors: readonly string[]): number | null {
  let from = 0;
  for (const anchor of anchors) {
    from = text.indexOf(anchor, from);
    if (from < 0) return null;
  }
  const run = /\d[\d.,]*/.exec(text.slice(from))?.[0] ?? "";
  const digits = run.replaceAll(",", "");
  return run.length <= LONGEST && /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
}

function extraction(reference: string, anchors: readonly string[]): string {
  const start = anchors.reduce(
    (from, anchor) => `FIND(${quoted(anchor)},${reference}${from === "1" ? "" : `,${from}`})`,
    "1",
  );
  const first = `MIN(FIND(${DIGITS},${reference}&"0123456789",${start}))`;
  const length = `MATCH(TRUE,ISERROR(FIND(MID(${reference}&" ",${first}+${OFFSETS},1),"0123456789.,")),0)-1`;
  const figure = `--SUBSTITUTE(MID(${reference},${first},${length}),",","")`;
  return anchors.length === 0
    ? `IF(OR(${reference}={"","-","–"}),${NO_FIGURE},${figure})`
    : `IF(ISNUMBER(${start}),${figure},${NO_FIGURE})`;
}

/** The formula that takes a part's figure out of the cell, or null where none is seen to give `value` for its `text`. */
export function extractionFormula(
  reference: string,
  text: string,
  part: CellPart,
  value: number,
): string | null {
  const candidates = ANCHORS[part] ?? CONDITION_ANCHORS[part] ?? [];
  const anchors = candidates.find((words) => extracted(text, words) === value);
  return anchors ? extraction(reference, anchors) : null;
}
