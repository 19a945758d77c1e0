/** What stands in the columns beside the printed page, which its figures and charts are made of. */

/**
 * Of each of the lowest plans, a row each: what plain values show too, then the workings that only formulas need. Nothing
 * else stands in the columns of those, so that a workbook of plain values leaves them empty.
 */
export const LINE_FIELDS = [
  "rank",
  "status",
  "target",
  "result",
  "achievement",
  "category",
  "green",
  "yellow",
  "red",
  "judgedFrom",
  "direction",
  "position",
  "listed",
  "decimals",
  "about",
  "required",
  "shape",
] as const;

export type LineField = (typeof LINE_FIELDS)[number];

/** Of every plan, in the rows that it has on the summary. */
export const PLAN_FIELDS = ["key", "short", "direction", "decimals"] as const;

/** While the year runs. */
export const MID_YEAR_FIELDS = [
  "target",
  "result",
  "achievement",
  "status",
  "due",
  "runRate",
  "forecast",
] as const;

/** Once it is over. */
export const YEAR_END_FIELDS = ["lowest", "recovered"] as const;

export type PlanField =
  (typeof PLAN_FIELDS)[number] | (typeof MID_YEAR_FIELDS)[number] | (typeof YEAR_END_FIELDS)[number];

export const planFieldsOf = (running: number | null): readonly PlanField[] => [
  ...PLAN_FIELDS,
  ...(running === null ? YEAR_END_FIELDS : MID_YEAR_FIELDS),
];

/** What each chart is made of: a row for a component, an office or a quarter, with what is drawn of it. */
export const CHART_FIELDS = ["category", "first", "second", "third", "name"] as const;

export type ChartField = (typeof CHART_FIELDS)[number];

/** Of all plans together. */
export const COUNTS = ["all", "assessed", "reached", "short", "close"] as const;

export type CountName = (typeof COUNTS)[number];
