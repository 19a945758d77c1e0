/** A sheet while it is put together: rows of cells, and the formatting that goes over them. */
import type {
  Area,
  CellLink,
  ConditionalColour,
  PagesAcross,
  PrintSetup,
  Region,
  RowSpan,
  SheetPlan,
  SheetRole,
  Style,
  Validation,
} from "../sheet-plan";
import { eachInSlices, finish, mapInSlices, type Slices } from "../slices";
import { type Cell, EMPTY } from "./cell";
import { TAB_COLOR } from "./palette";
import { HEADER } from "./styles";
import { textWidth } from "./text-width";

export interface Column {
  header: string;
  /** How the cells of the table's body look. */
  style: Style;
  /** In characters; longer text wraps. */
  widest: number;
  /** Some of its cells hold text that wraps, though the column is one of figures. */
  holdsText?: boolean;
  /** For a column that is there to be written in, whatever it holds now. */
  narrowest?: number;
}

export interface Draft {
  columns: readonly Column[];
  rows: Cell[][];
  /** Rows whose text runs on over its empty neighbours and so widens no column. */
  running: Set<number>;
  /** Rows in bold letters, which are wider. */
  headers: Set<number>;
  regions: Region[];
  merges: Area[];
  conditional: ConditionalColour[];
  validations: Validation[];
  links: CellLink[];
  /** Rows that a page does not end with. */
  keptWithNext: Set<number>;
  /** Rows that one page holds where it can. */
  together: RowSpan[];
}

const NARROWEST = 8;
const WIDEST = 60;
/** Room for the cell's own margins. */
const MARGIN = 2;
/** Of text that wraps, which may be indented as well: one word less to a line would show. */
const WRAPPED_MARGIN = 4;
/** How much wider bold letters are, and Thai ones, than a digit. */
const BOLD = 1.12;
const THAI = 1.06;
const THAI_LETTER = /[\u0E01-\u0E2E]/;

export const newDraft = (columns: readonly Column[]): Draft => ({
  columns,
  rows: [],
  running: new Set(),
  headers: new Set(),
  regions: [],
  merges: [],
  conditional: [],
  validations: [],
  links: [],
  keptWithNext: new Set(),
  together: [],
});

export const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

/** Adds a row, filled up with empty cells; gives its number. */
export function addRow(draft: Draft, cells: readonly Cell[]): number {
  draft.rows.push([...cells, ...draft.columns.slice(cells.length).map(() => EMPTY)]);
  return draft.rows.length - 1;
}

/** Adds a row of one text that may run over the cells to its right: a title or a band, which heads what is below it. */
export function addRunningRow(draft: Draft, cell: Cell): number {
  const row = addRow(draft, [cell]);
  draft.running.add(row);
  draft.keptWithNext.add(row);
  return row;
}

/** Puts more texts into a row whose texts may run on. */
export function fillRunningRow(draft: Draft, row: number, cells: readonly Cell[]): void {
  draft.rows[row] = [...cells, ...draft.columns.slice(cells.length).map(() => EMPTY)];
}

export function paint(draft: Draft, where: Area, style: Style): void {
  if (where.rows > 0 && where.columns > 0) draft.regions.push({ area: where, style });
}

export const wholeRows = (draft: Draft, first: number, count = 1): Area =>
  area(first, 0, count, draft.columns.length);

/** The header row in the columns' own words: text to the left, figures to the right, as the figures below stand. */
export function addHeader(
  draft: Draft,
  names: readonly (string | Cell)[] = draft.columns.map(({ header }) => header),
): number {
  const row = addRow(
    draft,
    names.map((name) =>
      typeof name === "string" ? { content: name === "" ? null : name, shown: halved(name) } : name,
    ),
  );
  draft.keptWithNext.add(row);
  draft.headers.add(row);
  paint(draft, wholeRows(draft, row), HEADER);
  draft.columns.forEach(({ style }, column) => {
    const { horizontal = "left", indent } = style;
    if (horizontal !== "left" || indent)
      paint(draft, area(row, column, 1, 1), { horizontal, ...(indent && { indent }) });
  });
  return row;
}

const wordsOf = new Intl.Segmenter("th", { granularity: "word" });

/** A header this short stays on one line; Thai ones are one word up to here, which a printer breaks anywhere. */
const ONE_LINE = 14;

/**
 * A longer header takes two lines, broken between words, so that its column need not be wider than the longer of
 * them.
 */
function halved(name: string): string {
  if (textWidth(name) <= ONE_LINE) return name;
  const words = [...wordsOf.segment(name)].map(({ segment }) => segment);
  let best = name;
  for (let cut = 1; cut < words.length; cut++) {
    const lines = [words.slice(0, cut), words.slice(cut)].map((line) => line.join("").trim()).join("\n");
    if (textWidth(lines) < textWidth(best)) best = lines;
  }
  return best;
}

/** One region a column, however long the table: the block's own style first, then each column's. */
export function paintBody(draft: Draft, first: number, count: number, body: Style): void {
  paint(draft, wholeRows(draft, first, count), body);
  draft.columns.forEach(({ style }, column) => paint(draft, area(first, column, count, 1), style));
}

function* widths(draft: Draft): Slices<number[]> {
  const found: number[] = [];
  for (const [column, { style, holdsText, widest, narrowest = NARROWEST }] of draft.columns.entries()) {
    const margin = style.wrap || holdsText ? WRAPPED_MARGIN : MARGIN;
    let width = narrowest;
    yield* eachInSlices(draft.rows, (row, index) => {
      const shown = row[column]?.shown ?? "";
      // Text of so few characters cannot be wider, and measuring is the dear part of a long table.
      if (draft.running.has(index) || shown.length * BOLD + margin <= width) return;
      const factor = draft.headers.has(index) ? BOLD : THAI_LETTER.test(shown) ? THAI : 1;
      width = Math.max(width, Math.ceil(textWidth(shown) * factor) + margin);
    });
    found.push(Math.min(width, widest, WIDEST));
  }
  return found;
}

export interface Finish {
  role: SheetRole;
  name: string;
  header: { first: number; last: number };
  frozenColumns: number;
  /** Columns beyond these are for looking into, and not printed. */
  printedColumns?: number;
  orientation: PrintSetup["orientation"];
  pageTexts: Pick<PrintSetup, "header" | "footer">;
  onOnePage?: boolean;
  across?: PagesAcross;
  kept?: SheetPlan["kept"];
  hidden?: SheetPlan["hiddenColumns"];
}

export const finished = (draft: Draft, how: Finish): SheetPlan => finish(finishedInSlices(draft, how));

/** The same in slices, for a sheet of many rows. */
export function* finishedInSlices(draft: Draft, how: Finish): Slices<SheetPlan> {
  const cells = yield* mapInSlices(draft.rows, (row) => row.map(({ content }) => content));
  return {
    role: how.role,
    name: how.name,
    tabColor: TAB_COLOR,
    cells,
    columnWidths: yield* widths(draft),
    regions: draft.regions,
    merges: draft.merges,
    conditional: draft.conditional,
    validations: draft.validations,
    links: draft.links,
    freeze: { rows: how.header.last + 1, columns: how.frozenColumns },
    print: {
      orientation: how.orientation,
      titleRows: how.header,
      area: area(0, 0, draft.rows.length, how.printedColumns ?? draft.columns.length),
      ...how.pageTexts,
      onOnePage: how.onOnePage ?? false,
      ...(how.across && { across: how.across }),
      keptWithNext: [...draft.keptWithNext].sort((a, b) => a - b),
      together: draft.together,
    },
    kept: how.kept ?? null,
    hiddenColumns: how.hidden ?? [],
  };
}
