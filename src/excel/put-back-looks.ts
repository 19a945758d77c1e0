/** The looks that a run gave a sheet, taken back: what is printed and around it, and rows as high as their text. */
import { asOneUndoStep } from "./undo-group";

const PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;
type Texts = Record<(typeof PARTS)[number], string>;

/** What a run changes of a sheet's page set-up. */
export interface PageBefore {
  area: string | null;
  allPages: Texts;
  firstPage: Texts;
  /** Rows that begin a page. */
  breaks: number[];
}

const textsOf = (loaded: Excel.HeaderFooter): Texts => ({
  leftHeader: loaded.leftHeader,
  centerHeader: loaded.centerHeader,
  rightHeader: loaded.rightHeader,
  leftFooter: loaded.leftFooter,
  centerFooter: loaded.centerFooter,
  rightFooter: loaded.rightFooter,
});

function loadPage({ pageLayout, horizontalPageBreaks }: Excel.Worksheet) {
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load("address");
  const { defaultForAllPages, firstPage } = pageLayout.headersFooters;
  for (const texts of [defaultForAllPages, firstPage]) texts.load(PARTS.join(","));
  horizontalPageBreaks.load("items/rowIndex");
  return { area, defaultForAllPages, firstPage, horizontalPageBreaks };
}

/** The page set-up of the copies that were made before a run. */
export const pagesOf = (copies: readonly string[]): Promise<PageBefore[]> =>
  Excel.run(async (context) => {
    const loaded = copies.map((name) => loadPage(context.workbook.worksheets.getItem(name)));
    await context.sync();
    return loaded.map(({ area, defaultForAllPages, firstPage, horizontalPageBreaks }) => ({
      area: area.isNullObject ? null : withoutSheets(area.address),
      allPages: textsOf(defaultForAllPages),
      firstPage: textsOf(firstPage),
      breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    }));
  });

/** "Sheet!A1:B2" → "A1:B2"; a copy's addresses bear the copy's name. */
const withoutSheets = (address: string): string =>
  address
    .split(",")
    .map((one) => one.split("!").at(-1) ?? "")
    .join(",");

export interface PutBack {
  name: string;
  rows: number;
  columns: number;
  /** Null where it could not be read. */
  page: PageBefore | null;
}

export const putBackLooks = (sheets: readonly PutBack[]): Promise<void> =>
  Excel.run(asOneUndoStep(), async (context) => {
    for (const { name, rows, columns, page } of sheets) {
      const worksheet = context.workbook.worksheets.getItem(name);
      worksheet.getRangeByIndexes(0, 0, rows, columns).format.autofitRows();
      if (!page) continue;
      const { pageLayout, horizontalPageBreaks } = worksheet;
      if (page.area !== null) pageLayout.setPrintArea(page.area);
      pageLayout.headersFooters.defaultForAllPages.set(page.allPages);
      pageLayout.headersFooters.firstPage.set(page.firstPage);
      horizontalPageBreaks.removePageBreaks();
      for (const row of page.breaks) horizontalPageBreaks.add(worksheet.getRangeByIndexes(row, 0, 1, 1));
    }
    await context.sync();
  });
