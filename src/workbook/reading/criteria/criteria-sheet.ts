/** Reads a criteria table: the scorecard's KPIs with weights, levels and results (`workbook.md` §1, C and G). */
import type { Finding } from "../../finding";
import type { Figure } from "../../figure";
import type { AccumulatedScore, Component, Kpi, Scorecard } from "../../scorecard-model";
import type { Column, Table } from "../../table";
import { readFigure } from "../cells/cells";
import type { NumberedHeading } from "../numbered-heading";
import { columnFor } from "../tables/find-tables";
import { type CriteriaRow, criteriaRows } from "./criteria-rows";
import { levelColumns } from "./level-columns";
import { accumulatedColumns, isByQuarter, readQuarterlyKpi, scaleByQuarter } from "./quarterly-kpi";
import { type KpiReading, type KpiRows, readKpi } from "./read-kpi";
import { shownConvention } from "./shown-convention";
import { withWeightsOfHundred } from "./weight-fractions";

export interface CriteriaReading {
  scorecard: Scorecard;
  headings: NumberedHeading[];
  findings: Finding[];
}

/** The KPIs of a criteria table under their components, with the totals it reports. */
export function readCriteria(table: Table): CriteriaReading {
  const rows = criteriaRows(table);
  const byQuarter = isByQuarter(table);
  const levels = levelColumns(table);
  const places = kpiPlaces(rows);
  const readings = places.map((place): KpiReading =>
    byQuarter ? readQuarterlyKpi(table, place) : readKpi(table, levels, place),
  );
  const kpis = withWeightsOfHundred(readings.map(({ kpi }) => kpi));
  const scale = byQuarter
    ? scaleByQuarter(kpis.flatMap((kpi) => (kpi.kind === "quarterly" ? [kpi] : [])))
    : { ...levels.scale, ...shownConvention(kpis, levels.scale) };
  return {
    scorecard: {
      name: table.grid.sheet,
      sheet: table.grid.sheet,
      scale,
      components: componentsOf(table, rows, places, kpis),
      ...reportedTotals(table, rows),
    },
    headings: rows.flatMap((row) => (row.kind === "heading" ? [{ ...row.label, cell: row.cell }] : [])),
    findings: readings.flatMap(({ findings }) => findings),
  };
}

/** The KPIs' rows, each with the conditions that follow it. */
function kpiPlaces(rows: readonly CriteriaRow[]): KpiRows[] {
  const starts = rows.flatMap((row, index) => (row.kind === "kpi" ? [{ row, index }] : []));
  return starts.map(({ row, index }, at) => ({
    ...row.label,
    rows: [
      row.row,
      ...rows
        .slice(index, starts[at + 1]?.index ?? rows.length)
        .flatMap((below) => (below.kind === "condition" ? [below.row] : [])),
    ],
  }));
}

/** The KPIs under the components above them; those before the first are in one without a name. */
function componentsOf(
  table: Table,
  rows: readonly CriteriaRow[],
  places: readonly KpiRows[],
  kpis: readonly Kpi[],
): Component[] {
  const components: Component[] = [];
  const ofKpis = new Set(places.flatMap((place) => place.rows));
  for (const row of rows) {
    if (row.kind === "component")
      components.push({
        ...row.label,
        kpis: [],
        cell: row.cell,
        // Named in a column beside its first KPI, it has no figures of its own: those of the row are the KPI's.
        reported: ofKpis.has(row.row)
          ? NOTHING_REPORTED
          : {
              weight: figureIn(table, row.row, columnFor(table, "weight")),
              weighted: figureIn(table, row.row, columnFor(table, "weighted")),
            },
      });
    if (row.kind !== "kpi") continue;
    const kpi = kpis[places.findIndex((place) => place.rows[0] === row.row)];
    if (components.length === 0)
      components.push({ id: "", title: "", kpis: [], cell: null, reported: NOTHING_REPORTED });
    if (kpi) components.at(-1)?.kpis.push(kpi);
  }
  return components;
}

const NOTHING_REPORTED = { weight: null, weighted: null };

/** The figure in a column of a row that sums others up; null where it has none. */
function figureIn(table: Table, row: number, column: Column | undefined): Figure | null {
  const read = column ? readFigure(table.grid, row, column.index) : null;
  return typeof read === "object" ? read : null;
}

/** The totals in the rows that say they are totals; the first of each counts. */
function reportedTotals(
  table: Table,
  rows: readonly CriteriaRow[],
): Pick<Scorecard, "reportedTotal" | "reportedWeight" | "reportedAccumulated"> {
  const totals = rows.filter(({ kind }) => kind === "total");
  const firstIn = (column: Column | undefined): Figure | null =>
    totals.map(({ row }) => figureIn(table, row, column)).find((figure) => figure !== null) ?? null;
  const reportedAccumulated = accumulatedColumns(table).flatMap(({ quarter, column }): AccumulatedScore[] => {
    const figure = firstIn(column);
    return figure ? [{ quarter, figure }] : [];
  });
  return {
    reportedTotal: firstIn(columnFor(table, "weighted")) ?? firstIn(columnFor(table, "score")),
    reportedWeight: firstIn(columnFor(table, "weight")),
    reportedAccumulated,
  };
}
