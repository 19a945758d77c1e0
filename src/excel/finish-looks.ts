/**
 * What is only nice, in requests of its own: fitting rows, freezing panes and page set-up have failed on some machines
 * (no printer, and the like), and one failing action ends its request. The figures are written by then.
 */
import { MARGINS } from "../workbook/writing/paper";
import { breakPages, measurePages, pagesAcross, type PageSize, splitAcross } from "./break-pages";
import { rangeOf, type SheetPlan } from "./draw-sheet";
import {
  type ChartsBefore,
  describeCharts,
  drawCharts,
  drawOneByOne,
  hasCharts,
  isOfChartText,
  queueChartTexts,
} from "./sheet-charts";
import { asOneUndoStep } from "./undo-group";

/** A sheet that was drawn. One written before keeps its paper and what is frozen. */
export interface Drawn {
  plan: SheetPlan;
  isNew: boolean;
  charts: ChartsBefore;
}

type Look = (worksheet: Excel.Worksheet, drawn: Drawn) => void;

const fitRows: Look = (worksheet, { plan }) =>
  worksheet.getRangeByIndexes(0, 0, plan.cells.length, plan.columnWidths.length).format.autofitRows();

const freeze: Look = (worksheet, { plan, isNew }) => {
  const { rows, columns } = plan.freeze;
  if (!isNew) return;
  // `freezeAt` freezes at least one row and one column.
  if (rows > 0 && columns > 0)
    worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
};

const choosePaper: Look = ({ pageLayout }, { plan: { print }, isNew }) => {
  if (!isNew) return;
  pageLayout.orientation =
    print.orientation === "landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = {
    horizontalFitToPages: pagesAcross(print),
    verticalFitToPages: print.onOnePage ? 1 : 0,
  };
  if (print.across) pageLayout.printOrder = Excel.PrintOrder.overThenDown;
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.points, MARGINS);
  // The title block heads the first page. Small print stays as small as it is on a sheet that is shrunk to fit.
  pageLayout.headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
  pageLayout.headersFooters.useSheetScale = false;
};

/** What is printed and what stands around it: a sheet that is written again may be longer, and made on another day. */
const setUpPage: Look = (worksheet, { plan: { print } }) => {
  const { pageLayout } = worksheet;
  pageLayout.setPrintArea(rangeOf(worksheet, print.area));
  pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.across) splitAcross(worksheet, print.across);
  const { firstPage, defaultForAllPages } = pageLayout.headersFooters;
  const header = {
    leftHeader: print.header.left,
    centerHeader: print.header.center,
    rightHeader: print.header.right,
  };
  const footer = {
    leftFooter: print.footer.left,
    centerFooter: print.footer.center,
    rightFooter: print.footer.right,
  };
  defaultForAllPages.set({ ...header, ...footer });
  firstPage.set(footer);
};

/** In the order of what would be missed most. */
const LOOKS: readonly Look[] = [freeze, fitRows, choosePaper, setUpPage];

const apply = (drawn: readonly Drawn[], looks: readonly Look[]): Promise<void> =>
  Excel.run(asOneUndoStep(), async (context) => {
    for (const each of drawn) {
      const worksheet = context.workbook.worksheets.getItem(each.plan.name);
      for (const look of looks) look(worksheet, each);
    }
    await context.sync();
  });

/** What Excel said of what failed. */
export interface Unfinished {
  looks: string | null;
  charts: string | null;
}

/** Each kind of look on its own, so that one does not cost the others; the same with the charts. */
async function applyOneByOne(drawn: readonly Drawn[], normalFontSize: number): Promise<Unfinished> {
  const unfinished: Unfinished = { looks: null, charts: null };
  for (const look of LOOKS)
    try {
      await apply(drawn, [look]);
    } catch (error) {
      unfinished.looks = error instanceof Error ? error.message : String(error);
    }
  for (const { plan, charts } of drawn)
    if (hasCharts(plan, charts))
      unfinished.charts = (await drawOneByOne(plan, charts, normalFontSize)) ?? unfinished.charts;
  return unfinished;
}

interface Measured {
  plan: SheetPlan;
  worksheet: Excel.Worksheet;
  size: PageSize | null;
}

const measureAll = ({ worksheets }: Excel.Workbook, drawn: readonly Drawn[]): Measured[] =>
  drawn.map((each) => {
    const worksheet = worksheets.getItem(each.plan.name);
    return { plan: each.plan, worksheet, size: measurePages(worksheet, each) };
  });

/** Breaks the pages by the heights that the rows have come to; asks nothing where there is but one. */
async function breakAll(context: Excel.RequestContext, measured: readonly Measured[]): Promise<void> {
  let breaks = 0;
  for (const { worksheet, plan, size } of measured)
    if (size) breaks += breakPages(worksheet, plan.print, size);
  if (breaks > 0) await context.sync();
}

/** Queues what comes after all looks. */
type Finish = (workbook: Excel.Workbook) => void;

/** Applies all looks and draws the charts in one round trip, and breaks the pages in another. */
const applyAll = (drawn: readonly Drawn[], normalFontSize: number, finish: Finish): Promise<void> =>
  Excel.run(asOneUndoStep(), async (context) => {
    const { workbook } = context;
    for (const each of drawn) {
      const { plan, charts } = each;
      const worksheet = workbook.worksheets.getItem(plan.name);
      for (const look of LOOKS) look(worksheet, each);
      // Rows have their heights before charts are placed over them.
      if (hasCharts(plan, charts))
        drawCharts({ worksheet, name: plan.name, fontSize: normalFontSize }, plan, charts);
    }
    let measured = measureAll(workbook, drawn);
    // Last of all: where they fail, everything before them is done.
    queueChartTexts(
      workbook,
      drawn.map(({ plan }) => plan),
    );
    finish(workbook);
    try {
      await context.sync();
    } catch (error) {
      if (!isOfChartText(error)) throw error;
      // The chart's title is what a screen reader reads then. The answers were lost with the request.
      measured = measureAll(workbook, drawn);
      finish(workbook);
      await context.sync();
    }
    await breakAll(context, measured);
  });

/**
 * Applies all looks and draws the charts in two round trips at most; where that fails, each on its own.
 *
 * @param normalFontSize of the workbook's Normal style, in points
 */
export async function finishLooks(
  drawn: readonly Drawn[],
  normalFontSize: number,
  finish: Finish = () => {},
): Promise<Unfinished> {
  try {
    await applyAll(drawn, normalFontSize, finish);
    return { looks: null, charts: null };
  } catch {
    // Told by what follows, if anything fails on its own as well.
    const unfinished = await applyOneByOne(drawn, normalFontSize);
    await describeCharts(drawn.map(({ plan }) => plan));
    return unfinished;
  }
}
