/** Where the reader is not sure: why, what it could have meant, and what it was taken for. */
import type { CellRef } from "./cell-ref";

export const DOUBT_KINDS = [
  "no-target",
  "no-weight",
  "no-levels",
  "no-rows",
  "two-columns",
  "target-or-result",
  "quarter-or-year",
  "no-annual-target",
  "numbering-gap",
  "unnumbered-plan",
  "figures-without-plan",
  "plan-differs",
  "unknown-quarter",
  "repeated-quarter",
  "mapping-unfit",
] as const;

export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** Not a slip of the user's, but a question to them; a mapping answers it. */
export interface Doubt {
  sheet: string;
  cell: CellRef;
  kind: DoubtKind;
  /** The cells to choose among, where there is a choice. */
  candidates: CellRef[];
  /** The candidate that was taken; null where nothing was read. */
  guess: CellRef | null;
  /** What the locale's sentence for `kind` names besides. */
  detail: Record<string, string | number>;
}

/** A doubt about one cell. */
export const doubtAt = (
  cell: CellRef,
  kind: DoubtKind,
  detail: Doubt["detail"] = {},
  candidates: CellRef[] = [],
  guess: CellRef | null = null,
): Doubt => ({ sheet: cell.sheet, cell, kind, candidates, guess, detail });
