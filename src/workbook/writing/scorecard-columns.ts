import { addressOf } from "../cell-ref";

export const SCORECARD = {
  kpi: 0,
  weight: 1,
  minimum: 2,
  standard: 3,
  advanced: 4,
  result: 5,
  score: 6,
  weighted: 7,
} as const;

export const at = (row: number, column: number): string => addressOf({ row, column });

export const down = (column: number, first: number, last: number): string =>
  `${at(first, column)}:${at(last, column)}`;
