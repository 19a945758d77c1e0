/** A ready-made sheet as a table, and how it is drawn: title block, heading, rows to fill in, and what a cell takes. */
import type { SheetPlan } from "../sheet-plan";
import type { SheetWords, TemplateWords } from "../words";
import { textCell } from "../writing/cell";
import {
  addHeader,
  addRow,
  addRunningRow,
  area,
  type Column,
  type Draft,
  finished,
  newDraft,
  paint,
  paintBody,
  wholeRows,
} from "../writing/draft";
import { NO_TEXT } from "../writing/page-texts";
import { BODY, NUMBERING, SUBTITLE, TITLE, WRAPPED } from "../writing/styles";

/** A sheet of the user's: drawn by the add-in, not owned by it. */
export type TemplateSheet = Omit<SheetPlan, "role" | "kept">;

export type Entry = string | number | null;

/** The words that the ready-made sheets take. */
export interface TemplateTexts {
  sheets: SheetWords;
  template: TemplateWords;
}

export interface Table {
  name: string;
  title: string;
  columns: readonly Column[];
  /** The rows of the example. */
  rows: readonly (readonly Entry[])[];
  /** The columns of figures. */
  figures: readonly { first: number; count: number }[];
  /** The column of weights, which have a limit of their own. */
  weight?: number;
  /** Two rows a plan: how many cells they share from the left, and the column that says which row is which. */
  pairs?: { shared: number; label: number; labels: readonly [string, string] };
}

/** A table whose title block says, line by line, what it is, whose and of which year. */
type TitledTable = Omit<Table, "title"> & { title: readonly string[] };

/** Rows that are ready to be filled in. */
const BLANK_ROWS = 30;
const HIGHEST_FIGURE = 1e12;

export const numberColumn = (header: string): Column => ({ header, style: NUMBERING, widest: 10 });
export const textColumn = (header: string, width: number): Column => ({
  header,
  style: WRAPPED,
  widest: width,
  narrowest: width,
});
export const figureColumn = (header: string, narrowest = 12): Column => ({
  header,
  style: { horizontal: "right" },
  widest: 16,
  narrowest,
});

export function drawTable(table: TitledTable, { sheets, template: words }: TemplateTexts): TemplateSheet {
  const draft = newDraft(table.columns);
  const [title = "", ...subtitles] = table.title;
  paint(draft, wholeRows(draft, addRunningRow(draft, textCell(title))), TITLE);
  for (const subtitle of subtitles)
    paint(draft, wholeRows(draft, addRunningRow(draft, textCell(subtitle))), SUBTITLE);
  addRow(draft, []);
  const header = addHeader(draft);
  for (let row = 0; row < BLANK_ROWS; row++)
    addRow(
      draft,
      entriesOf(table, row).map((entry) =>
        typeof entry === "string" ? textCell(entry) : { content: entry, shown: "" },
      ),
    );
  const body = header + 1;
  paintBody(draft, body, BLANK_ROWS, BODY);
  mergePairs(draft, table, body);
  validate(draft, table, body, words);
  const {
    role: _,
    kept: __,
    ...drawn
  } = finished(draft, {
    role: "summary",
    name: table.name,
    header: { first: header, last: header },
    frozenColumns: 2,
    orientation: "landscape",
    pageTexts: { header: NO_TEXT, footer: { ...NO_TEXT, center: sheets.pageOfPages } },
  });
  return { ...drawn, tabColor: "" };
}

/** What a row of the body holds: the example's entries, and which of a plan's two rows it is. */
function entriesOf({ rows, pairs }: TitledTable, row: number): readonly Entry[] {
  const entries = rows[row] ?? [];
  if (!pairs) return entries;
  return Array.from({ length: Math.max(entries.length, pairs.label + 1) }, (_, column) =>
    column === pairs.label ? (pairs.labels[row % 2] ?? null) : (entries[column] ?? null),
  );
}

function mergePairs(draft: Draft, { pairs }: TitledTable, body: number): void {
  if (!pairs) return;
  for (let row = 0; row < BLANK_ROWS; row += 2)
    for (let column = 0; column < pairs.shared; column++) draft.merges.push(area(body + row, column, 2, 1));
}

function validate(draft: Draft, { figures, weight }: TitledTable, body: number, words: TemplateWords): void {
  for (const { first, count } of figures)
    draft.validations.push({
      area: area(body, first, BLANK_ROWS, count),
      kind: "decimal",
      minimum: -HIGHEST_FIGURE,
      maximum: HIGHEST_FIGURE,
      message: words.figureOnly,
    });
  if (weight !== undefined)
    draft.validations.push({
      area: area(body, weight, BLANK_ROWS, 1),
      kind: "decimal",
      minimum: 0,
      maximum: 100,
      message: words.weightOnly,
    });
}
