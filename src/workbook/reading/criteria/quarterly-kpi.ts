/** A KPI whose row states a planned level, the level reached and its points for each quarter: `domain.md` §6. */
import type { Figure } from "../../figure";
import type { Finding } from "../../finding";
import { type Quarter, QUARTERS, quarterPeriod } from "../../period";
import type { KpiDetails, QuarterLevels, StatedScale } from "../../scorecard-model";
import type { Column, Table } from "../../table";
import { cellRef, readFigure, textAt } from "../cells/cells";
import { cellError, unreadable } from "../cells/reading-findings";
import { columnFor } from "../tables/find-tables";
import { type KpiReading, type KpiRows, readCommon } from "./read-kpi";

/** Whether a table states points for quarters. */
export const isByQuarter = (table: Table): boolean =>
  QUARTERS.filter((quarter) => columnFor(table, "score", quarterPeriod(quarter))).length >= 2;

/** The columns of what has accumulated after 6, 9 and 12 months. */
export const accumulatedColumns = ({ columns }: Table): { quarter: Quarter; column: Column }[] =>
  columns.flatMap((column) =>
    column.period.kind === "toDate" ? [{ quarter: column.period.quarter, column }] : [],
  );

export function readQuarterlyKpi(table: Table, place: KpiRows): KpiReading {
  const [row = 0] = place.rows;
  const { common, findings } = readCommon(table, place);
  const figureIn = (column: Column | undefined): Figure | null => {
    const { figure, unread } = readOne(table, row, column, place.id);
    findings.push(...unread);
    return figure;
  };
  const quarters = QUARTERS.map((quarter): QuarterLevels => {
    const period = quarterPeriod(quarter);
    return {
      quarter,
      planned: figureIn(columnFor(table, "target", period)),
      reached: figureIn(columnFor(table, "result", period)),
      points: figureIn(columnFor(table, "score", period)),
    };
  });
  const accumulated = accumulatedColumns(table).flatMap(({ quarter, column }) => {
    const figure = figureIn(column);
    return figure ? [{ quarter, figure }] : [];
  });
  return { kpi: { ...common, kind: "quarterly", quarters, accumulated }, findings };
}

function readOne(
  table: Table,
  row: number,
  column: Column | undefined,
  id: string,
): { figure: Figure | null; unread: Finding[] } {
  if (!column) return { figure: null, unread: [] };
  const read = readFigure(table.grid, row, column.index);
  if (read === null || typeof read === "object") return { figure: read, unread: [] };
  const cell = cellRef(table.grid, row, column.index);
  const text = textAt(table.grid, row, column.index);
  const finding = read === "error" ? cellError(cell, id, text) : unreadable(cell, id, "level", text);
  return { figure: null, unread: [finding] };
}

/** Scales by quarter state no points: the smallest usual one that holds every level. */
const USUAL_HIGHEST = [5, 10, 100] as const;

/** The scale that levels by quarter are on. */
export function scaleByQuarter(kpis: readonly KpiDetails["quarterly"][]): StatedScale {
  const stated = kpis.flatMap(({ quarters }) =>
    quarters.flatMap(({ planned, reached, points }) =>
      [planned, reached, points].flatMap((figure) => (figure ? [figure.value] : [])),
    ),
  );
  const most = Math.max(0, ...stated);
  const highest = USUAL_HIGHEST.find((each) => most <= each) ?? most;
  const points =
    highest <= 10 ? Array.from({ length: highest }, (_, index) => index + 1) : [highest / 2, highest];
  return { points, named: false };
}
