import type { TargetRange } from "../kpi/target-range";
import { type DocumentCell, parseDocumentCell } from "./document-cell";
import { parseTargetRange } from "./target-range";

/** What a cell states that holds one figure with its unit and its words: the figure, or a range to stay inside. */
export type CellValue =
  | { kind: "figure"; value: number }
  | { kind: "range"; range: TargetRange }
  /** None; the cell as it was read says why. */
  | { kind: "none"; cell: DocumentCell };

/**
 * The figure of a cell however it is written: in Thai digits, with a unit, with "not more than", as a percentage. A
 * bare range counts as its lower bound.
 *
 * @see workbook.md §3, `KPI.PARSE`
 *
 * @example parseCellValue("ไม่เกินร้อยละ ๓๒") // { kind: "figure", value: 32 }
 * @example parseCellValue("ระหว่าง 80-120") // { kind: "range", range: { from: 80, to: 120 } }
 */
export function parseCellValue(text: string): CellValue {
  const stated = parseTargetRange(text);
  if (stated && !stated.bare) return { kind: "range", range: stated.range };
  const cell = parseDocumentCell(text);
  const figure = cell.target ?? (cell.unread === "" ? cell.result : null);
  return figure ? { kind: "figure", value: figure.value } : { kind: "none", cell };
}

/**
 * A range as a cell shows it and as `KPI.ACHIEVEMENT` takes it.
 *
 * @example rangeText({ from: 80, to: 120 }) // "80–120"
 */
export const rangeText = ({ from, to }: TargetRange): string => `${from}–${to}`;
