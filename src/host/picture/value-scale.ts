/** The scale of a chart's values: its limits, its ticks, and where a value lies between them. */
import { roundDecimal } from "../engine/round-decimal";
import type { AxisData, SeriesGroup } from "./chart-data";

export interface ValueScale {
  minimum: number;
  maximum: number;
  ticks: number[];
  /** From 0 at the minimum to 1 at the maximum, values beyond them at the edge. */
  at: (value: number) => number;
}

const MAX_STEPS = 7;
const STEPS = [1, 2, 5, 10];
/** Of the range of values: Excel leaves air above the highest. */
const AIR = 0.05;

export function valueScale(groups: readonly SeriesGroup[], axis: AxisData): ValueScale {
  const [lowest, highest] = extent(groups);
  const unit = axis.majorUnit ?? niceUnit((axis.maximum ?? highest) - (axis.minimum ?? lowest));
  const air = (highest - lowest) * AIR;
  const minimum = axis.minimum ?? (lowest < 0 ? Math.floor((lowest - air) / unit) * unit : 0);
  const maximum = axis.maximum ?? (highest > 0 ? Math.ceil((highest + air) / unit) * unit : 0);
  const span = maximum - minimum || 1;
  const count = Math.min(100, Math.floor(span / unit + 1e-9));
  return {
    minimum,
    maximum,
    ticks: Array.from({ length: count + 1 }, (_, index) => roundDecimal(minimum + index * unit, 10)),
    at: (value) => Math.min(1, Math.max(0, (value - minimum) / span)),
  };
}

/** From where to where the values go, nought among them. */
function extent(groups: readonly SeriesGroup[]): [lowest: number, highest: number] {
  const ends = groups.flatMap((group) => {
    const spans = valueSpans(group);
    return spans.flatMap((series) => series.flatMap((span) => span ?? []));
  });
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

function niceUnit(range: number): number {
  if (!(range > 0)) return 1;
  const rough = range / MAX_STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

/** Each series' values as from where to where they are drawn: stacked ones begin where those before them end. */
export function valueSpans({ grouping, series }: SeriesGroup): ([from: number, to: number] | null)[][] {
  const totals = (index: number): number =>
    series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
  const above: number[] = [];
  const below: number[] = [];
  return series.map(({ values }) =>
    values.map((value, index) => {
      if (value === null) return null;
      if (grouping === "clustered") return [0, value];
      const part = grouping === "percentStacked" ? value / (totals(index) || 1) : value;
      const ends = part < 0 ? below : above;
      const from = ends[index] ?? 0;
      ends[index] = from + part;
      return [from, from + part];
    }),
  );
}
