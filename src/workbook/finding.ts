import type { CellRef } from "./cell-ref";

export type Severity = "error" | "warning" | "rounding";

export type FindingKind =
  | "percent-mismatch"
  | "operating-target-mismatch"
  | "planned-sum"
  | "result-sum"
  | "parts-sum"
  | "unit-mismatch"
  | "weights-sum"
  | "targets-order"
  | "duplicate"
  | "orphan"
  | "result-without-target"
  | "target-without-result"
  | "unreadable"
  | "cell-error";

/** Something wrong in the user's sheets: `domain.md` §8. */
export interface Finding {
  severity: Severity;
  kind: FindingKind;
  cell: CellRef;
  /** The plan or KPI concerned. */
  id: string | null;
  reported: number | string | null;
  computed: number | null;
  /** What the message is told besides: the locale's sentence for `kind` names these. */
  detail: Record<string, string | number>;
}
