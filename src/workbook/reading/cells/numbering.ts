/** Plan and KPI numbers (1, 1.1, 2.3.1, 2.1-2.2) and the titles they stand before. */
import { decimalsOf } from "../../../text/numbers";
import { plainText } from "../../../text/thai";
import type { CellValue } from "../../grid";

const DOTTED = String.raw`\d{1,3}(?:\.\d{1,3})*`;
const NUMBER = new RegExp(String.raw`^(?<id>${DOTTED}(?:\s*[-–]\s*${DOTTED})?)\.?$`);
// "5.การสนับสนุน" and "5.1 ผู้นำ" open a plan; "1) …", "(1) …" and "25,076 ครัวเรือน" do not.
const LABEL = new RegExp(
  String.raw`^(?<id>${DOTTED}(?:\s*[-–]\s*${DOTTED})?)(?![\d,)%/])(?:\.(?!\d)\s*|\s+)(?<title>\D.*)$`,
  "s",
);
const LEVELS_FOLLOW =
  /\s*(?:ตัวชี้วัดและเกณฑ์การประเมิน.*|เป้า\s*หมาย\s*(?:ขั้น\s*ต่ำ|มาตรฐาน|ขั้น\s*สูง).*|(?:minimum|standard|advanced)(?: target)?\s*\(\d.*)$/is;

const tidy = (id: string): string => id.replace(/\s+/g, "").replace("–", "-");

/** A number with more digits after its point, or larger, is no plan's. */
const MAX_PLACES = 3;
const MAX_CODE = 1e15;

/** The number in a numbering column, typed as text or as a number; a number format 0.00 keeps 1.10 from being 1.1. */
export function readPlanNumber(value: CellValue, numberFormat: string): string | null {
  if (typeof value === "boolean" || value === "") return null;
  if (typeof value === "number") {
    const shown = /^0\.(0+)$/.exec(numberFormat)?.[1]?.length ?? decimalsOf(value);
    return value >= 0 && value < MAX_CODE && shown <= MAX_PLACES ? value.toFixed(shown) : null;
  }
  const match = NUMBER.exec(plainText(value).trim());
  return match?.groups?.["id"] ? tidy(match.groups["id"]) : null;
}

const LISTED = /^(?:ข้อ(?:ที่)?|ที่|ลำดับ(?:ที่)?|no\.?|item)?\s*\(?([\d.]+)\)?$/i;
const CODE = /^[A-Za-zก-ฮ]{1,6}[\s.\-–]?\d{1,3}(?:[.\-–]\d{1,3})*$/;

/** The number in a numbering column as `readPlanNumber` has it, or a code: "ข้อ 1" → "1", "KPI-01", "P1.2". */
export function readPlanCode(value: CellValue, numberFormat: string): string | null {
  const number = readPlanNumber(value, numberFormat);
  if (number !== null || typeof value !== "string") return number;
  const text = plainText(value).trim();
  const listed = LISTED.exec(text)?.[1];
  return (listed ? readPlanNumber(listed, "General") : null) ?? (CODE.test(text) ? text : null);
}

export interface Label {
  id: string;
  title: string;
}

const readLine = (line: string): Label | null => {
  const match = LABEL.exec(line.trim());
  return match?.groups
    ? { id: tidy(match.groups["id"] ?? ""), title: (match.groups["title"] ?? "").trim() }
    : null;
};

/** A title on one line, without the scoring levels that may follow it in the same cell. */
export const readTitle = (text: string): string =>
  plainText(text)
    .replace(LEVELS_FOLLOW, "")
    .replace(/\s*\n\s*/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();

const isUnder = (child: string, parent: string): boolean => child.startsWith(`${parent}.`);

/**
 * The number and title at the start of a cell's text. Where the lines that follow number the plan further
 * ("2. …" over "2.1 …" and "2.2 …") the cell is those plans' together: 2.1-2.2.
 */
export function readLabel(text: string): Label | null {
  const lines = plainText(text).trim().split("\n");
  const first = readLine(lines[0] ?? "");
  if (!first) return null;
  const children: Label[] = [];
  for (const line of lines.slice(1)) {
    const label = readLine(line);
    if (label && isUnder(label.id, first.id)) children.push(label);
  }
  const [child] = children;
  if (!child) {
    const title = readTitle(text.trim().slice(text.trim().indexOf(first.title.slice(0, 8))));
    return { id: first.id, title: title || first.title };
  }
  const last = children.at(-1);
  if (!last || last.id === child.id) return { id: child.id, title: readTitle(child.title) };
  return { id: `${child.id}-${last.id}`, title: readTitle(first.title) };
}

/** The number a plan stands under: 2.3.1 → 2.3; null for a number of one part. 2.1-2.2 stands under 2. */
export function parentOf(id: string): string | null {
  const dash = id.indexOf("-");
  const dot = id.lastIndexOf(".", dash < 0 ? id.length : dash);
  return dot < 0 ? null : id.slice(0, dot);
}
