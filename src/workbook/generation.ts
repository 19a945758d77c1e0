/** One run of the command that makes the sheets: what is asked for, how far it is, and what came of it. */
import type { Assessment } from "./assessment";
import type { CellRef } from "./cell-ref";
import type { Doubt } from "./doubt";
import type { Mapping } from "./mapping/mapping";
import type { FormulaMode, Language } from "./settings";
import type { SheetPlan, SheetRole } from "./sheet-plan";

export interface Progress {
  step: "read" | "compute" | "write";
  /** Steps. */
  done: number;
  total: number;
  /** How far the step itself is: sheets worked out or written, of so many. */
  part?: { done: number; total: number };
}

export interface GenerateOptions {
  language: Language;
  formulas: FormulaMode;
  /** For readers without the add-in: the sheets say so, and what would not show for them is named. Not with `live`. */
  readyToSend?: boolean;
  /** What the sheets and columns are. It is stored in the workbook in the place of the one stored there. */
  mapping?: Mapping;
  /** The sheets wanted, with those that their formulas refer to; all of them, unless said otherwise. */
  roles?: readonly SheetRole[];
  /** Keeps what was there before, so that it can be put back. */
  keepWayBack?: boolean;
  onProgress?: (progress: Progress) => void;
  /** Stops the command: it writes nothing, or what it has written is put back. */
  signal?: AbortSignal;
  /** The moment shown on the sheets; now, unless a test says otherwise. */
  now?: Date;
}

/**
 * The way back from a run, which Excel's own undo does not know.
 *
 * @throws UserFacingError with what happened and what to do; the sheets are then as the run left them, or the message
 *   says which are not
 */
export type WayBack = () => Promise<void>;

export interface WrittenSheet {
  role: SheetPlan["role"];
  name: string;
  /** Whether it was there before. */
  again: boolean;
}

/** What the user did not ask for and should know. */
export type RunNote =
  /** The user's filter or hidden rows were in the way of writing; all rows are shown again. */
  | { kind: "unfiltered"; sheets: string[] }
  /** The workbook calculates only when it is told to: our formulas were, and will not follow by themselves. */
  | { kind: "manual-calculation" }
  /** Frozen panes, row heights or page set-up failed; the figures are complete. */
  | { kind: "looks-unfinished"; said: string }
  /** A chart could not be drawn; the figures are complete. */
  | { kind: "charts-unfinished"; said: string };

export interface Outcome {
  sheets: WrittenSheet[];
  plans: number;
  kpis: number;
  total: number | null;
  grade: string | null;
  findings: { errors: number; warnings: number; rounding: number };
  /** The sheets that were there before and were written again in place, with the user's remarks and rules. */
  kept: string[];
  /** The user's own sheets, none of which was touched. */
  untouched: string[];
  /** Of sheets to send: cells of the user's own that call the add-in's functions, which show #NAME? without it. */
  kpiFormulas: CellRef[];
  /** Cells that could not be read, and why. */
  unreadable: { sheet: string; address: string; reason: string }[];
  /** Where the reader was not sure, with the sentence that says so. */
  doubts: (Doubt & { address: string; reason: string })[];
  notes: RunNote[];
  /** Null where it was not asked for. */
  wayBack: WayBack | null;
  assessment: Assessment;
}
