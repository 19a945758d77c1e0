/**
 * Writes the add-in's sheets: all of them, or none. Excel has no transactions (what a failed batch did before it
 * failed stays done), so a sheet that is written again is copied first and put back from its copy, and a sheet that
 * was added is taken away again.
 */
import type { RunNote, WrittenSheet } from "../workbook/generation";
import { withKeptColumn } from "../workbook/kept-column";
import type { SheetPlan } from "../workbook/sheet-plan";
import { type WrittenAs, writtenAsText } from "../workbook/written-as";
import { deleteCopy } from "./delete-copy";
import { type ColumnSize, drawSheet, wipeSheet } from "./draw-sheet";
import { finishLooks } from "./finish-looks";
import { createPace, type Pace } from "./pace";
import { pacedBatch } from "./paced-batch";
import type { OwnedSheet, WorkbookContents } from "./read-sheets";
import { restore } from "./restore-sheets";
import { type ChartsBefore, loadCharts, NO_CHARTS } from "./sheet-charts";
import { BACKUP_PROPERTY, ROLE_PROPERTY, WRITTEN_PROPERTY } from "./sheet-mark";
import { WriteFailure } from "./write-failure";

/** A sheet written before, with what is needed to write it again or to put it back. */
export interface Rewrite {
  owned: OwnedSheet;
  plan: SheetPlan;
  backup: string;
  columns: ColumnSize[];
  charts: ChartsBefore;
}

const backupName = (index: number, names: readonly string[]): string => {
  for (let attempt = 0; ; attempt++) {
    const name = `KPI backup ${index + 1}${attempt === 0 ? "" : ` (${attempt + 1})`}`;
    if (!names.includes(name)) return name;
  }
};

/** Copies the sheets that will be written again, and learns their widths and what the user wrote on them. */
export async function backUp(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  contents: WorkbookContents,
): Promise<Rewrite[]> {
  const again = plans.flatMap((plan) => {
    const owned = contents.owned.find(({ role }) => role === plan.role);
    return owned ? [{ plan, owned }] : [];
  });
  if (again.length === 0) return [];
  const loaded = again.map(({ plan, owned }, index) => {
    const worksheet = context.workbook.worksheets.getItem(owned.id);
    const columns = Array.from(
      {
        length: Math.max(
          plan.columnWidths.length,
          owned.grid ? owned.grid.left + (owned.grid.values[0]?.length ?? 0) : 0,
        ),
      },
      (_, column) => {
        const range = worksheet.getRangeByIndexes(0, column, 1, 1);
        range.load("columnHidden,format/columnWidth");
        return range;
      },
    );
    const kept =
      plan.kept && owned.grid
        ? worksheet.getRangeByIndexes(owned.grid.top, plan.kept.column, owned.grid.values.length, 1)
        : null;
    kept?.load("formulas");
    const hasCharts = owned.charts.length > 0 || (plan.charts ?? []).length > 0;
    const charts = hasCharts ? loadCharts(worksheet, owned.charts) : () => NO_CHARTS;
    // Before the copy: rows that are not in sight are neither copied nor written as they should be.
    if (owned.isFiltered) worksheet.autoFilter.clearCriteria();
    if (owned.rowsHidden) worksheet.getRange().rowHidden = false;
    const backup = backupName(index, contents.names);
    const copy = worksheet.copy(Excel.WorksheetPositionType.end);
    // Marked before it is named: a copy that is not marked yet is known by the name Excel gives it.
    copy.customProperties.add(BACKUP_PROPERTY, owned.id);
    copy.name = backup;
    copy.visibility = Excel.SheetVisibility.hidden;
    return { plan, owned, backup, columns, kept, charts };
  });
  await context.sync();
  return loaded.map(({ plan, owned, backup, columns, kept, charts }) => ({
    plan: kept && owned.grid ? withKeptColumn(plan, owned.grid, kept.formulas) : plan,
    owned,
    backup,
    columns: columns.map((range) => ({ points: range.format.columnWidth, hidden: range.columnHidden })),
    charts: charts(),
  }));
}

export interface WriteOptions {
  /** Queues what is to be kept in the workbook only if the sheets are written. */
  finish?: () => void;
  /** Leaves the copies of what was there, out of sight, for the way back. */
  keepCopies?: boolean;
  /** Cancelling it puts back what was there. */
  pace?: Pace;
  /** Told before each sheet how many are drawn. */
  onSheet?: (done: number) => Promise<void>;
}

export interface Written {
  sheets: WrittenSheet[];
  notes: RunNote[];
  rewrites: Rewrite[];
  added: SheetPlan[];
}

/**
 * Adds or rewrites the planned sheets, in two round trips where none was there before and three where some were, the
 * last of them for what is only nice; and more only where their size forces it.
 *
 * @param writtenAs is marked on each sheet
 * @throws WriteFailure, after putting back what was there
 */
export async function writeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  contents: WorkbookContents,
  writtenAs: WrittenAs,
  { finish = () => {}, keepCopies = false, pace = createPace(), onSheet }: WriteOptions = {},
): Promise<Written> {
  const { worksheets } = context.workbook;
  let rewrites: Rewrite[] = [];
  const added = plans.filter((plan) => !contents.owned.some(({ role }) => role === plan.role));
  try {
    rewrites = await backUp(context, plans, contents);
    const batch = pacedBatch(context, pace);
    await batch.reserve(4);
    context.application.suspendScreenUpdatingUntilNextSync();
    // Added first, in the order of the tabs: formulas on one sheet refer to the others.
    for (const plan of added) worksheets.add(plan.name).customProperties.add(ROLE_PROPERTY, plan.role);
    for (const { owned, plan } of rewrites)
      if (owned.name !== plan.name) worksheets.getItem(owned.id).name = plan.name;
    for (const [done, plan] of plans.entries()) {
      await onSheet?.(done);
      const rewrite = rewrites.find(({ owned }) => owned.role === plan.role);
      const worksheet = worksheets.getItem(rewrite?.owned.id ?? plan.name);
      if (rewrite) wipeSheet(worksheet);
      await drawSheet(
        { worksheet, plan: rewrite?.plan ?? plan, columns: rewrite?.columns ?? null },
        batch,
        contents.normalFontSize,
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
    // Last of all, so that the copies are there for as long as anything can still fail.
    for (const id of contents.leftCopies) deleteCopy(worksheets.getItem(id));
    for (const { backup } of rewrites) {
      const copy = worksheets.getItem(backup);
      if (keepCopies) copy.visibility = Excel.SheetVisibility.veryHidden;
      else copy.delete();
    }
    await context.sync();
  } catch (cause) {
    const columns = new Map(rewrites.map((rewrite) => [rewrite.owned.id, rewrite.columns]));
    const restored = await restore(contents, added, columns);
    if (!restored.complete) throw new WriteFailure(cause, restored);
  }
  const isNew = (plan: SheetPlan): boolean => added.includes(plan);
  const chartsOf = (plan: SheetPlan): ChartsBefore =>
    rewrites.find(({ owned }) => owned.role === plan.role)?.charts ?? NO_CHARTS;
  const unfinished = await finishLooks(
    plans.map((plan) => ({ plan, isNew: isNew(plan), charts: chartsOf(plan) })),
    contents.normalFontSize,
  );
  const unfiltered = rewrites.filter(({ owned }) => owned.isFiltered || owned.rowsHidden);
  return {
    rewrites,
    added,
    sheets: plans.map((plan) => ({ role: plan.role, name: plan.name, again: !isNew(plan) })),
    notes: [
      ...(unfiltered.length > 0
        ? [{ kind: "unfiltered" as const, sheets: unfiltered.map(({ plan }) => plan.name) }]
        : []),
      ...(unfinished.looks === null ? [] : [{ kind: "looks-unfinished" as const, said: unfinished.looks }]),
      ...(unfinished.charts === null
        ? []
        : [{ kind: "charts-unfinished" as const, said: unfinished.charts }]),
    ],
  };
}
