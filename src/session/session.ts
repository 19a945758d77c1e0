/**
 * One user's work on the open workbook: what is chosen, what the workbook says, and what the run of the command is
 * doing or has done. The ribbon and the pane share it, so that a run begun on the ribbon can be followed and cancelled
 * in the pane. It knows the workbook only through `OpenWorkbook`: Excel in the add-in, another host where the add-in
 * is tried.
 */
import type { GenerateOptions, Outcome, Progress, WayBack } from "../workbook/generation";
import type { ChartPicture } from "../workbook/chart-picture";
import type { CellRef } from "../workbook/cell-ref";
import type { SheetChange } from "../workbook/sheet-change";
import type { Rules, Survey, SurveyedSheet } from "../workbook/survey";
import type { Place } from "../workbook/place";
import type { Mapping } from "../workbook/mapping/mapping";
import type { TemplateChoice } from "../workbook/template/template";
import type { Language } from "../workbook/settings";
import { type Failure, failureOf } from "./failure";
import type { OpenWorkbook } from "./open-workbook";
import { type Choice, type Purpose, wantedFor } from "./purpose";
import { createPendingChanges } from "./pending-changes";
import type { Selection } from "./selection";
import { unansweredForGood } from "./unanswered-for-good";
import { whenQuiet } from "./when-quiet";

/** Typed figures are read at once, a paste of many as one. */
const QUIET_MS = 30;

export type { Failure } from "./failure";
export type { Choice } from "./purpose";

export type Run =
  | { state: "idle" }
  | { state: "running"; progress: Progress | null; cancelling: boolean }
  | { state: "done"; outcome: Outcome }
  | { state: "cancelled" }
  | { state: "failed"; failure: Failure };

/** What the workbook says, as it was last read. */
export interface View {
  survey: Survey | null;
  /** Why it could not be read anew; what was read before still stands. */
  failure: Failure | null;
  /** Cells of our own sheets that show #NAME? or #BUSY! for good, until their formulas are entered anew. */
  unanswered: readonly CellRef[];
}

export interface Snapshot {
  choice: Choice;
  run: Run;
  view: View;
  /** Null until the user selects something. */
  selection: Selection | null;
  /** Puts back what was there before the last run; null where there is none, or the user has changed cells since. */
  wayBack: WayBack | null;
}

/** What came of a change to the workbook. */
export type Done<T> = { value: T; failure: null } | { value: null; failure: Failure };

export interface Session {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => Snapshot;
  choose: (choice: Partial<Choice>) => void;
  /** Runs the command, or joins the run that is under way. Never rejects: the run says how it ended. */
  generate: (purpose?: Purpose) => Promise<Run>;
  /** Goes the way back, where there is one. */
  putBack: () => Promise<Done<void>>;
  cancel: () => void;
  show: (place: Place) => Promise<void>;
  /** Reads the workbook now. Never rejects. */
  refresh: () => Promise<void>;
  /** Reads the workbook, and again whenever it changes, until told to stop. */
  follow: () => () => void;
  saveRules: (rules: Rules) => Promise<Done<void>>;
  /** Null forgets what the user said of the sheets and columns. */
  saveMapping: (mapping: Mapping | null) => Promise<Done<void>>;
  addTemplate: (choice: TemplateChoice, language: Language) => Promise<Done<string[]>>;
  insertFormula: (formula: string) => Promise<Done<Place>>;
  /** Changes nothing. */
  chartPictures: () => Promise<Done<ChartPicture[]>>;
}

export function createSession(workbook: OpenWorkbook): Session {
  let snapshot: Snapshot = {
    // The board reads Thai whatever language the analyst's Office speaks.
    choice: { language: "th", formulas: "live", roles: null },
    run: { state: "idle" },
    view: { survey: null, failure: null, unanswered: [] },
    selection: null,
    wayBack: null,
  };
  const listeners = new Set<() => void>();
  let underWay: { ended: Promise<Run>; abort: AbortController } | null = null;

  function change(part: Partial<Snapshot>): void {
    snapshot = { ...snapshot, ...part };
    for (const listener of listeners) listener();
  }

  async function run(purpose: Purpose, signal: AbortSignal): Promise<Run> {
    const options: GenerateOptions = {
      ...wantedFor(purpose, snapshot.choice, snapshot.view.survey?.owned ?? []),
      keepWayBack: true,
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

  let latest = 0;

  /** Whether the add-in's own sheets show other figures than `view` has of them. */
  let isOwnedBehind = false;

  async function read(patient: boolean, changes: readonly SheetChange[] | null = null): Promise<void> {
    // The run reads for itself, and what it writes is read when it has ended.
    if (underWay) return;
    const own = ++latest;
    // What was read before a later reading began is out of date, whichever of the two is answered first.
    const view = (view: View): void => void (own === latest && change({ view }));
    try {
      const survey = await workbook.read(snapshot.choice.language, patient, changes);
      isOwnedBehind = changes !== null;
      view({ survey, failure: null, unanswered: unanswered(survey) });
    } catch (error) {
      view({ ...snapshot.view, failure: failureOf(error) });
    }
  }

  const pending = createPendingChanges();
  const following = whenQuiet(() => read(true, pending.take()));
  const readAllSoon = (): void => {
    pending.noteAll();
    following.touch();
  };
  const unanswered = unansweredForGood(readAllSoon);
  let followers = 0;
  let watching: Promise<() => void> | null = null;

  const ownedSheet = (id: string): SurveyedSheet | undefined =>
    snapshot.view.survey?.owned.find((sheet) => sheet.id === id);

  /** The add-in's own sheets repeat what is read elsewhere; only the rules among them say something new. */
  function changed(sheetChange: SheetChange): void {
    // What the user has typed since would be lost on the way back.
    if (sheetChange.byUser && snapshot.wayBack) change({ wayBack: null });
    const owned = ownedSheet(sheetChange.worksheetId);
    if (underWay || (owned && owned.role !== "rules")) return;
    const isOwnedLookedAt = snapshot.selection && ownedSheet(snapshot.selection.worksheetId);
    if (owned || isOwnedLookedAt || snapshot.view.unanswered.length > 0) pending.noteAll();
    else pending.note(sheetChange);
    following.touch(pending.areKnown() ? QUIET_MS : undefined);
  }

  function selected(selection: Selection): void {
    change({ selection });
    // What its figures come from is about to be shown.
    if (isOwnedBehind && ownedSheet(selection.worksheetId)) readAllSoon();
  }

  async function attempt<T>(work: () => Promise<T>): Promise<Done<T>> {
    try {
      const value = await work();
      // The sheets are not as the run left them any more.
      change({ wayBack: null });
      await read(false);
      return { value, failure: null };
    } catch (error) {
      return { value: null, failure: failureOf(error) };
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => snapshot,
    choose: (choice) => change({ choice: { ...snapshot.choice, ...choice } }),
    generate(purpose = "chosen") {
      if (underWay) return underWay.ended;
      const abort = new AbortController();
      change({ run: { state: "running", progress: null, cancelling: false } });
      let tell: (end: Run) => void = () => {};
      const ended = new Promise<Run>((resolve) => (tell = resolve));
      // Under way before it begins: what it does first may already be heard of as a change.
      underWay = { ended, abort };
      void run(purpose, abort.signal).then((end) => {
        underWay = null;
        // Where nobody follows the workbook, nobody hears of what is changed after the run.
        const wayBack = end.state === "done" && followers > 0 ? end.outcome.wayBack : null;
        change({ run: end, wayBack });
        if (followers > 0) readAllSoon();
        tell(end);
      });
      return ended;
    },
    async putBack() {
      const { wayBack } = snapshot;
      if (!wayBack || underWay) return { value: undefined, failure: null };
      const done = await attempt(wayBack);
      if (!done.failure) change({ run: { state: "idle" } });
      return done;
    },
    cancel() {
      if (!underWay || snapshot.run.state !== "running") return;
      change({ run: { ...snapshot.run, cancelling: true } });
      underWay.abort.abort();
    },
    show: (place) => workbook.show(place),
    refresh: () => read(false),
    follow() {
      if (followers === 0 && !snapshot.wayBack && snapshot.run.state === "idle")
        // Where it cannot be taken away now, the next run does it.
        workbook.forgetWayBack().catch(() => {});
      followers += 1;
      void read(false);
      // A host that cannot tell of changes is read when the user asks.
      watching ??= workbook.watch(changed, selected).catch(() => () => {});
      return () => {
        followers -= 1;
        if (followers > 0) return;
        change({ wayBack: null });
        void watching?.then((end) => end());
        watching = null;
      };
    },
    saveRules: (rules) => attempt(() => workbook.saveRules(rules, snapshot.choice.language)),
    saveMapping: (mapping) => attempt(() => workbook.saveMapping(mapping)),
    addTemplate: (choice, language) => attempt(() => workbook.addTemplate(choice, language)),
    insertFormula: (formula) => attempt(() => workbook.insertFormula(formula, snapshot.choice.language)),
    async chartPictures() {
      try {
        return { value: await workbook.chartPictures(snapshot.choice.language), failure: null };
      } catch (error) {
        return { value: null, failure: failureOf(error) };
      }
    },
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
