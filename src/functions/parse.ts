import { parseCellValue, rangeText } from "../text/cell-value";
import { parseCriterionCell } from "../text/criterion-cell";
import { type DocumentCell, parseDocumentCell } from "../text/document-cell";
import { choice, isNoFigure } from "./arguments";
import type { FunctionDefinition } from "./definition";
import { found, invalidValue } from "./errors";
import { messages } from "./messages";
import { NO_FIGURE } from "./no-figure";

const DOCUMENT_PARTS = [
  "target",
  "operating",
  "result",
  "percent",
  "unit",
  "polarity",
  "minimum",
  "standard",
  "advanced",
] as const;
const CONDITIONS = ["condition1", "condition2", "condition3", "condition4", "condition5"] as const;
const PARTS = ["value", ...DOCUMENT_PARTS, ...CONDITIONS] as const;

type DocumentPart = (typeof DOCUMENT_PARTS)[number];
type Condition = (typeof CONDITIONS)[number];

const isCondition = (part: (typeof PARTS)[number]): part is Condition =>
  (CONDITIONS as readonly string[]).includes(part);

export const parse: FunctionDefinition<"PARSE"> = {
  id: "PARSE",
  arguments: [{ name: "text" }, { name: "part", optional: true }],
  examples: [
    { given: ["25,076 ครัวเรือน (ผล 27,353 ครัวเรือน ร้อยละ 109.08)", "result"], gives: 27353 },
    { given: ["ไม่เกินร้อยละ 32 (ผล ร้อยละ 5.10)", "polarity"], gives: "lower" },
    { given: ["33.94 (1,500/4,420 กองทุน) + ผ่านการประเมินร้อยละ 50", "condition2"], gives: 50 },
    { given: ["๑,๒๓๔.๕๐ บาท"], gives: 1234.5 },
    { given: ["ระหว่าง 80-120 คน"], gives: "80–120" },
    { given: ["-"], gives: "–" },
  ],
  compute(text, part) {
    const wanted = choice("part", part, PARTS);
    if (isNoFigure(text)) return NO_FIGURE;
    if (typeof text === "number") return ofNumber(text, wanted);
    if (typeof text !== "string") throw invalidValue(messages().notText("text", found(text)));
    if (isCondition(wanted)) return conditionOf(text, wanted);
    return wanted === "value" ? valueOf(text) : partOf(parseDocumentCell(text), wanted);
  },
};

/** A cell that holds a number holds nothing besides: it is its own value, target and first condition. */
function ofNumber(value: number, part: (typeof PARTS)[number]): number | string {
  if (part === "polarity") return "higher";
  return part === "value" || part === "target" || part === "condition1" ? value : NO_FIGURE;
}

function valueOf(text: string): number | string {
  const stated = parseCellValue(text);
  switch (stated.kind) {
    case "figure":
      return stated.value;
    case "range":
      return rangeText(stated.range);
    case "none":
      return partOf(stated.cell, "target");
  }
}

function conditionOf(text: string, condition: Condition): number | string {
  const stated = parseCriterionCell(text)[CONDITIONS.indexOf(condition)];
  if (!stated) return NO_FIGURE;
  if (!stated.figure) throw invalidValue(messages().unreadText(condition, found(stated.name)));
  return stated.figure.value;
}

function partOf(cell: DocumentCell, part: DocumentPart): number | string {
  if (part === "polarity") return cell.polarity;
  const value = part === "unit" ? cell.unit : cell[part]?.value;
  if (value !== undefined && value !== null) return value;
  const unread = part === "target" ? cell.unread : part === "result" ? cell.unreadResult : "";
  if (unread !== "") throw invalidValue(messages().unreadText(part, found(unread)));
  return NO_FIGURE;
}
