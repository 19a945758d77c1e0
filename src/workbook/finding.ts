/**
 * What a check finds in the user's sheets: `domain.md` §8.
 *
 * To add a kind: a line in `FindingDetails`, its gravity in `SEVERITIES`, its sentence in each language
 * (`src/locales/<language>/findings.ts`: the compiler asks for it), and the check that makes it, with its test.
 */
import type { CellRef } from "./cell-ref";
import type { Period } from "./period";

export type Severity = "error" | "warning" | "rounding";

/** What a cell was expected to hold. */
export type Expected =
  "target" | "operating" | "result" | "percent" | "weight" | "level" | "passed" | "amount";

/** A figure of one quarter, or of the year. */
interface OfQuarter {
  quarter: number | null;
}

/** Where in a table: the row's label and the column's heading, "" where there is none. */
interface TablePlace {
  row: string;
  column: string;
}

/** A total within a table. */
interface TableSum extends TablePlace {
  sum: number;
  /** The figures added up, where they are few. */
  parts: string | null;
}

/** The percentage of a result, or of a figure in a table. */
export type PercentDetail =
  | ({ of: "target"; result: number; target: number } & OfQuarter)
  | { of: "budget"; spent: number; budget: number }
  | ({
      of: "table";
      part: number;
      partName: string;
      base: number;
      baseName: string;
      growth: boolean;
    } & TablePlace);

/** What does not add up: the parts of a plan, the regions of one, or the figures of a table. */
export type PartsDetail =
  | { along: "plans"; what: "target" | "result"; parts: string; sum: number }
  | ({ along: "regions"; what: "target" | "result"; sum: number; where: string } & OfQuarter)
  | ({ along: "row" | "column" } & TableSum)
  | ({ along: "difference"; whole: string; less: string } & TableSum)
  | ({ along: "both"; sum: number; totals: number } & TablePlace);

/** What an accumulated figure is made of. */
export type AccumulatedDetail =
  | { along: "scorecard"; months: number; level: number; weight: number }
  | { along: "plan"; of: "months" | "quarters"; what: "planned" | "result"; period: Period };

/** What the sentence for each kind names besides the figures reported and computed. */
export interface FindingDetails {
  "percent-mismatch": PercentDetail;
  "operating-target-mismatch": { quarter: number };
  "planned-sum": { sum: number; target: number };
  "result-sum": {
    /** Whether the quarters add up to the year's result, or the last one is the year's. */
    accumulates: boolean;
    sum: number;
    result: number;
    /** The one quarter that is blank, and the figure there that would close the gap. */
    gap: { quarter: number; closing: number } | null;
  };
  "parts-sum": PartsDetail;
  "unit-mismatch": { unit: string; found: string; typo: boolean };
  /** What remains of a budget. */
  "remainder-mismatch": { budget: number; spent: number };
  /** A figure in a multiple of its plan's unit, or of that of the amounts beside it; both are given in that unit. */
  "unit-multiple": { unit: string; found: string; of: "plan" | "table" };
  "weights-sum": { sum: number; scope: "scorecard" | "checklist" };
  "targets-order": { levels: string };
  "accumulated-mismatch": AccumulatedDetail;
  "between-bands": { result: number; verdict: "between" | "several" | "outside" };
  bands: { problem: "gap" | "overlap"; from: number; to: number };
  duplicate: { first: string };
  orphan: { parent: string };
  "result-without-target": OfQuarter;
  "target-without-result": OfQuarter;
  unreadable: { text: string; expected: Expected };
  "cell-error": { error: string };
}

export type FindingKind = keyof FindingDetails;

/** How grave each kind is, unless the finding itself says (a percentage may only be cut off). */
const SEVERITIES: Readonly<Record<FindingKind, Severity>> = {
  "percent-mismatch": "error",
  "operating-target-mismatch": "error",
  "planned-sum": "error",
  "result-sum": "error",
  "parts-sum": "error",
  "unit-mismatch": "warning",
  "unit-multiple": "warning",
  "remainder-mismatch": "error",
  "weights-sum": "error",
  "targets-order": "error",
  "accumulated-mismatch": "error",
  "between-bands": "error",
  bands: "warning",
  duplicate: "error",
  orphan: "error",
  "result-without-target": "warning",
  "target-without-result": "warning",
  unreadable: "error",
  "cell-error": "error",
};

export const FINDING_KINDS = Object.keys(SEVERITIES) as readonly FindingKind[];

/** Where something is wrong, and the figures that say so. */
interface FindingPlace {
  cell: CellRef;
  /** The plan or KPI concerned. */
  id: string | null;
  reported?: number | string | null;
  computed?: number | null;
  severity?: Severity;
}

/** A finding of one kind, with the details of that kind. */
export interface FindingOf<Kind extends FindingKind> {
  severity: Severity;
  kind: Kind;
  cell: CellRef;
  id: string | null;
  reported: number | string | null;
  computed: number | null;
  detail: FindingDetails[Kind];
}

/** Something wrong in the user's sheets. */
export type Finding = { [Kind in FindingKind]: FindingOf<Kind> }[FindingKind];

/** A finding, as grave as its kind. */
export const finding = <Kind extends FindingKind>(
  kind: Kind,
  { cell, id, reported = null, computed = null, severity = SEVERITIES[kind] }: FindingPlace,
  detail: FindingDetails[Kind],
): FindingOf<Kind> => ({ severity, kind, cell, id, reported, computed, detail });

/** A sentence for each kind, in one language. */
export type FindingSentences = {
  readonly [Kind in FindingKind]: (finding: FindingOf<Kind>) => string;
};
