/** Page breaks, set by what Excel itself makes of rows and columns in the fonts at hand. */
import type { PagesAcross, PrintSetup } from "../workbook/sheet-plan";
import { pageBreaks } from "../workbook/writing/page-breaks";
import { roomOnPage } from "../workbook/writing/paper";
import { rangeOf, type SheetPlan } from "./draw-sheet";

/** Each break is an action of its own; a sheet with more pages than this is looked things up in, not read through. */
const MAX_BREAKS = 100;
const MAX_ROWS = 5000;

/** What tells where a sheet's pages end, once it is loaded. */
export interface PageSize {
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  printed: Excel.Range;
  /** The columns repeated on pages side by side. */
  repeated: Excel.Range | null;
}

/** Pages side by side. */
export const pagesAcross = ({ across }: PrintSetup): number => (across?.breaks.length ?? 0) + 1;

/** Sets where pages side by side begin, and what each of them repeats. */
export function splitAcross(worksheet: Excel.Worksheet, { titleColumns, breaks }: PagesAcross): void {
  const { pageLayout, verticalPageBreaks } = worksheet;
  pageLayout.setPrintTitleColumns(worksheet.getRangeByIndexes(0, 0, 1, titleColumns).getEntireColumn());
  verticalPageBreaks.removePageBreaks();
  for (const column of breaks) verticalPageBreaks.add(worksheet.getRangeByIndexes(0, column, 1, 1));
}

/** Asks for heights and width of what is printed; null for a sheet whose pages are not broken. */
export function measurePages(
  worksheet: Excel.Worksheet,
  { plan: { print }, isNew }: { plan: SheetPlan; isNew: boolean },
): PageSize | null {
  // The breaks of what stood there before.
  if (!isNew) worksheet.horizontalPageBreaks.removePageBreaks();
  if (print.onOnePage || print.area.rows > MAX_ROWS) return null;
  const printed = rangeOf(worksheet, print.area);
  // `width` is ExcelApi 1.10.
  printed.load("width");
  const repeated = print.across
    ? rangeOf(worksheet, { ...print.area, columns: print.across.titleColumns })
    : null;
  repeated?.load("width");
  const rows = rangeOf(worksheet, { ...print.area, columns: 1 }).getRowProperties({
    format: { rowHeight: true },
  });
  return { rows, printed, repeated };
}

/**
 * In Excel as in LibreOffice breaks between rows hold on a sheet that is fitted to the page's width alone.
 *
 * @returns how many there are
 */
export function breakPages(
  worksheet: Excel.Worksheet,
  print: PrintSetup,
  { rows, printed, repeated }: PageSize,
): number {
  const besides = repeated?.width ?? 0;
  const width = besides + (printed.width - besides) / pagesAcross(print);
  const heights = rows.value.map(({ format }) => format?.rowHeight ?? 0);
  const breaks = pageBreaks(heights, roomOnPage(print.orientation, width), print);
  if (breaks.length > MAX_BREAKS) return 0;
  for (const row of breaks)
    worksheet.horizontalPageBreaks.add(rangeOf(worksheet, { row, column: 0, rows: 1, columns: 1 }));
  return breaks.length;
}
