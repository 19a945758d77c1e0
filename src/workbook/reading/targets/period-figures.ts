/** What the cells of one period (the year, a quarter, a month) say between them. */
import type { DocumentCell } from "../../../text/document-cell";
import { isDateText } from "../../../text/dates";
import { parseTargetRange } from "../../../text/target-range";
import { type Doubt, doubtAt } from "../../doubt";
import type { Figure } from "../../figure";
import type { Finding } from "../../finding";
import type { Table } from "../../table";
import { type CellReading, cellRef, readCell, readFigure } from "../cells/cells";
import { cellError, unreadable } from "../cells/reading-findings";
import { documentFigures } from "./document-figures";
import { NARRATIVE_LENGTH } from "./narrative";
import { type Place, placeOf, type Span } from "./place";
import type { PlanRow } from "./plan-row";

export interface PeriodFigures {
  target: Figure | null;
  operating: Figure | null;
  result: Figure | null;
  percent: Figure | null;
  /** The document cell, where the period has one. */
  document: DocumentCell | null;
  findings: Finding[];
  doubts: Doubt[];
}

type TargetPart = Pick<PeriodFigures, "document" | "findings" | "doubts"> &
  Partial<Pick<PeriodFigures, "target" | "operating" | "result" | "percent">>;

/** "ระหว่าง 80-120": the range whose lower bound the figure is; a bare "1,200-1,500" is read as its lower bound. */
function rangeTarget(reading: Extract<CellReading, { kind: "text" }>): TargetPart | null {
  const stated = parseTargetRange(reading.text);
  if (!stated) return null;
  const { range, bare, unit } = stated;
  const decimals = Math.max(
    ...reading.text.split(/[^\d.]+/).map((number) => number.split(".")[1]?.length ?? 0),
  );
  const target: Figure = {
    value: range.from,
    cell: reading.cell,
    part: "target",
    scale: 1,
    decimals,
    unit,
    ...(!bare && { upTo: range.to }),
  };
  const doubts = bare
    ? [doubtAt(reading.cell, "bare-range", { text: reading.text, ...range }, [reading.cell], reading.cell)]
    : [];
  return { target, document: null, findings: [], doubts };
}

function readTarget(table: Table, plan: PlanRow, { row, column }: Place, isYear: boolean): TargetPart {
  const { grid } = table;
  const rows = plan.periods || plan.measures ? [row] : plan.rows;
  const reading = readCell(grid, row, column);
  const nothing: TargetPart = { document: null, findings: [], doubts: [] };
  switch (reading.kind) {
    case "number":
      return { ...nothing, target: reading.figure };
    case "error":
      return { ...nothing, findings: [cellError(reading.cell, plan.id, reading.text)] };
    case "empty":
      if (rows.length === 1) return nothing;
      break;
    case "text": {
      if (isDateText(reading.text))
        return { ...nothing, doubts: [doubtAt(reading.cell, "date", { id: plan.id, text: reading.text })] };
      const range = rangeTarget(reading);
      if (range) return range;
    }
  }
  const { document, figures } = documentFigures(table, rows, column);
  const cell = cellRef(grid, row, column);
  const isFigureMissing = document.unread !== "" && (isYear || document.unread.length < NARRATIVE_LENGTH);
  return {
    ...figures,
    document,
    findings: [
      ...(isFigureMissing ? [unreadable(cell, plan.id, "target", document.unread)] : []),
      ...(document.unreadResult === "" ? [] : [unreadable(cell, plan.id, "result", document.unreadResult)]),
    ],
    doubts: [],
  };
}

/** A figure in a column of its own, with what was wrong where there is none to be read. */
export function figureAt(
  table: Table,
  place: Place | null,
  id: string,
  expected: "operating" | "result" | "percent",
): Pick<PeriodFigures, "findings" | "doubts"> & { figure: Figure | null } {
  const nothing = { figure: null, findings: [], doubts: [] };
  if (!place) return nothing;
  const { row, column } = place;
  const reading = readCell(table.grid, row, column);
  const figure = readFigure(table.grid, row, column);
  if (figure === "error" && reading.kind === "error")
    return { ...nothing, findings: [cellError(reading.cell, id, reading.text)] };
  if (reading.kind === "text" && isDateText(reading.text))
    return { ...nothing, doubts: [doubtAt(reading.cell, "date", { id, text: reading.text })] };
  if (figure === "unreadable" && reading.kind === "text")
    return { ...nothing, findings: [unreadable(reading.cell, id, expected, reading.text)] };
  return typeof figure === "object" ? { ...nothing, figure } : nothing;
}

/** A plan's figures of a period. */
export function readPeriod(table: Table, plan: PlanRow, span: Span): PeriodFigures {
  const place = placeOf(table, plan, "target", span);
  const target = place && readTarget(table, plan, place, span.period.kind === "year");
  const own = (role: "operating" | "result" | "percent"): ReturnType<typeof figureAt> =>
    figureAt(table, placeOf(table, plan, role, span), plan.id, role);
  const [operating, result, percent] = [own("operating"), own("result"), own("percent")];
  return {
    target: target?.target ?? null,
    operating: operating.figure ?? target?.operating ?? null,
    result: result.figure ?? target?.result ?? null,
    percent: percent.figure ?? target?.percent ?? null,
    document: target?.document ?? null,
    findings: [...(target?.findings ?? []), ...operating.findings, ...result.findings, ...percent.findings],
    doubts: [...(target?.doubts ?? []), ...operating.doubts, ...result.doubts, ...percent.doubts],
  };
}
