/** One chart, through Excel's own objects. What it shows is bound to cells, so that it follows them. */
import { columnName, quotedSheet } from "../workbook/cell-ref";
import type { ChartKind, ChartLabels, ChartPlan, ChartSeries } from "../workbook/chart-plan";
import { rangeOf } from "./draw-sheet";

/** Where charts are drawn. */
export interface ChartSheet {
  worksheet: Excel.Worksheet;
  /** By which a title refers to its cell. */
  name: string;
  /** Of the workbook's Normal style, in points. */
  fontSize: number;
}

const TYPES: Readonly<Record<ChartKind, Excel.ChartType>> = {
  bar: "BarClustered" as Excel.ChartType.barClustered,
  stackedBar: "BarStacked" as Excel.ChartType.barStacked,
  column: "ColumnClustered" as Excel.ChartType.columnClustered,
  stackedColumn: "ColumnStacked" as Excel.ChartType.columnStacked,
  line: "Line" as Excel.ChartType.line,
};

const LABEL_POSITIONS = {
  outsideEnd: "OutsideEnd",
  insideEnd: "InsideEnd",
  insideBase: "InsideBase",
  center: "Center",
  above: "Top",
} as const satisfies Record<ChartLabels["position"], string>;

const LINE_WEIGHT = 1.75;

const isLine = (plan: ChartPlan, series: ChartSeries): boolean =>
  plan.kind === "line" || series.line === true;

export function placeChart({ worksheet }: ChartSheet, chart: Excel.Chart, { area }: ChartPlan): void {
  const cell = (row: number, column: number): Excel.Range => worksheet.getRangeByIndexes(row, column, 1, 1);
  chart.setPosition(
    cell(area.row, area.column),
    cell(area.row + area.rows - 1, area.column + area.columns - 1),
  );
}

function bindSeries({ worksheet }: ChartSheet, series: Excel.ChartSeries, plan: ChartSeries): void {
  series.setValues(rangeOf(worksheet, plan.values));
  series.setXAxisValues(rangeOf(worksheet, plan.categories));
  series.name = plan.name;
}

export function setTitle({ name }: ChartSheet, chart: Excel.Chart, { title }: ChartPlan): void {
  if (typeof title === "string") chart.title.text = title;
  else chart.title.setFormula(`=${quotedSheet(name)}!$${columnName(title.column)}$${title.row + 1}`);
}

function dressSeries(series: Excel.ChartSeries, chart: ChartPlan, plan: ChartSeries): void {
  const { color, labels } = plan;
  if (isLine(chart, plan)) {
    if (chart.kind !== "line" || plan.markers) series.chartType = plan.markers ? "LineMarkers" : "Line";
    series.format.line.color = color;
    series.format.line.weight = LINE_WEIGHT;
    series.format.line.lineStyle = plan.dashed ? "Dash" : "Continuous";
    if (plan.markers) {
      series.markerStyle = "Circle";
      series.markerSize = 5;
      series.markerBackgroundColor = color;
      series.markerForegroundColor = color;
    }
  } else {
    series.format.fill.setSolidColor(color);
    // These are all the bars' of the chart, whichever series is told.
    if (chart.gapWidth !== undefined) series.gapWidth = chart.gapWidth;
    if (chart.overlap !== undefined) series.overlap = chart.overlap;
  }
  if (!labels) return;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = labels.numberFormat;
  series.dataLabels.position = LABEL_POSITIONS[labels.position];
  if (labels.color !== undefined) series.dataLabels.format.font.color = labels.color;
  if (labels.bold !== undefined) series.dataLabels.format.font.bold = labels.bold;
}

/** Without labels, ticks and line. An axis that is deleted would forget its limits. */
function hideAxis(axis: Excel.ChartAxis): void {
  axis.tickLabelPosition = "None";
  axis.format.line.lineStyle = "None";
}

const lies = ({ kind }: ChartPlan): boolean => kind === "bar" || kind === "stackedBar";

function dressAxes({ axes }: Excel.Chart, plan: ChartPlan): void {
  const { categoryAxis, valueAxis, color } = plan;
  const { categoryAxis: categories, valueAxis: values } = axes;
  const { minimum, maximum, majorUnit, numberFormat, gridlines } = valueAxis;
  for (const axis of [categories, values]) axis.majorTickMark = "None";
  if (categoryAxis.visible) categories.format.line.color = color;
  else hideAxis(categories);
  // Excel leaves out every other name rather than let two come close; these stand beside their bars.
  if (lies(plan)) {
    categories.tickLabelSpacing = 1;
    categories.textOrientation = 0;
  }
  if (categoryAxis.reversed) categories.reversePlotOrder = true;
  if (minimum !== undefined) values.minimum = minimum;
  if (maximum !== undefined) values.maximum = maximum;
  if (majorUnit !== undefined) values.majorUnit = majorUnit;
  if (numberFormat !== undefined) values.numberFormat = numberFormat;
  if (!valueAxis.visible) hideAxis(values);
  values.majorGridlines.visible = gridlines !== undefined;
  if (gridlines === undefined) return;
  values.majorGridlines.format.line.color = gridlines.color;
  values.majorGridlines.format.line.lineStyle = gridlines.dashed ? "Dash" : "Continuous";
}

export function addChart(sheet: ChartSheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const { rows } = first.values;
  // One column, or one row, makes one series, whatever Excel takes its first cell for; it is bound anew below.
  const seriesBy = rows > 1 ? Excel.ChartSeriesBy.columns : Excel.ChartSeriesBy.rows;
  const chart = sheet.worksheet.charts.add(
    TYPES[plan.kind],
    rangeOf(sheet.worksheet, first.values),
    seriesBy,
  );
  // Named at once: what fails from here on is known for ours.
  chart.name = plan.key;
  placeChart(sheet, chart, plan);
  // Before the parts, which have colours of their own.
  const { font, border } = chart.format;
  font.size = sheet.fontSize + plan.sizeStep;
  font.color = plan.color;
  border.lineStyle = "None";
  chart.plotVisibleOnly = false;
  chart.showDataLabelsOverMaximum = true;
  chart.displayBlanksAs = "NotPlotted";
  [first, ...others].forEach((series, index) => {
    const made = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    bindSeries(sheet, made, series);
    dressSeries(made, plan, series);
  });
  dressAxes(chart, plan);
  chart.legend.visible = plan.legend !== undefined;
  if (plan.legend !== undefined) chart.legend.position = plan.legend === "right" ? "Right" : "Bottom";
  setTitle(sheet, chart, plan);
  chart.title.format.font.bold = true;
  chart.title.format.font.size = sheet.fontSize + plan.sizeStep + 1;
  chart.title.format.font.color = plan.color;
}

/**
 * Binds a chart that is there to its figures; how it looks is the user's.
 *
 * @param there how many series it has: those beyond the plan's are the user's own
 */
export function bindChart(sheet: ChartSheet, chart: Excel.Chart, plan: ChartPlan, there: number): void {
  plan.series.forEach((series, index) => {
    const isThere = index < there;
    const bound = isThere ? chart.series.getItemAt(index) : chart.series.add(series.name);
    bindSeries(sheet, bound, series);
    if (!isThere) dressSeries(bound, plan, series);
  });
}
