/** The part of the fiscal year that a column's figures are of: `domain.md` §4. */

export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];

/** The quarters up to the one reported; all of them where none is said to be. */
export const quartersUpTo = (reported: Quarter | null): readonly Quarter[] =>
  QUARTERS.slice(0, reported ?? QUARTERS.length);

/** Months of the fiscal year: October is 1, September 12. */
export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type Month = (typeof MONTHS)[number];

export const HALVES = [1, 2] as const;
export type Half = (typeof HALVES)[number];

export type Period =
  | { kind: "year" }
  | { kind: "quarter"; quarter: Quarter }
  | { kind: "month"; month: Month }
  /** From the year's start to the end of a quarter: "6 เดือน" is up to quarter 2. */
  | { kind: "toDate"; quarter: Quarter }
  | { kind: "half"; half: Half };

export const YEAR: Period = { kind: "year" };

export const quarterPeriod = (quarter: Quarter | null): Period =>
  quarter === null ? YEAR : { kind: "quarter", quarter };

/** The quarter of a period that is a single quarter; null for any other. */
export const quarterOf = (period: Period): Quarter | null =>
  period.kind === "quarter" ? period.quarter : null;

/**
 * A period as a short text that no other period has; "" for the year.
 *
 * @example periodKey({ kind: "month", month: 12 }) // "m12"
 * @example periodKey({ kind: "year" }) // ""
 */
export function periodKey(period: Period): string {
  switch (period.kind) {
    case "year":
      return "";
    case "quarter":
      return String(period.quarter);
    case "month":
      return `m${period.month}`;
    case "toDate":
      return `to${period.quarter}`;
    case "half":
      return `h${period.half}`;
  }
}

/** Every period that a column can be of, in the order of the year. */
export const PERIODS: readonly Period[] = [
  YEAR,
  ...QUARTERS.map((quarter): Period => ({ kind: "quarter", quarter })),
  ...MONTHS.map((month): Period => ({ kind: "month", month })),
  ...QUARTERS.map((quarter): Period => ({ kind: "toDate", quarter })),
  ...HALVES.map((half): Period => ({ kind: "half", half })),
];

/** The period of a key that `periodKey` made; null for any other text. */
export const periodOfKey = (key: string): Period | null =>
  PERIODS.find((period) => periodKey(period) === key) ?? null;

export const samePeriod = (a: Period, b: Period): boolean => periodKey(a) === periodKey(b);

const JANUARY = 4;

/**
 * A fiscal month as the one that stands at its place in a calendar year.
 *
 * @example inCalendarYear(4) // 1 (January)
 */
export const inCalendarYear = (month: Month): Month =>
  MONTHS[(month - JANUARY + MONTHS.length) % MONTHS.length] ?? 1;

/** The other way round: the first month of a calendar year is the fourth of the fiscal year. */
export const inFiscalYear = (month: Month): Month => MONTHS[(month + JANUARY - 2) % MONTHS.length] ?? 1;

/** The quarter that a month lies in: October 1 → quarter 1. */
export const quarterOfMonth = (month: Month): Quarter => QUARTERS[Math.floor((month - 1) / 3)] ?? 4;
