/**
 * Writes the add-in's sheets: all of them, or none. Excel has no transactions (what a failed batch did before it
 * failed stays done), so what a sheet holds is kept before it is written again and put back from that, and a sheet
 * that was added is taken away again.
 */
import type { RunNote, WrittenSheet } from "../workbook/generation";
import { textsWritten } from "../workbook/repeated-texts";
import type { SheetPlan } from "../workbook/sheet-plan";
import { type WrittenAs, writtenAsText } from "../workbook/written-as";
import { backUp, type Rewrite, rewritesOf } from "./back-up";
import { deleteCopy } from "./delete-copy";
import { drawSheet, wipeSheet } from "./draw-sheet";
import { finishLooks } from "./finish-looks";
import { type HiddenRowsOf, hiddenRowsOf } from "./hidden-rows";
import { createPace, type Pace } from "../thread/pace";
import { pacedBatch } from "./paced-batch";
import type { WorkbookContents } from "./read-sheets";
import { type LastMark, restore } from "./restore-sheets";
import { type ChartsBefore, NO_CHARTS } from "./sheet-charts";
import { ROLE_PROPERTY, RUN_PROPERTY, WRITTEN_PROPERTY } from "./sheet-mark";
import { tabPlaces } from "./tab-places";
import { WriteFailure } from "./write-failure";

export interface WriteOptions {
  /** Queues what is to be kept in the workbook only if the sheets are written. */
  finish?: () => void;
  /** Leaves the copies of what was there, out of sight, for the way back. */
  keepCopies?: boolean;
  /** Cancelling it puts back what was there. */
  pace?: Pace;
  /** The cells of live formulas that a sheet may have to be copied as a whole. */
  maxCopied?: number;
  /** Told before each sheet how many are drawn. */
  onSheet?: (done: number) => Promise<void>;
}

export interface Written {
  sheets: WrittenSheet[];
  notes: RunNote[];
  rewrites: Rewrite[];
  added: SheetPlan[];
  /** The rows that were hidden before. */
  hidden: HiddenRowsOf;
}

/** The sheets among them that are there already. */
const rewritten = (plans: readonly SheetPlan[], { owned }: WorkbookContents): WorkbookContents["owned"] =>
  owned.filter(({ role }) => plans.some((plan) => plan.role === role));

/** Null where no sheet is written again: sheets that were added are taken away wherever the run failed. */
function lastMark(
  plans: readonly SheetPlan[],
  { owned }: WorkbookContents,
): Pick<LastMark, "sheet" | "value"> | null {
  const [first] = plans;
  if (!first || !owned.some(({ role }) => plans.some((plan) => plan.role === role))) return null;
  const before = owned.find(({ role }) => role === first.role)?.run ?? 0;
  return { sheet: first.name, value: String(before + 1) };
}

/**
 * Adds or rewrites the planned sheets, in two round trips, the second for what is only nice; and more only where their
 * size forces it.
 *
 * @param writtenAs is marked on each sheet
 * @throws WriteFailure, after putting back what was there
 */
export async function writeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  contents: WorkbookContents,
  writtenAs: WrittenAs,
  { finish = () => {}, keepCopies = false, pace = createPace(), maxCopied, onSheet }: WriteOptions = {},
): Promise<Written> {
  const { worksheets } = context.workbook;
  let rewrites: Rewrite[] = [];
  const added = plans.filter((plan) => !contents.owned.some(({ role }) => role === plan.role));
  let hidden: HiddenRowsOf = new Map();
  const last = lastMark(plans, contents);
  try {
    hidden = await hiddenRowsOf(context, rewritten(plans, contents));
    rewrites = await rewritesOf(context, plans, contents, maxCopied);
    const batch = pacedBatch(context, pace);
    await batch.reserve({ ranges: 3 * plans.length, objects: 6 * plans.length, actions: 12 * plans.length });
    context.application.suspendScreenUpdatingUntilNextSync();
    backUp(context, rewrites);
    // Added first, in the order of the tabs: formulas on one sheet refer to the others.
    for (const plan of added) worksheets.add(plan.name).customProperties.add(ROLE_PROPERTY, plan.role);
    for (const { name, position } of tabPlaces(plans, contents)) worksheets.getItem(name).position = position;
    for (const { owned, plan } of rewrites)
      if (owned.name !== plan.name) worksheets.getItem(owned.id).name = plan.name;
    const texts = textsWritten();
    for (const [done, plan] of plans.entries()) {
      await onSheet?.(done);
      const rewrite = rewrites.find(({ owned }) => owned.role === plan.role);
      const worksheet = worksheets.getItem(rewrite?.owned.id ?? plan.name);
      if (rewrite) wipeSheet(worksheet);
      await drawSheet(
        { worksheet, plan: rewrite?.plan ?? plan, columns: rewrite?.backup.columns ?? null },
        batch,
        contents.normalFontSize,
        texts,
      );
    }
    for (const { name } of plans)
      worksheets.getItem(name).customProperties.add(WRITTEN_PROPERTY, writtenAsText(writtenAs));
    finish();
    // A sheet that the user has hidden stays hidden, and cannot come to the front.
    const front = plans.find(
      ({ role }) => contents.owned.find((owned) => owned.role === role)?.visible ?? true,
    );
    if (front) worksheets.getItem(front.name).activate();
    // Formulas were entered sheet by sheet, before those they refer to.
    if (contents.calculatesManually) context.application.calculate(Excel.CalculationType.recalculate);
    const copies = rewrites.map(({ backup }) => worksheets.getItem(backup.name));
    if (keepCopies) for (const copy of copies) copy.visibility = Excel.SheetVisibility.veryHidden;
    // All is written. From here on it goes forward: the copies are there for as long as anything can still fail.
    if (last) worksheets.getItem(last.sheet).customProperties.add(RUN_PROPERTY, last.value);
    for (const id of contents.leftCopies) deleteCopy(worksheets.getItem(id));
    if (!keepCopies) for (const copy of copies) copy.delete();
    await context.sync();
  } catch (cause) {
    const restored = await restore(contents, added, {
      rewrites,
      hidden,
      last: last && { ...last, keepCopies },
    });
    if (!restored.complete) throw new WriteFailure(cause, restored);
  }
  const isNew = (plan: SheetPlan): boolean => added.includes(plan);
  const chartsOf = (plan: SheetPlan): ChartsBefore =>
    rewrites.find(({ owned }) => owned.role === plan.role)?.charts ?? NO_CHARTS;
  const unfinished = await finishLooks(
    plans.map((plan) => ({ plan, isNew: isNew(plan), charts: chartsOf(plan) })),
    contents.normalFontSize,
    (workbook) => {
      if (last) workbook.worksheets.getItem(last.sheet).customProperties.getItem(RUN_PROPERTY).delete();
    },
  );
  const unfiltered = rewrites.filter(({ owned }) => owned.isFiltered || owned.rowsHidden);
  return {
    rewrites,
    added,
    hidden,
    sheets: plans.map((plan) => ({ role: plan.role, name: plan.name, again: !isNew(plan) })),
    notes: [
      ...(unfiltered.length > 0
        ? [{ kind: "unfiltered" as const, sheets: unfiltered.map(({ plan }) => plan.name) }]
        : []),
      ...(contents.calculatesManually ? [{ kind: "manual-calculation" as const }] : []),
      ...(unfinished.looks === null ? [] : [{ kind: "looks-unfinished" as const, said: unfinished.looks }]),
      ...(unfinished.charts === null
        ? []
        : [{ kind: "charts-unfinished" as const, said: unfinished.charts }]),
    ],
  };
}
