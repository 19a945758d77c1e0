import { parseCriterionCell } from "../text/criterion-cell";
import { parseDocumentCell, type DocumentCell } from "../text/document-cell";
import { choice, isBlank } from "./arguments";
import { found, invalidValue, notAvailable } from "./errors";
import { messages } from "./messages";

const PARTS = [
  "target",
  "operating",
  "result",
  "percent",
  "unit",
  "polarity",
  "minimum",
  "standard",
  "advanced",
  "condition1",
  "condition2",
  "condition3",
  "condition4",
  "condition5",
] as const;

type Part = (typeof PARTS)[number];

/**
 * A figure or text out of a cell that holds several.
 * @customfunction PARSE
 * @param text A cell such as 4,541 ครัวเรือน (เป้าดำเนินการ 4,238 ครัวเรือน) (ผล 1,709 ครัวเรือน ร้อยละ 40.33). A number is its own target.
 * @param part "target", "operating", "result", "percent" (as printed), "unit", "polarity", "minimum", "standard", "advanced", or "condition1" to "condition5" in a criteria cell of several conditions.
 * @returns The figure or the text; #N/A where the cell states none.
 * @example KPI.PARSE("25,076 ครัวเรือน (ผล 27,353 ครัวเรือน ร้อยละ 109.08)", "result") // 27353
 * @example KPI.PARSE("25,076 ครัวเรือน (ผล 27,353 ครัวเรือน ร้อยละ 109.08)", "percent") // 109.08
 * @example KPI.PARSE("ไม่เกินร้อยละ 32 (ผล ร้อยละ 5.10)", "polarity") // "lower"
 * @example KPI.PARSE("33.94 (1,500/4,420 กองทุน) + ผ่านการประเมินร้อยละ 50", "condition2") // 50
 */
export function parse(text: unknown, part: unknown): number | string {
  if (isBlank(part)) throw invalidValue(messages().notOneOf("part", PARTS.join(", "), `""`));
  const wanted = choice("part", part, PARTS);
  if (typeof text === "number" && wanted === "target") return text;
  if (!isBlank(text) && typeof text !== "string" && typeof text !== "number")
    throw invalidValue(messages().notText("text", found(text)));

  const condition = /^condition(\d)$/.exec(wanted)?.[1];
  if (condition !== undefined) return conditionOf(text, wanted, Number(condition));

  const cell = parseDocumentCell(typeof text === "string" ? text : "");
  const value = partOf(cell, wanted as Exclude<Part, `condition${number}`>);
  if (value !== null && !isBlank(text)) return value;
  const unread = wanted === "target" ? cell.unread : wanted === "result" ? cell.unreadResult : "";
  if (unread !== "") throw invalidValue(messages().unreadText(wanted, found(unread)));
  throw notAvailable(messages().notInText(wanted));
}

function conditionOf(text: unknown, part: Part, condition: number): number {
  if (typeof text === "number" && condition === 1) return text;
  const stated = parseCriterionCell(typeof text === "string" ? text : "")[condition - 1];
  if (stated?.figure) return stated.figure.value;
  if (stated && !isBlank(stated.name)) throw invalidValue(messages().unreadText(part, found(stated.name)));
  throw notAvailable(messages().notInText(part));
}

function partOf(cell: DocumentCell, part: Exclude<Part, `condition${number}`>): number | string | null {
  if (part === "unit" || part === "polarity") return cell[part];
  return cell[part]?.value ?? null;
}
