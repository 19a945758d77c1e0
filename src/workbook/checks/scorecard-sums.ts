/** Sums that a scorecard states of its weights and scores, against its rows: `domain.md` §8. */
import { round } from "../../kpi/round";
import { sum } from "../../kpi/sum";
import { type Figure, valueOf } from "../figure";
import { type Finding, finding } from "../finding";
import { type Component, type Kpi, kpisOf, type Scorecard } from "../scorecard-model";

/** Weighted scores are printed rounded, each on its own. */
const TOLERANCE = 0.01;

const stated = (figures: readonly (Figure | null)[]): number[] =>
  figures.flatMap((figure) => (figure ? [figure.value] : []));

function checkSum(
  reported: Figure | null,
  parts: readonly (Figure | null)[],
  row: string,
  tolerance: number,
): Finding[] {
  const values = stated(parts);
  if (!reported || values.length === 0) return [];
  const total = round(sum(values), 6);
  if (Math.abs(total - reported.value) <= tolerance) return [];
  return [
    finding(
      "parts-sum",
      { cell: reported.cell, id: null, reported: reported.value, computed: total },
      { along: "column", row, column: "", sum: total, parts: null },
    ),
  ];
}

/** A weight of 0.6 in the total row, where the KPIs' fractions have been read as 60. */
const asWeight = (reported: Figure | null, kpis: readonly Kpi[]): Figure | null =>
  reported && kpis.some(({ weight }) => weight?.scale === 100) && reported.value <= 1
    ? { ...reported, value: reported.value * 100 }
    : reported;

const ofRows = (
  kpis: readonly Kpi[],
  weight: Figure | null,
  weighted: Figure | null,
  row: string,
): Finding[] => [
  ...checkSum(
    asWeight(weight, kpis),
    kpis.map((kpi) => kpi.weight),
    row,
    0,
  ),
  ...checkSum(
    weighted,
    kpis.map((kpi) => kpi.reportedWeighted),
    row,
    TOLERANCE,
  ),
];

const nameOf = ({ id, title }: Component): string => `${id} ${title}`.trim();

/** A scorecard's totals and those of its components. */
export function checkScorecardSums(scorecard: Scorecard): Finding[] {
  const { name, components, reportedWeight, reportedTotal } = scorecard;
  return [
    ...components.flatMap((component) =>
      ofRows(component.kpis, component.reported.weight, component.reported.weighted, nameOf(component)),
    ),
    ...ofRows(kpisOf(scorecard), reportedWeight, reportedTotal, name),
    ...accumulatedTotals(scorecard),
  ];
}

/** The totals after 6, 9 and 12 months: the sum of what the rows print, or of what their levels come to. */
function accumulatedTotals(scorecard: Scorecard): Finding[] {
  const kpis = kpisOf(scorecard).flatMap((kpi) => (kpi.kind === "quarterly" ? [kpi] : []));
  return scorecard.reportedAccumulated.flatMap(({ quarter, figure }) => {
    const printed = kpis.map(
      ({ accumulated }) => accumulated.find((each) => each.quarter === quarter)?.figure ?? null,
    );
    const earned = kpis.map(({ quarters, weight }) => {
      const level = quarters.find((each) => each.quarter === quarter);
      return ((valueOf(level?.points ?? level?.reached ?? null) ?? 0) * (valueOf(weight) ?? 0)) / 100;
    });
    const agrees = Math.abs(sum(earned) - figure.value) <= TOLERANCE;
    return agrees ? [] : checkSum(figure, printed, scorecard.name, TOLERANCE);
  });
}
