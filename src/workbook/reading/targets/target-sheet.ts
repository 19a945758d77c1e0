/** Reads a target sheet, of the document layout and of the column layout alike (`workbook.md` §1, A and B). */
import { inferAccumulation } from "../../../kpi/quarters";
import { type DocumentCell, parseDocumentCell, PERCENT_UNIT } from "../../../text/document-cell";
import type { NumberedHeading } from "../numbered-heading";
import type { Finding } from "../../finding";
import type { Doubt } from "../../doubt";
import type { Figure, Plan, PlanQuarter } from "../../model";
import type { Levels } from "../../scorecard-model";
import { cellRef, isEmpty, parsedFigure, readCell, readFigure, textAt, valueAt } from "../cells/cells";
import type { Column, Table } from "../../table";
import { columnFor } from "../tables/find-tables";
import { type Quarter, quarterPeriod } from "../../period";
import type { ColumnRole } from "../../table";
import { cellError, unreadable } from "../cells/reading-findings";
import { FIGURE_ROLES, isCut, type PlanRow, targetRowsOf } from "./target-rows";
import { isPercentUnit, unitMismatch } from "../cells/units";

export interface TargetReading {
  plans: Plan[];
  /** Heading rows: numbered, with plans under them and no figures of their own. */
  headings: NumberedHeading[];
  findings: Finding[];
  doubts: Doubt[];
}

/** Text this long in a quarter's cell tells a story; text half as long, or shorter, stands where a figure should. */
const NARRATIVE_LENGTH = 60;

/** What the cells of one period (the year, or a quarter) say between them. */
interface Period {
  target: Figure | null;
  operating: Figure | null;
  result: Figure | null;
  percent: Figure | null;
  /** The document cell, where the period has one. */
  document: DocumentCell | null;
}

/** The report's "ผลการดำเนินงานไตรมาส 4" column holds prose beside the document cells: no result is read from it. */
function isNarrative(table: Table, column: Column): boolean {
  let figures = 0;
  let prose = 0;
  for (const row of table.bodyRows) {
    const reading = readCell(table.grid, row, column.index);
    if (reading.kind === "number") figures++;
    if (reading.kind !== "text") continue;
    if (reading.document.target ?? reading.document.result) figures++;
    else if (reading.text.length > NARRATIVE_LENGTH / 2) prose++;
  }
  return prose > 0 && prose >= figures;
}

const withoutNarrative = (table: Table): Table => ({
  ...table,
  columns: table.columns.filter(
    (column) =>
      !(column.role === "result" && columnFor(table, "target", column.period) && isNarrative(table, column)),
  ),
});

/** Where a figure of a plan stands. */
interface Place {
  row: number;
  column: number;
}

/** The cell of a plan's figure, for a quarter or (null) the year. */
function placeOf(table: Table, plan: PlanRow, role: ColumnRole, quarter: Quarter | null): Place | null {
  const at = (row: number | undefined, column: Column | undefined): Place | null =>
    row === undefined || !column ? null : { row, column: column.index };
  if (!plan.periods) return at(plan.rows[0], columnFor(table, role, quarterPeriod(quarter)));
  const ofRow = table.columns.find((column) => column.role === role && !column.annual);
  if (quarter !== null) return at(plan.periods.get(quarter), ofRow);
  // The year's figure is repeated in every row of the plan, or stands in its first one, or has a row of its own.
  const ofYear = table.columns.find((column) => column.role === role && column.annual);
  const stated = ofYear && plan.rows.find((row) => !isEmpty(valueAt(table.grid, row, ofYear.index)));
  return at(stated, ofYear) ?? at(plan.periods.get(null), ofRow);
}

const DOCUMENT_PARTS = ["target", "operating", "result", "percent"] as const;

/** A document cell's figures; where a page break cut the cell, those of its two halves together. */
function documentFigures(
  table: Table,
  rows: readonly number[],
  column: number,
): { document: DocumentCell; figures: Partial<Record<(typeof DOCUMENT_PARTS)[number], Figure>> } {
  const [row = 0, next] = rows;
  const { grid } = table;
  const cell = cellRef(grid, row, column);
  const text = textAt(grid, row, column);
  const continued = next !== undefined && isCut(text) && textAt(grid, next, column) !== "";
  const alone = parseDocumentCell(text);
  const document = continued ? parseDocumentCell(`${text} ${textAt(grid, next, column)}`) : alone;
  const figures: Partial<Record<(typeof DOCUMENT_PARTS)[number], Figure>> = {};
  for (const part of DOCUMENT_PARTS) {
    const parsed = document[part];
    if (!parsed) continue;
    const figure = parsedFigure(cell, part, parsed);
    figures[part] =
      continued && alone[part]?.value !== parsed.value
        ? { ...figure, continuedAt: cellRef(grid, next, column) }
        : figure;
  }
  return { document, figures };
}

function readPeriod(table: Table, plan: PlanRow, quarter: Quarter | null, findings: Finding[]): Period {
  const { grid } = table;
  const period: Period = { target: null, operating: null, result: null, percent: null, document: null };

  const target = placeOf(table, plan, "target", quarter);
  if (target) {
    const { row, column } = target;
    const rows = plan.periods ? [row] : plan.rows;
    const reading = readCell(grid, row, column);
    if (reading.kind === "number") period.target = reading.figure;
    if (reading.kind === "error") findings.push(cellError(reading.cell, plan.id, reading.text));
    if (reading.kind === "text" || (reading.kind === "empty" && rows.length > 1)) {
      const { document, figures } = documentFigures(table, rows, column);
      Object.assign(period, figures, { document });
      const cell = cellRef(grid, row, column);
      if (document.unread !== "" && (quarter === null || document.unread.length < NARRATIVE_LENGTH))
        findings.push(unreadable(cell, plan.id, "target", document.unread));
      if (document.unreadResult !== "")
        findings.push(unreadable(cell, plan.id, "result", document.unreadResult));
    }
  }
  for (const role of ["operating", "result", "percent"] as const) {
    const place = placeOf(table, plan, role, quarter);
    if (!place) continue;
    const { row, column } = place;
    const figure = readFigure(grid, row, column);
    const cell = cellRef(grid, row, column);
    if (figure === "error") findings.push(cellError(cell, plan.id, textAt(grid, row, column)));
    else if (figure === "unreadable")
      findings.push(unreadable(cell, plan.id, role, textAt(grid, row, column)));
    else period[role] = figure ?? period[role];
  }
  return period;
}

/** The plan's unit: its unit column, else what its figures count, else ร้อยละ where all are percentages. */
function unitOf(stated: string, periods: readonly Period[]): string {
  if (stated !== "") return stated;
  const units = periods.flatMap((period) => [
    period.target?.unit ?? null,
    period.document?.unit ?? null,
    period.result?.unit ?? null,
  ]);
  return (
    units.find((unit) => unit !== null && !isPercentUnit(unit)) ??
    (units.some((unit) => unit !== null) ? PERCENT_UNIT : "")
  );
}

/** In a plan that counts, "ร้อยละ 20" is the share of the year that is due, not a figure of the plan. */
const inPlanUnit = (figure: Figure | null, unit: string): Figure | null =>
  figure?.unit && isPercentUnit(figure.unit) && unit !== "" && !isPercentUnit(unit) ? null : figure;

function levelsIn(table: Table, plan: PlanRow): Levels | null {
  const column = columnFor(table, "plan");
  const [row = 0] = plan.rows;
  if (!column) return null;
  const cell = cellRef(table.grid, row, column.index);
  const document = parseDocumentCell(textAt(table.grid, row, column.index));
  const level = (part: "minimum" | "standard" | "advanced"): Figure | null => {
    const parsed = document[part];
    return parsed && parsedFigure(cell, part, parsed);
  };
  const levels = [level("minimum"), level("standard"), level("advanced")];
  return levels.some((figure) => figure !== null) ? levels : null;
}

/** The unit that the headings of the figures give: "เป้าหมาย (คน)". */
function headedUnit(table: Table): string {
  const units = (["target", "result"] as const).flatMap((role) =>
    table.columns.flatMap((column) => (column.role === role && column.unit !== null ? [column.unit] : [])),
  );
  return units[0] ?? "";
}

function readPlan(table: Table, row: PlanRow, findings: Finding[]): Plan {
  const year = readPeriod(table, row, null, findings);
  const periods = ([1, 2, 3, 4] as const).map((quarter) => readPeriod(table, row, quarter, findings));
  const [first = 0] = row.rows;
  const textIn = (role: ColumnRole): string => {
    const column = columnFor(table, role);
    return column ? textAt(table.grid, first, column.index) : "";
  };
  const unit = unitOf(textIn("unit") || headedUnit(table), [year, ...periods]);

  for (const period of [year, ...periods])
    for (const figure of [period.target, period.operating, period.result]) {
      const finding = figure && unitMismatch(figure, row.id, unit);
      if (finding) findings.push(finding);
    }

  const quarters = periods.map((period, index): PlanQuarter => ({
    quarter: (index + 1) as Quarter,
    inSheet: true,
    planned: inPlanUnit(period.target, unit),
    reportedOperating: inPlanUnit(period.operating, unit),
    result: inPlanUnit(period.result, unit),
    reportedPercent: period.percent,
  })) as unknown as Plan["quarters"];
  const annualTarget = inPlanUnit(year.target, unit);
  const planned = quarters.map((quarter) => quarter.planned?.value ?? null) as unknown as [
    number | null,
    number | null,
    number | null,
    number | null,
  ];
  const planColumn = columnFor(table, "plan") ?? columnFor(table, "number");
  return {
    id: row.id,
    title: row.title,
    unit,
    issue: row.issue,
    section: null,
    polarity: [year, ...periods].some((period) => period.document?.polarity === "lower") ? "lower" : "higher",
    accumulation: inferAccumulation(planned, annualTarget?.value ?? null)?.accumulation ?? null,
    annual: { target: annualTarget, result: inPlanUnit(year.result, unit), reportedPercent: year.percent },
    reportedBy: "quarter",
    quarters,
    months: null,
    accumulated: [],
    previous: null,
    spending: [],
    levels: levelsIn(table, row),
    remarks: textIn("remarks"),
    cell: cellRef(table.grid, first, planColumn?.index ?? 0),
  };
}

/** The plans of a target table, in its order, with what could not be read in it. */
export function readTargets(source: Table): TargetReading {
  const table = withoutNarrative(source);
  const { plans: rows, doubts } = targetRowsOf(table);
  const figureColumns = table.columns.filter((column) => FIGURE_ROLES.includes(column.role));
  const isBare = (row: PlanRow): boolean =>
    row.rows.every((index) =>
      figureColumns.every((column) => isEmpty(valueAt(table.grid, index, column.index))),
    );
  const parents = new Set(rows.flatMap(({ id }) => ancestorsOf(id)));
  const isHeading = (row: PlanRow): boolean => parents.has(row.id) && isBare(row);
  const findings: Finding[] = [];
  return {
    plans: rows.filter((row) => !isHeading(row)).map((row) => readPlan(table, row, findings)),
    headings: rows.filter(isHeading).map(({ id, title, rows: [row = 0] }) => ({
      id,
      title,
      cell: cellRef(table.grid, row, columnFor(table, "plan")?.index ?? 0),
    })),
    findings,
    doubts,
  };
}

/** Every number a plan stands under: 2.3.1 → 2.3, 2. */
function ancestorsOf(id: string): string[] {
  const parts = (id.split("-")[0] ?? "").split(".");
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join("."));
}
