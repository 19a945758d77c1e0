/** Ready-made sheets for a workbook that has none yet: targets by quarter, and the criteria they are scored by. */
import { buddhistYear } from "../kpi/fiscal-year";
import type { SheetPlan } from "./sheet-plan";
import type { SheetWords, TemplateWords } from "./words";
import { textCell } from "./writing/cell";
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
} from "./writing/draft";
import { BODY, NUMBERING, SUBTITLE, TITLE, WRAPPED } from "./writing/styles";

export type TemplateKind = "blank" | "example";

/** A sheet of the user's: drawn by the add-in, not owned by it. */
export type TemplateSheet = Omit<SheetPlan, "role" | "kept">;

type Entry = string | number | null;

/** Rows that are ready to be filled in. */
const BLANK_ROWS = 30;
const HIGHEST_FIGURE = 1e12;
/** Thai fiscal years begin in October. */
const OCTOBER = 9;

interface Table {
  name: string;
  /** Line by line: what it is, whose, of which year. */
  title: readonly string[];
  columns: readonly Column[];
  rows: readonly (readonly Entry[])[];
  /** The first column of figures, and how many; weights have a limit of their own. */
  figures: { first: number; count: number };
  weight?: number;
}

/** The words that the ready-made sheets take. */
interface Words {
  sheets: SheetWords;
  template: TemplateWords;
}

export function templateSheets(kind: TemplateKind, words: Words, today = new Date()): TemplateSheet[] {
  const year = buddhistYear(today.getFullYear() + (today.getMonth() >= OCTOBER ? 1 : 0));
  return [targets(kind, words, year), criteria(kind, words, year)].map((table) => sheet(table, words));
}

function targets(kind: TemplateKind, { sheets, template: words }: Words, year: number): Table {
  const { columns, quarter, fiscalYear } = sheets;
  const quarters = [1, 2, 3, 4].flatMap((number) => [
    figureColumn(`${columns.planned} ${quarter(number)}`),
    figureColumn(`${columns.result} ${quarter(number)}`),
  ]);
  return {
    name: words.targetSheet,
    title: [words.targetTitle, kind === "example" ? words.organisation : "", fiscalYear(year)],
    columns: [
      numberColumn(columns.id),
      textColumn(columns.plan, 36),
      textColumn(columns.unit, 14),
      figureColumn(columns.annualTarget),
      ...quarters,
      textColumn(columns.remarks, 30),
    ],
    rows:
      kind === "blank"
        ? []
        : [
            ["1.1", words.training, words.people, 400, 100, 90, 100, 120, 100, 60, 100],
            ["1.2", words.repairs, words.houses, 250, 50, 50, 75, 80, 75, 20, 50],
            ["2.1", words.visits, words.funds, 60, 15, 15, 15, 18, 15, 16, 15],
            ["2.2", words.spending, words.percent, 96, 20, 18, 40, 39, 60, 58, 96],
          ],
    figures: { first: 3, count: 9 },
  };
}

function criteria(kind: TemplateKind, { sheets, template: words }: Words, year: number): Table {
  const { columns, fiscalYear } = sheets;
  return {
    name: words.criteriaSheet,
    title: [words.criteriaTitle, kind === "example" ? words.organisation : "", fiscalYear(year)],
    columns: [
      numberColumn(columns.id),
      textColumn(columns.kpi, 40),
      figureColumn(columns.weight),
      figureColumn(columns.minimum),
      figureColumn(columns.standard),
      figureColumn(columns.advanced),
      figureColumn(columns.kpiResult),
    ],
    rows:
      kind === "blank"
        ? []
        : [
            [null, words.components[0]],
            ["1.1", words.training, 40, 200, 300, 400, 270],
            ["1.2", words.repairs, 30, 150, 200, 250, 150],
            [null, words.components[1]],
            ["2.1", words.visits, 20, 40, 50, 60, 49],
            ["2.2", words.satisfaction, 10, 80, 85, 90],
          ],
    figures: { first: 3, count: 4 },
    weight: 2,
  };
}

const numberColumn = (header: string): Column => ({ header, style: NUMBERING, widest: 10 });
const textColumn = (header: string, width: number): Column => ({
  header,
  style: WRAPPED,
  widest: width,
  narrowest: width,
});
const figureColumn = (header: string): Column => ({
  header,
  style: { horizontal: "right" },
  widest: 16,
  narrowest: 12,
});

function sheet(table: Table, { sheets, template: words }: Words): TemplateSheet {
  const draft = newDraft(table.columns);
  const [title = "", ...subtitles] = table.title;
  paint(draft, wholeRows(draft, addRunningRow(draft, textCell(title))), TITLE);
  for (const subtitle of subtitles)
    paint(draft, wholeRows(draft, addRunningRow(draft, textCell(subtitle))), SUBTITLE);
  addRow(draft, []);
  const header = addHeader(draft);
  for (const row of table.rows)
    addRow(
      draft,
      row.map((entry) => (typeof entry === "string" ? textCell(entry) : { content: entry, shown: "" })),
    );
  for (let row = table.rows.length; row < BLANK_ROWS; row++) addRow(draft, []);
  const body = header + 1;
  paintBody(draft, body, BLANK_ROWS, BODY);
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
    footer: sheets.footer(table.name),
  });
  return { ...drawn, tabColor: "" };
}

function validate(
  draft: Draft,
  { figures: { first, count }, weight }: Table,
  body: number,
  words: { figureOnly: string; weightOnly: string },
): void {
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
