/** One plan of a target table, out of its rows. */
import type { Polarity } from "../../../kpi/polarity";
import { inferAccumulation } from "../../../kpi/quarters";
import { parseDocumentCell, PERCENT_UNIT } from "../../../text/document-cell";
import { saysTargetIsLimit } from "../../../text/lower-is-better";
import type { Doubt } from "../../doubt";
import { type Figure, valueOf } from "../../figure";
import type { Finding } from "../../finding";
import type { Accumulated, Plan, PlanMonth, PlanQuarter, Spending } from "../../model";
import {
  HALVES,
  MONTHS,
  type Period,
  periodKey,
  periodOfKey,
  type Quarter,
  quarterOfMonth,
  QUARTERS,
  YEAR,
} from "../../period";
import { type Memory, recalled } from "../../remembered";
import type { Levels } from "../../scorecard-model";
import { type ColumnRole, FIGURE_ROLES, MONEY_ROLES, type Table } from "../../table";
import { cellRef, parsedFigure, readFigure, textAt } from "../cells/cells";
import { isPercentUnit } from "../cells/units";
import { columnFor } from "../tables/find-tables";
import { accumulationOfMonths, quartersOf } from "./combined-quarters";
import { type PeriodFigures, readPeriod } from "./period-figures";
import { placeOf, repeatedPlace, type Span, spansOf } from "./place";
import type { PlanRow } from "./plan-row";
import { inPlanUnit } from "./plan-unit";
import { statedInWords } from "./in-words";

export interface PlanReading {
  plan: Plan;
  findings: Finding[];
  doubts: Doubt[];
}

/** A plan's figures of every period its table has a column for. */
interface Periods {
  all: readonly PeriodFigures[];
  of: (period: Period, accumulated?: boolean) => PeriodFigures;
}

const NO_FIGURES: PeriodFigures = {
  target: null,
  operating: null,
  result: null,
  percent: null,
  document: null,
  findings: [],
  doubts: [],
};

const keyOf = (period: Period, accumulated: boolean): string => `${periodKey(period)} ${accumulated ? 1 : 0}`;

/** In the long layout every row is of a period; elsewhere the columns are. */
const spansFor = (table: Table, row: PlanRow): Span[] =>
  row.periods
    ? [YEAR, ...[...row.periods.keys()].flatMap((key) => periodOfKey(key) ?? [])].map((period) => ({
        period,
        accumulated: false,
      }))
    : spansOf(table, FIGURE_ROLES);

function readPeriods(table: Table, row: PlanRow): Periods {
  const byKey = new Map(
    spansFor(table, row).map((span) => [
      // A period's end says that it is accumulated.
      keyOf(span.period, span.accumulated && span.period.kind !== "toDate"),
      readPeriod(table, row, span),
    ]),
  );
  return {
    all: [...byKey.values()],
    of: (period, accumulated = false) => byKey.get(keyOf(period, accumulated)) ?? NO_FIGURES,
  };
}

/** The plan's unit: its unit column, else what its figures count, else ร้อยละ where all are percentages. */
function unitOf(stated: string, periods: readonly PeriodFigures[]): string {
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

/** The unit that the headings of the figures give: "เป้าหมาย (คน)". */
const headedUnit = (table: Table): string =>
  (["target", "result"] as const)
    .flatMap((role) => table.columns.filter((column) => column.role === role))
    .find(({ unit }) => unit !== null)?.unit ?? "";

const headingsOfTarget = (table: Table): string[] =>
  table.columns.filter(({ role }) => role === "target").map(({ heading }) => heading);

/** Less is better where a figure's own cell says so, or what names the plan and its target does. */
const polarityOf = (
  periods: readonly PeriodFigures[],
  names: readonly string[],
  target: number | null,
): Polarity =>
  periods.some(({ document }) => document?.polarity === "lower") ||
  names.some((name) => saysTargetIsLimit(name, target))
    ? "lower"
    : "higher";

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

const isReported = ({ target, result }: PeriodFigures): boolean => target !== null || result !== null;

const ofQuarter = (quarter: Quarter): Period => ({ kind: "quarter", quarter });
const ofToDate = (quarter: Quarter): Period => ({ kind: "toDate", quarter });

/** The finest periods that the plan has figures of. */
function reportedBy({ of }: Periods): Plan["reportedBy"] {
  if (MONTHS.some((month) => isReported(of({ kind: "month", month })))) return "month";
  if (QUARTERS.some((quarter) => isReported(of(ofQuarter(quarter))))) return "quarter";
  if (HALVES.some((half) => isReported(of({ kind: "half", half })))) return "half";
  return QUARTERS.some((quarter) => isReported(of(ofToDate(quarter)))) ? "toDate" : "quarter";
}

/** The period whose figures stand in a quarter: its own, the year up to its end, or the half that ends with it. */
function standingIn(quarter: Quarter, by: Plan["reportedBy"]): Period | null {
  if (by === "half") return quarter % 2 === 0 ? { kind: "half", half: quarter === 2 ? 1 : 2 } : null;
  return by === "toDate" ? ofToDate(quarter) : ofQuarter(quarter);
}

/** Whether a table has anything to say of a quarter; of one in months, whether the plan's rows do. */
function hasQuarter(table: Table, row: PlanRow, quarter: Quarter, by: Plan["reportedBy"]): boolean {
  const { periods } = row;
  if (periods)
    return (
      by !== "month" ||
      MONTHS.some(
        (month) => quarterOfMonth(month) === quarter && periods.has(periodKey({ kind: "month", month })),
      )
    );
  const standing = standingIn(quarter, by);
  return table.columns.some(({ role, period }) => {
    if (!(FIGURE_ROLES as readonly string[]).includes(role)) return false;
    if (period.kind === "month") return quarterOfMonth(period.month) === quarter;
    return standing !== null && periodKey(period) === periodKey(standing);
  });
}

function quartersIn(table: Table, row: PlanRow, periods: Periods, by: Plan["reportedBy"]): PlanQuarter[] {
  return QUARTERS.map((quarter) => {
    const standing = standingIn(quarter, by);
    const { target, operating, result, percent } = standing ? periods.of(standing) : NO_FIGURES;
    return {
      quarter,
      inSheet: hasQuarter(table, row, quarter, by),
      planned: target,
      reportedOperating: operating,
      result,
      reportedPercent: percent,
    };
  });
}

/** Figures that add up those which the quarters are made of: subtotals, the year up to a quarter's end or up to now. */
function accumulatedIn(table: Table, row: PlanRow, periods: Periods, by: Plan["reportedBy"]): Accumulated[] {
  const isCoarser = ({ kind }: Period): boolean => {
    if (by === "month") return kind !== "month";
    if (by === "quarter") return kind === "half" || kind === "toDate";
    return by === "half" && kind === "toDate";
  };
  const coarser = [
    ...QUARTERS.map(ofQuarter),
    ...HALVES.map((half): Period => ({ kind: "half", half })),
    ...QUARTERS.map(ofToDate),
  ].filter(isCoarser);
  const stated = [
    ...coarser.map((period) => ({ period, figures: periods.of(period) })),
    { period: YEAR, figures: periods.of(YEAR, true) },
  ];
  const repeated = repeatedPlace(table, row, { period: YEAR, accumulated: false });
  const again = repeated ? readFigure(table.grid, repeated.row, repeated.column) : null;
  return [
    ...stated.map(({ period, figures }): Accumulated => ({
      period,
      planned: figures.target,
      result: figures.result,
      reportedPercent: figures.percent,
    })),
    {
      period: YEAR,
      planned: typeof again === "object" ? again : null,
      result: null,
      reportedPercent: null,
    },
  ].filter(({ planned, result, reportedPercent }) => planned ?? result ?? reportedPercent);
}

function spendingIn(table: Table, row: PlanRow): Spending[] {
  const figure = (role: ColumnRole, span: Span): Figure | null => {
    const place = placeOf(table, row, role, span);
    const read = place ? readFigure(table.grid, place.row, place.column) : null;
    return typeof read === "object" ? read : null;
  };
  const hasRows = row.measures?.has("budget") ?? row.measures?.has("spent") ?? false;
  return spansOf(table, hasRows ? [...MONEY_ROLES, "target"] : MONEY_ROLES)
    .map((span) => ({
      period: span.period,
      budget: figure("budget", span),
      spent: figure("spent", span),
      reportedPercent: figure("spentPercent", span),
      remainder: figure("remainder", span),
    }))
    .filter(
      ({ budget, spent, reportedPercent, remainder }) => budget ?? spent ?? reportedPercent ?? remainder,
    );
}

const readings: Memory<PlanReading> = new WeakMap();

/** The plan that a row (or several) of a target table states, with what could not be read in it. */
export function readPlan(table: Table, row: PlanRow): PlanReading {
  const { grid, columns } = table;
  const { id, title, issue, section, rows, periods, measures } = row;
  const first = grid.values[rows[0] ?? 0];
  if (!first) return readAnew(table, row);
  const given: unknown[] = [columns, grid.sheet, grid.top, grid.left, id, title, issue, section];
  for (const each of rows) given.push(each, grid.values[each], grid.numberFormats[each]);
  for (const entry of periods ?? []) given.push(...entry);
  for (const entry of measures ?? []) given.push(...entry);
  return recalled(readings, first, given, () => readAnew(table, row));
}

function readAnew(table: Table, row: PlanRow): PlanReading {
  const [first = 0] = row.rows;
  const textIn = (role: ColumnRole): string => {
    const column = columnFor(table, role);
    return column ? textAt(table.grid, first, column.index) : "";
  };
  const read = readPeriods(table, row);
  const unit = unitOf(textIn("unit") || headedUnit(table), read.all);
  const findings = read.all.flatMap((period) => period.findings);
  const inUnit = (figures: PeriodFigures): PeriodFigures => {
    const figure = (stated: Figure | null): Figure | null => {
      const own = inPlanUnit(stated, row.id, unit);
      findings.push(...own.findings);
      return own.figure;
    };
    return {
      ...figures,
      target: figure(figures.target),
      operating: figure(figures.operating),
      result: figure(figures.result),
    };
  };
  const converted = new Map(read.all.map((figures) => [figures, inUnit(figures)]));
  const periods: Periods = {
    all: [...converted.values()],
    of: (period, accumulated) => {
      const figures = read.of(period, accumulated);
      return converted.get(figures) ?? figures;
    },
  };

  const year = periods.of(YEAR);
  const by = reportedBy(periods);
  // What is due by the end of the fourth quarter is the year's.
  const target = year.target ?? (by === "toDate" ? periods.of(ofToDate(4)).target : null);
  const months =
    by === "month"
      ? MONTHS.map((month): PlanMonth => {
          const { target, result, percent } = periods.of({ kind: "month", month });
          return { month, planned: target, result, reportedPercent: percent };
        })
      : null;
  const names = [row.title, textIn("unit"), ...headingsOfTarget(table)];
  const polarity = polarityOf(periods.all, names, valueOf(target));
  const accumulation = months
    ? accumulationOfMonths(months, valueOf(target), polarity)
    : accumulationOfQuarters(quartersIn(table, row, periods, by), by, valueOf(target), polarity);
  const [q1, q2, q3, q4] = months
    ? quartersOf(months, accumulation ?? "incremental", (quarter) => hasQuarter(table, row, quarter, by))
    : quartersIn(table, row, periods, by);
  if (!q1 || !q2 || !q3 || !q4) throw new Error("a year has four quarters");
  const said = statedInWords(
    findings,
    read.all.some(({ target, result }) => target !== null || result !== null),
  );
  const previous = placeOf(table, row, "previous", { period: YEAR, accumulated: false });
  const last = previous ? readFigure(table.grid, previous.row, previous.column) : null;
  const planColumn = columnFor(table, "plan") ?? columnFor(table, "number");
  return {
    plan: {
      id: row.id,
      title: row.title,
      unit,
      issue: row.issue,
      section: row.section,
      polarity,
      accumulation,
      annual: { target, result: year.result, reportedPercent: year.percent },
      reportedBy: by,
      quarters: [q1, q2, q3, q4],
      months,
      accumulated: accumulatedIn(table, row, periods, by),
      previous: typeof last === "object" ? last : null,
      spending: spendingIn(table, row),
      levels: levelsIn(table, row),
      remarks: textIn("remarks"),
      cell: cellRef(table.grid, first, planColumn?.index ?? 0),
    },
    findings: said.findings,
    doubts: [...withOneDate(read.all.flatMap((period) => period.doubts)), ...said.doubts],
  };
}

/** A plan that is due by a day states dates all along: one question is enough. */
const withOneDate = (doubts: readonly Doubt[]): Doubt[] =>
  doubts.filter(
    (doubt, index) => doubt.kind !== "date" || doubts.findIndex(({ kind }) => kind === "date") === index,
  );

/** How a plan's quarters accumulate: as their periods say, or as their targets tell; null without quarterly figures. */
function accumulationOfQuarters(
  quarters: readonly PlanQuarter[],
  by: Plan["reportedBy"],
  annualTarget: number | null,
  polarity: Polarity,
): Plan["accumulation"] {
  if (by === "toDate") return "cumulative";
  const planned = quarters.map((quarter) => valueOf(quarter.planned));
  return inferAccumulation(planned, annualTarget, polarity)?.accumulation ?? null;
}
