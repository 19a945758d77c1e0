import type { SheetRole } from "../sheet-plan";
import { type Cell, textCell } from "./cell";
import { addRow, addRunningRow, type Draft, paint, wholeRows } from "./draft";
import { PALETTE } from "./palette";
import { NOTE, SUBTITLE, TITLE } from "./styles";
import type { Writing } from "./writing";

/** The header's row: the block is as high on every sheet and every time, so that addresses below it stay. */
export const HEADER_ROW = 5;

/** The row that says the sheet's gist. */
export const GIST_ROW = 2;

export const organisationOf = ({ options, assessment }: Writing): string =>
  options.organisation?.trim() || assessment.model.organisation;

/** The fiscal year and the quarter reported, as far as the sheets say. */
export function periodOf({ words, assessment }: Writing): string[] {
  const { fiscalYear, quarter } = assessment.model;
  return [
    ...(fiscalYear === null ? [] : [words.fiscalYear(fiscalYear)]),
    ...(quarter === null ? [] : [words.quarter(quarter)]),
  ];
}

/** What the sheet is, whose and of when, its gist in one line, when it was made; then a row of air. */
export function addTitleBlock(draft: Draft, writing: Writing, role: SheetRole, gist: Cell): void {
  const { words, options } = writing;
  const about = [organisationOf(writing), ...periodOf(writing)].filter((part) => part !== "");
  const title = addRunningRow(draft, textCell(words.titles[role]));
  const subtitle = addRunningRow(draft, textCell(about.join(" · ")));
  const essence = addRunningRow(draft, gist);
  const generated = words.generated(words.moment(options.generatedAt));
  const made = addRunningRow(
    draft,
    textCell(options.readyToSend ? `${generated} · ${words.readyToSend}` : generated),
  );
  addRow(draft, []);
  paint(draft, wholeRows(draft, title), TITLE);
  paint(draft, wholeRows(draft, subtitle), SUBTITLE);
  paint(draft, wholeRows(draft, essence), { color: PALETTE.ink });
  paint(draft, wholeRows(draft, made), NOTE);
}
