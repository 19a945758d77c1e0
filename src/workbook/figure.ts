import type { CellRef } from "./cell-ref";

/**
 * A part of a cell that holds several figures, by the name `KPI.PARSE` takes; "value" where the cell holds nothing but
 * the figure. A criteria cell may state several conditions: "condition1", "condition2" …
 */
export type CellPart =
  | "value"
  | "target"
  | "operating"
  | "result"
  | "percent"
  | "minimum"
  | "standard"
  | "advanced"
  | `condition${number}`;

/** A number someone typed, and where. */
export interface Figure {
  value: number;
  cell: CellRef;
  part: CellPart;
  /** What the cell's own number is multiplied by to give `value`: 100 for a percent cell read as 95, else 1. */
  scale: number;
  /** Digits after the decimal point as it was printed; tells a truncated percentage from a wrong one. */
  decimals: number;
  /** The unit printed with it, where there was one. */
  unit: string | null;
  /** Where the cell's text went on, for a cell that a page break cut in two: the figure is in the two texts together. */
  continuedAt?: CellRef;
  /** The upper bound, where the figure is a range: 120 for "ระหว่าง 80-120", with 80 as its value. */
  upTo?: number;
  /** The figures that `value` is the sum of: a quarter's three months. `cell` is then the first one's. */
  addends?: readonly Figure[];
  /** `value` is the mean of the addends instead. */
  isMean?: true;
}

/** A figure's number; null for no figure. */
export const valueOf = (figure: Figure | null): number | null => figure?.value ?? null;
