/** A sentence as a cell: its text, or a formula that puts it together from the cells it speaks of. */
import { type Cell, ruleCell, textCell } from "../../../writing/cell";
import { quoted } from "../../../writing/formulas/formula";
import type { Writing } from "../../../writing/writing";
import type { SheetRole } from "../../../sheet-plan";
import type { Reader } from "./reader";
import { nameReference, numberReference } from "./references";
import {
  type Condition,
  type Part,
  type Quantity,
  type Sentence,
  textOf,
} from "../../../conclusions/sentence";

/** What Excel takes in one formula. */
const MAX_FORMULA = 8192;
/** What Excel takes between two quotes. */
const MAX_LITERAL = 255;

/**
 * Plain text where the sheets hold plain values, and where a formula would be longer than Excel takes; else a formula
 * that says the same and follows its figures.
 */
export function sentenceCell(writing: Writing, sentence: Sentence, home: SheetRole = "dashboard"): Cell {
  const plain = textCell(textOf(sentence.parts));
  const isText = sentence.parts.every((part) => typeof part === "string");
  if (writing.options.formulas === "values" || isText) return plain;
  const formula = joined({ writing, home }, sentence.parts);
  return formula.length < MAX_FORMULA ? ruleCell(writing.options.formulas, plain, () => formula) : plain;
}

/** The same as a part of a formula. */
export const sentenceExpression = (
  writing: Writing,
  parts: readonly Part[],
  home: SheetRole = "dashboard",
): string => joined({ writing, home }, parts);

const joined = (reader: Reader, parts: readonly Part[]): string =>
  parts.length === 0
    ? '""'
    : withJoinedTexts(parts)
        .map((part) => expression(reader, part))
        .join("&");

/** Neighbouring texts as one, without empty ones. */
const withJoinedTexts = (parts: readonly Part[]): Part[] =>
  parts.reduce<Part[]>((all, part) => {
    const last = all.at(-1);
    if (part === "") return all;
    return typeof part === "string" && typeof last === "string"
      ? [...all.slice(0, -1), last + part]
      : [...all, part];
  }, []);

function expression(reader: Reader, part: Part): string {
  if (typeof part === "string") return literal(part);
  if ("when" in part)
    return `IF(${test(reader, part.when)},${joined(reader, part.then)},${joined(reader, part.otherwise)})`;
  if ("text" in part) return nameReference(reader, part.at) ?? literal(part.text);
  return shownNumber(reader, part);
}

/** TEXT gives a dash as it is, so "no figure" needs no guard. */
function shownNumber(reader: Reader, quantity: Quantity): string {
  const reference = numberReference(reader, quantity.at);
  if (reference === null) return literal(textOf([quantity]));
  const shown = `TEXT(${reference},"${quantity.format}")`;
  return quantity.isBare ? `SUBSTITUTE(${shown},"%","")` : shown;
}

function test(reader: Reader, condition: Condition): string {
  if ("name" in condition) {
    const { name } = condition;
    return `${nameReference(reader, name.at) ?? literal(name.text)}<>""`;
  }
  const { quantity, is, than } = condition;
  return `${numberReference(reader, quantity.at) ?? String(quantity.value ?? 0)}${is}${than}`;
}

const letters = new Intl.Segmenter("th", { granularity: "grapheme" });

/** Cut where Excel would refuse it, never between a letter and its tone mark. */
function literal(text: string): string {
  if (text.length <= MAX_LITERAL) return quoted(text);
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of letters.segment(text)) {
    if (piece.length + segment.length > MAX_LITERAL) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece].map(quoted).join("&");
}
