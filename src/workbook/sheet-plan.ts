/**
 * A sheet as data: all that `src/excel` needs to make it, and all that a test needs to judge it without Excel.
 * Rows and columns count from 0, from A1.
 */

import type { Area } from "./area";
import type { ChartPlan } from "./chart-plan";

export type { Area };

/** What each of our sheets is for, in the order of their tabs. `sheets/sheets.ts` says how each is made. */
export const SHEET_ROLES = [
  "dashboard",
  "summary",
  "quarters",
  "scorecard",
  "regions",
  "governance",
  "finance",
  "checks",
  "rules",
] as const;

export type SheetRole = (typeof SHEET_ROLES)[number];

/** What is calculated. */
export interface Formula {
  formula: string;
  /** Of a cell by which others pick a row with INDEX: the row that it is now, from 1; null for none. */
  picks?: number | null;
}

/** A string is text, whatever it begins with; only a `formula` is calculated. */
export type Content = null | number | boolean | string | Formula;

export type BorderEdge = "top" | "bottom" | "insideHorizontal";

/** Formatting; what is left out stays as the regions before it made it. */
export interface Style {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Points more or less than the workbook's Normal style. */
  sizeStep?: number;
  color?: string;
  fill?: string;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center" | "bottom";
  wrap?: boolean;
  indent?: number;
  numberFormat?: string;
  borders?: Partial<Record<BorderEdge, { color: string; weight: "hairline" | "thin" | "medium" }>>;
}

export interface Region {
  area: Area;
  style: Style;
}

/** A cell whose text begins with `beginsWith` takes these colours, and is shown in this format. */
export interface ConditionalColour {
  area: Area;
  beginsWith: string;
  fill: string;
  color: string;
  /** `"● "@` shows a shape before the text, which the cell itself does not hold. */
  numberFormat?: string;
}

export type Validation =
  | { area: Area; kind: "decimal"; minimum: number; maximum: number; message: string }
  | { area: Area; kind: "list"; choices: string[]; message: string };

/** A link from a cell to a cell of the user's. */
export interface CellLink {
  row: number;
  column: number;
  /** "'แผน'!B5" */
  target: string;
  tip: string;
}

/** The three parts of a page's header or footer, in Excel's codes: "หน้า &P จาก &N". */
export interface PageText {
  left: string;
  center: string;
  right: string;
}

/** Rows from 0, inclusive. */
export interface RowSpan {
  first: number;
  last: number;
}

export interface PagesAcross {
  /** The first columns, repeated on each page. */
  titleColumns: number;
  /** The columns that later pages begin with. */
  breaks: number[];
}

export interface PrintSetup {
  orientation: "portrait" | "landscape";
  /** Rows repeated on each page. */
  titleRows: RowSpan;
  area: Area;
  /** The first page has its title block instead. */
  header: PageText;
  footer: PageText;
  /** A sheet made to be seen at once; the others are fitted to the page's width alone. */
  onOnePage: boolean;
  /** A table too wide for one page goes on over several side by side. */
  across?: PagesAcross;
  /** Rows that no page ends with: headings, bands and titles go with what stands below them. */
  keptWithNext: number[];
  /** Rows that stay on one page where they fit on one. */
  together: RowSpan[];
}

export interface SheetPlan {
  role: SheetRole;
  /** The name wanted; the next free one is taken where a user's sheet bears it. */
  name: string;
  tabColor: string;
  /** Row by row from A1; every row as long as `columnWidths`. */
  cells: Content[][];
  /** In characters of the workbook's Normal font, as Excel counts widths. */
  columnWidths: number[];
  /** Columns for the add-in alone. */
  hiddenColumns: number[];
  /** Applied in order. */
  regions: Region[];
  merges: Area[];
  conditional: ConditionalColour[];
  validations: Validation[];
  links: CellLink[];
  /** In front of the cells, which are empty there. */
  charts?: ChartPlan[];
  /** Rows and columns kept in sight. */
  freeze: { rows: number; columns: number };
  print: PrintSetup;
  /** A column the user writes in, kept row by row when the sheet is written again; rows are matched by number and title. */
  kept: {
    column: number;
    numberColumn: number;
    titleColumn: number;
    firstRow: number;
    lastRow: number;
  } | null;
}
