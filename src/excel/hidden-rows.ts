/** Which rows of a sheet the user does not want to see: told before they are shown, so that they can be hidden again. */
import { createPace } from "../thread/pace";
import { type PacedBatch, pacedBatch } from "./paced-batch";
import type { OwnedSheet } from "./read-sheets";

export interface HiddenRows {
  filter: { address: string; criteria: Excel.FilterCriteria[] } | null;
  /** Hidden by hand. Where there is a filter it hides them. */
  rows: number[];
}

/** By the sheet's id. */
export type HiddenRowsOf = ReadonlyMap<string, HiddenRows>;

/** Asks nothing where no sheet has any. */
export async function hiddenRowsOf(
  context: Excel.RequestContext,
  owned: readonly OwnedSheet[],
): Promise<HiddenRowsOf> {
  const hiding = owned.filter(({ isFiltered, rowsHidden }) => isFiltered || rowsHidden);
  if (hiding.length === 0) return new Map();
  const batch = pacedBatch(context, createPace());
  const loaded = [];
  for (const sheet of hiding) {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    loaded.push({
      id: sheet.id,
      of: sheet.isFiltered ? loadFilter(worksheet) : await loadRows(worksheet, sheet, batch),
    });
  }
  await context.sync();
  return new Map(loaded.map(({ id, of }) => [id, of()]));
}

/** Each loads, and tells once the request has been answered. */
type Loaded = () => HiddenRows;

function loadFilter({ autoFilter }: Excel.Worksheet): Loaded {
  const range = autoFilter.getRangeOrNullObject();
  autoFilter.load("criteria");
  range.load("address");
  return () => ({
    // Called after the sync that `hiddenRowsOf` waits for.
    // eslint-disable-next-line office-addins/call-sync-before-read
    filter: range.isNullObject
      ? null
      : { address: range.address.split("!").at(-1) ?? "", criteria: [...autoFilter.criteria] },
    rows: [],
  });
}

async function loadRows(
  worksheet: Excel.Worksheet,
  { used }: OwnedSheet,
  batch: PacedBatch,
): Promise<Loaded> {
  const rows: Excel.Range[] = [];
  for (let row = 0; row < (used ? used.row + used.rows : 0); row++) {
    await batch.reserve({ ranges: 1, actions: 1 });
    const range = worksheet.getRangeByIndexes(row, 0, 1, 1);
    range.load("rowHidden");
    rows.push(range);
  }
  return () => ({ filter: null, rows: rows.flatMap(({ rowHidden }, row) => (rowHidden ? [row] : [])) });
}

/** Rows that follow each other, as spans. */
function spansOf(rows: readonly number[]): { first: number; count: number }[] {
  const spans: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && last.first + last.count === row) last.count++;
    else spans.push({ first: row, count: 1 });
  }
  return spans;
}

export async function hideAgain(
  worksheet: Excel.Worksheet,
  { filter, rows }: HiddenRows,
  batch: PacedBatch,
): Promise<void> {
  for (const { first, count } of spansOf(rows)) {
    await batch.reserve({ ranges: 2, actions: 1 });
    worksheet.getRangeByIndexes(first, 0, count, 1).getEntireRow().rowHidden = true;
  }
  filter?.criteria.forEach((criteria: Excel.FilterCriteria | null, column) => {
    // A column that nobody filters by has criteria too, or none; they say nothing.
    if (criteria?.filterOn) worksheet.autoFilter.apply(filter.address, column, criteria);
  });
}
