/**
 * The charts of a sheet of ours. They are only nice: drawn after the figures, and one that fails harms nothing. A chart
 * that is there is bound anew and looks as the user left it; those that are none of ours are not touched.
 */
import type { ChartPlan } from "../workbook/chart-plan";
import { chartRecordText } from "../workbook/chart-record";
import type { SheetPlan } from "../workbook/sheet-plan";
import { addChart, bindChart, type ChartSheet, placeChart, setTitle } from "./draw-chart";
import { rangeOf } from "./draw-sheet";
import { CHARTS_PROPERTY } from "./sheet-mark";
import { asOneUndoStep } from "./undo-group";

export type ChartsOnSheet = Pick<SheetPlan, "name" | "charts">;

/** A sheet's charts before it is written again. */
export interface ChartsBefore {
  names: ReadonlySet<string>;
  /** Of all charts, the user's own among them. */
  ids: ReadonlySet<string>;
  /** Those of ours that the user moved or made another size. */
  moved: ReadonlySet<string>;
  /** What the sheet was last written with. */
  record: readonly ChartPlan[];
}

export const NO_CHARTS: ChartsBefore = { names: new Set(), ids: new Set(), moved: new Set(), record: [] };

const SIDES = ["left", "top", "width", "height"] as const;
/** Points that Excel may round. */
const NEAR = 2;

/** Queues what has to be known of a sheet's charts; the answer is there after the next sync. */
export function loadCharts(worksheet: Excel.Worksheet, record: readonly ChartPlan[]): () => ChartsBefore {
  const { charts } = worksheet;
  // No more of the user's own than this: Excel knows charts whose series cannot be asked for.
  charts.load("items/id,items/name");
  const recorded = record.map(({ key, area }) => {
    const chart = charts.getItemOrNullObject(key);
    chart.load("left,top,width,height");
    const place = rangeOf(worksheet, area);
    place.load("left,top,width,height");
    return { key, chart, place };
  });
  return () => ({
    names: new Set(charts.items.map(({ name }) => name)),
    ids: new Set(charts.items.map(({ id }) => id)),
    moved: new Set(
      recorded
        .filter(
          ({ chart, place }) =>
            !chart.isNullObject && SIDES.some((side) => Math.abs(place[side] - chart[side]) > NEAR),
        )
        .map(({ key }) => key),
    ),
    record,
  });
}

/** Whether there is anything to draw, or to take away. */
export const hasCharts = ({ charts = [] }: ChartsOnSheet, { record }: ChartsBefore): boolean =>
  charts.length > 0 || record.length > 0;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** @param series how many the chart has */
function rebindChart(
  sheet: ChartSheet,
  plan: ChartPlan,
  { record, moved }: ChartsBefore,
  series: number,
): void {
  const chart = sheet.worksheet.charts.getItem(plan.key);
  const before = record.find(({ key }) => key === plan.key);
  bindChart(sheet, chart, plan, series);
  // A title goes on following its cell by itself, and the user may have written another.
  if (!isSame(before?.title, plan.title)) setTitle(sheet, chart, plan);
  if (before && !moved.has(plan.key) && !isSame(before.area, plan.area)) placeChart(sheet, chart, plan);
}

const unneeded = ({ charts = [] }: ChartsOnSheet, { record }: ChartsBefore): string[] =>
  record.map(({ key }) => key).filter((key) => !charts.some((chart) => chart.key === key));

function keepRecord(
  worksheet: Excel.Worksheet,
  charts: readonly ChartPlan[],
  { record }: ChartsBefore,
): void {
  const { customProperties } = worksheet;
  if (charts.length > 0) customProperties.add(CHARTS_PROPERTY, chartRecordText(charts));
  else if (record.length > 0) customProperties.getItem(CHARTS_PROPERTY).delete();
}

/** Queues all charts of a sheet. */
export function drawCharts(sheet: ChartSheet, plan: ChartsOnSheet, before: ChartsBefore): void {
  const { charts } = sheet.worksheet;
  for (const key of unneeded(plan, before)) if (before.names.has(key)) charts.getItem(key).delete();
  for (const chart of plan.charts ?? [])
    if (before.names.has(chart.key)) {
      const written = before.record.find(({ key }) => key === chart.key) ?? chart;
      rebindChart(sheet, chart, before, written.series.length);
    } else addChart(sheet, chart);
  keepRecord(sheet.worksheet, plan.charts ?? [], before);
}

const saidBy = (error: unknown): string => (error instanceof Error ? error.message : String(error));

type Step = (sheet: ChartSheet, context: Excel.RequestContext) => Promise<void> | void;

/** Deletes new charts that are not finished. */
const deleteUnfinished =
  ({ ids }: ChartsBefore, finished: readonly ChartPlan[]): Step =>
  async ({ worksheet: { charts } }, context) => {
    charts.load("items/id,items/name");
    await context.sync();
    for (const chart of charts.items)
      if (!ids.has(chart.id) && !finished.some(({ key }) => key === chart.name)) chart.delete();
  };

const deleteIfThere =
  (name: string): Step =>
  async ({ worksheet: { charts } }, context) => {
    const chart = charts.getItemOrNullObject(name);
    chart.load("name");
    await context.sync();
    if (!chart.isNullObject) chart.delete();
  };

/** Looks first what the user made of the chart: a series may have gone. */
const drawAsItIs =
  (plan: ChartPlan, before: ChartsBefore): Step =>
  async (sheet, context) => {
    const chart = sheet.worksheet.charts.getItemOrNullObject(plan.key);
    chart.load("series/items/name");
    await context.sync();
    if (chart.isNullObject) addChart(sheet, plan);
    else rebindChart(sheet, plan, before, chart.series.items.length);
  };

/**
 * Draws a sheet's charts each in a request of its own, after they failed together: one does not cost the others.
 *
 * @returns what Excel said of the last that failed; null where none did
 */
export async function drawOneByOne(
  plan: ChartsOnSheet,
  before: ChartsBefore,
  fontSize: number,
): Promise<string | null> {
  const { name, charts = [] } = plan;
  const run = (step: Step): Promise<void> =>
    Excel.run(asOneUndoStep(), async (context) => {
      await step({ worksheet: context.workbook.worksheets.getItem(name), name, fontSize }, context);
      await context.sync();
    });
  let said: string | null = null;
  const finished: ChartPlan[] = [];
  try {
    await run(deleteUnfinished(before, []));
    for (const key of unneeded(plan, before)) await run(deleteIfThere(key));
    for (const chart of charts)
      try {
        await run(drawAsItIs(chart, before));
        finished.push(chart);
      } catch (error) {
        said = saidBy(error);
        await run(deleteUnfinished(before, finished));
      }
    await run(({ worksheet }) => keepRecord(worksheet, finished, before));
  } catch (error) {
    // Where Excel does not even say what is there, nothing more is drawn: it might be there twice.
    said = saidBy(error);
  }
  return said;
}

/** Binds charts to what they showed before, draws those that were deleted and deletes those that were new. */
export async function putBackCharts(
  sheets: readonly { plan: ChartsOnSheet; before: ChartsBefore }[],
  fontSize: number,
): Promise<void> {
  for (const { plan, before } of sheets)
    if (hasCharts(plan, before)) await drawOneByOne(plan, before, fontSize);
  await describeCharts(sheets.map(({ plan }) => plan));
}

/** Queues the alternative texts of charts. An Excel that has no charts among a sheet's shapes fails there. */
export function queueChartTexts({ worksheets }: Excel.Workbook, plans: readonly ChartsOnSheet[]): void {
  for (const { name, charts = [] } of plans)
    for (const { key, alternativeText } of charts)
      worksheets.getItem(name).shapes.getItem(key).altTextDescription = alternativeText;
}

/** Whether it was an alternative text that failed, and nothing queued before the texts. */
export const isOfChartText = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && /^Shape/.test(error.debugInfo.errorLocation ?? "");

/**
 * Gives charts their alternative text, where the Excel at hand has charts among the shapes of a sheet: nothing else in
 * the API knows the text, and the documentation leaves open which Excel does.
 */
export async function describeCharts(plans: readonly ChartsOnSheet[]): Promise<void> {
  if (plans.every(({ charts = [] }) => charts.length === 0)) return;
  try {
    await Excel.run(asOneUndoStep(), async (context) => {
      queueChartTexts(context.workbook, plans);
      await context.sync();
    });
  } catch {
    // The chart's title, which says what is to be seen, is what a screen reader reads then.
  }
}
