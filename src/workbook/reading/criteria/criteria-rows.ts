/** What each row of a criteria table is: a component, a KPI, a further condition of one, a total. */
import { round } from "../../../kpi/round";
import { sum } from "../../../kpi/sum";
import { plainText } from "../../../text/thai";
import type { CellRef } from "../../cell-ref";
import { isLevel, type Column, type ColumnRole, type Table } from "../../table";
import { cellRef, readFigure, textAt, valueAt } from "../cells/cells";
import { readLabel, readPlanNumber, readTitle } from "../cells/numbering";
import { columnFor } from "../tables/find-tables";
import { COMPONENT_WORDS, NOTE_WORDS, TOTAL_WORDS } from "../words/row-words";

export interface Label {
  id: string;
  title: string;
}

export type CriteriaRow =
  | { kind: "component"; row: number; label: Label; cell: CellRef }
  | { kind: "kpi"; row: number; label: Label }
  /** A numbered heading without figures. */
  | { kind: "heading"; row: number; label: Label; cell: CellRef }
  | { kind: "condition"; row: number }
  | { kind: "total"; row: number };

interface Seen {
  row: number;
  text: string;
  grouped: string;
  label: Label | null;
  isMeasured: boolean;
  isWeighted: boolean;
}

/** The rows of a table in order; rows that only explain the sheet are left out. */
export function criteriaRows(table: Table): CriteriaRow[] {
  const seen = table.bodyRows.map((row) => rowSeen(table, row));
  const parents = new Set(seen.flatMap(({ label }) => (label ? ancestorsOf(label.id) : [])));
  const summing = componentsByWeight(table, seen);
  const rows: CriteriaRow[] = [];
  let components = 0;
  let group = "";
  for (const each of seen) {
    const { row, text, grouped, label, isMeasured, isWeighted } = each;
    if (grouped !== "" && grouped !== group && !TOTAL_WORDS.test(grouped)) {
      // Merged or repeated down beside its KPIs.
      group = grouped;
      const place = columnFor(table, "component")?.index ?? 0;
      rows.push(componentRow(table, row, place, grouped, ++components));
    }
    const place = columnFor(table, "plan")?.index ?? 0;
    if (TOTAL_WORDS.test(text || grouped)) rows.push({ kind: "total", row });
    else if (!isMeasured && COMPONENT_WORDS.test(text)) {
      const named = componentRow(table, row, place, text, ++components);
      rows.push(label && each.isNumbered ? { ...named, label: { ...named.label, id: label.id } } : named);
    } else if (!isMeasured && isWeighted && label && parents.has(label.id)) {
      components += 1;
      rows.push({ kind: "component", row, label, cell: cellRef(table.grid, row, place) });
    } else if (summing.has(each)) {
      rows.push(componentRow(table, row, place, text, ++components));
    } else if (!label && !isWeighted && NOTE_WORDS.test(text)) continue;
    else if (label && !isMeasured && !isWeighted)
      rows.push({ kind: "heading", row, label, cell: cellRef(table.grid, row, place) });
    else if (label ?? (text !== "" && isWeighted))
      rows.push({ kind: "kpi", row, label: label ?? { id: "", title: readTitle(text) } });
    else if (isMeasured) rows.push({ kind: "condition", row });
  }
  return rows;
}

/**
 * The rows with a weight and nothing measured whose weight is that of the KPIs below them together: "มิติภายนอก 60" over
 * 35 and 25. One KPI of the same weight below may be chance: it counts where another row sums up several.
 */
function componentsByWeight(table: Table, seen: readonly Seen[]): Set<Seen> {
  const column = columnFor(table, "weight");
  const weightOf = ({ row }: Seen): number => {
    const read = column ? readFigure(table.grid, row, column.index) : null;
    return typeof read === "object" ? (read?.value ?? 0) : 0;
  };
  const isGroup = ({ isMeasured, isWeighted, text }: Seen): boolean =>
    isWeighted && !isMeasured && text !== "" && !TOTAL_WORDS.test(text);
  const isEnd = (each: Seen): boolean => isGroup(each) || TOTAL_WORDS.test(each.text || each.grouped);
  const summing = seen.flatMap((each, index) => {
    if (!isGroup(each)) return [];
    const below = seen.slice(index + 1);
    const end = below.findIndex(isEnd);
    const kpis = below.slice(0, end < 0 ? below.length : end).filter(({ isWeighted }) => isWeighted);
    const isSum = kpis.length > 0 && round(sum(kpis.map(weightOf)), 6) === round(weightOf(each), 6);
    return isSum ? [{ each, several: kpis.length > 1 }] : [];
  });
  return new Set(summing.some(({ several }) => several) ? summing.map(({ each }) => each) : []);
}

/** 1.2 of 1.2.1, and 1. */
function ancestorsOf(id: string): string[] {
  const parts = id.split(".");
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join("."));
}

function rowSeen(table: Table, row: number): Seen & { isNumbered: boolean } {
  const { grid } = table;
  const textIn = (role: ColumnRole): string => {
    const column = columnFor(table, role);
    return column ? textAt(grid, row, column.index) : "";
  };
  const number = columnFor(table, "number");
  const planText = textIn("plan");
  const text = plainText(planText || textIn("number")).trim();
  const stated = number
    ? readPlanNumber(valueAt(grid, row, number.index), grid.numberFormats[row]?.[number.index] ?? "")
    : null;
  const isFilled = ({ index }: Column): boolean => valueAt(grid, row, index) !== "";
  return {
    row,
    text,
    grouped: textIn("component"),
    label: stated !== null ? { id: stated, title: readTitle(planText) } : readLabel(text),
    isNumbered: stated !== null,
    isMeasured: table.columns.some((column) => isMeasure(column) && isFilled(column)),
    isWeighted: table.columns.some((column) => column.role === "weight" && isFilled(column)),
  };
}

/** A column that a KPI has a target or a result in. */
const isMeasure = (column: Column): boolean =>
  isLevel(column) ||
  column.role === "result" ||
  (column.period.kind === "quarter" && (column.role === "target" || column.role === "score"));

/** The component that a text names: "องค์ประกอบที่ 2 ประสิทธิภาพ", "มิติด้านการเงิน". */
function componentRow(
  table: Table,
  row: number,
  column: number,
  text: string,
  number: number,
): Extract<CriteriaRow, { kind: "component" }> {
  const opening = COMPONENT_WORDS.exec(text);
  const label = opening ? null : readLabel(text);
  // "มิติ" is part of the perspective's name.
  const rest = opening && !text.startsWith("มิติ") ? text.slice(opening[0].length) : text;
  return {
    kind: "component",
    row,
    label: {
      id: opening?.groups?.["id"] ?? label?.id ?? String(number),
      title: label?.title ?? readTitle(rest),
    },
    cell: cellRef(table.grid, row, column),
  };
}
