/**
 * One user's work on the open workbook: what is chosen, and what the run of the command is doing or has done.
 * The ribbon and the pane share it, so that a run begun on the ribbon can be followed and cancelled in the pane.
 * It knows the workbook only through `OpenWorkbook`: Excel in the add-in, another host where the add-in is tried.
 */
import type { GenerateOptions, Outcome, Progress } from "../excel/generate";
import type { Place } from "../excel/user-facing-error";
import type { FormulaMode, Language } from "../workbook/settings";
import type { OpenWorkbook } from "./open-workbook";

export interface Choice {
  /** The language of the sheets; the pane's own is another matter. */
  language: Language;
  formulas: FormulaMode;
}

/** What went wrong: in the words of the part that knows, or null where it was not foreseen. */
export interface Failure {
  title: string | null;
  message: string;
  place: Place | null;
}

export type Run =
  | { state: "idle" }
  | { state: "running"; progress: Progress | null; cancelling: boolean }
  | { state: "done"; outcome: Outcome }
  | { state: "cancelled" }
  | { state: "failed"; failure: Failure };

export interface Snapshot {
  choice: Choice;
  run: Run;
}

export interface Session {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => Snapshot;
  choose: (choice: Partial<Choice>) => void;
  /** Runs the command, or joins the run that is under way. Never rejects: the run says how it ended. */
  generate: () => Promise<Run>;
  cancel: () => void;
  show: (place: Place) => Promise<void>;
}

export function createSession(workbook: OpenWorkbook): Session {
  // The board reads Thai whatever language the analyst's Office speaks.
  let snapshot: Snapshot = { choice: { language: "th", formulas: "live" }, run: { state: "idle" } };
  const listeners = new Set<() => void>();
  let underWay: { ended: Promise<Run>; abort: AbortController } | null = null;

  function change(part: Partial<Snapshot>): void {
    snapshot = { ...snapshot, ...part };
    for (const listener of listeners) listener();
  }

  async function run(signal: AbortSignal): Promise<Run> {
    const options: GenerateOptions = {
      ...snapshot.choice,
      signal,
      onProgress: (progress) => change({ run: { state: "running", progress, cancelling: signal.aborted } }),
    };
    try {
      return { state: "done", outcome: await workbook.generate(options) };
    } catch (error) {
      // A failure while stopping is still a failure: only the abort itself ends in "cancelled".
      if (signal.aborted && isAbort(error)) return { state: "cancelled" };
      return { state: "failed", failure: failureOf(error) };
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => snapshot,
    choose: (choice) => change({ choice: { ...snapshot.choice, ...choice } }),
    generate() {
      if (underWay) return underWay.ended;
      const abort = new AbortController();
      change({ run: { state: "running", progress: null, cancelling: false } });
      const ended = run(abort.signal).then((end) => {
        underWay = null;
        change({ run: end });
        return end;
      });
      underWay = { ended, abort };
      return ended;
    },
    cancel() {
      if (!underWay || snapshot.run.state !== "running") return;
      change({ run: { ...snapshot.run, cancelling: true } });
      underWay.abort.abort();
    },
    show: (place) => workbook.show(place),
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

/** An error for the user carries a title; it is told by its shape, as it may come from another bundle. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { title: null, message: String(error), place: null };
  const { title, cell } = error as { title?: unknown; cell?: Place | null };
  return {
    title: typeof title === "string" ? title : null,
    message: error.message,
    place: cell ?? null,
  };
}
