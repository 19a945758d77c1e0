/** The charts that a sheet was last written with, as its mark keeps them: to know what the user has changed since, and
 * to put them back. */
import type { Area } from "./area";
import { CHART_KINDS, type ChartPlan } from "./chart-plan";

export const chartRecordText = (charts: readonly ChartPlan[]): string => JSON.stringify(charts);

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const isArea = (value: unknown): value is Area =>
  isFields(value) &&
  ["row", "column", "rows", "columns"].every(
    (name) => Number.isInteger(value[name]) && Number(value[name]) >= 0,
  );

const isSeries = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.name === "string" &&
  typeof value.color === "string" &&
  isArea(value.values) &&
  isArea(value.categories);

const isChart = (value: unknown): value is ChartPlan =>
  isFields(value) &&
  typeof value.key === "string" &&
  CHART_KINDS.some((kind) => kind === value.kind) &&
  (typeof value.title === "string" || isFields(value.title)) &&
  Array.isArray(value.series) &&
  value.series.length > 0 &&
  value.series.every(isSeries) &&
  isFields(value.categoryAxis) &&
  isFields(value.valueAxis) &&
  isArea(value.area);

/** Without what is no chart, or one of a later version. */
export function parseChartRecord(text: string): ChartPlan[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Somebody else's mark of the same name says nothing of ours.
    return [];
  }
  return Array.isArray(value) ? value.filter(isChart) : [];
}
