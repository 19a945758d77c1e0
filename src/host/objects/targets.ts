/** What stands behind each object that the client can hold, by the object's name in the API. */
import type { Area } from "../book/address";
import type { Book, ConditionalFormat, Sheet } from "../book/book";
import type { Chart } from "../book/drawing";
import type { XmlElement } from "../book/source";

export interface SheetTarget {
  book: Book;
  sheet: Sheet;
}

export interface RangeTarget extends SheetTarget {
  area: Area;
}

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Several ranges of one sheet. */
export interface RangeAreasTarget extends SheetTarget {
  areas: readonly Area[];
}

export interface BorderTarget extends RangeTarget {
  side: (typeof BORDER_SIDES)[number];
}

export interface RuleTarget extends SheetTarget {
  format: ConditionalFormat;
}

export interface SettingTarget {
  book: Book;
  key: string;
}

export interface CustomPropertyTarget extends SheetTarget {
  key: string;
}

export interface ChartTarget extends SheetTarget {
  chart: Chart;
}

/** An element of a chart's part, which need not be there yet: it is at `path` from `base`. */
export interface ChartElementTarget extends ChartTarget {
  base: XmlElement;
  path: readonly string[];
}

export interface ChartSeriesTarget extends ChartTarget {
  series: XmlElement;
}

export interface HeaderFooterTarget extends SheetTarget {
  pages: "allPages" | "firstPage" | "evenPages";
}

export interface PageBreaksTarget extends SheetTarget {
  /** Between rows, or between columns. */
  kind: "horizontal" | "vertical";
}

export interface PageBreakTarget extends PageBreaksTarget {
  /** The row or column that begins the page. */
  before: number;
}

export interface Targets {
  Application: Book;
  AutoFilter: SheetTarget;
  CellValueConditionalFormat: RuleTarget;
  Chart: ChartTarget;
  ChartAreaFormat: ChartElementTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartElementTarget;
  ChartAxisFormat: ChartElementTarget;
  ChartBorder: ChartElementTarget;
  ChartCollection: SheetTarget;
  ChartDataLabelFormat: ChartElementTarget;
  ChartDataLabels: ChartElementTarget;
  ChartFill: ChartElementTarget;
  ChartFont: ChartElementTarget;
  ChartGridlines: ChartElementTarget;
  ChartGridlinesFormat: ChartElementTarget;
  ChartLegend: ChartElementTarget;
  ChartLegendFormat: ChartElementTarget;
  ChartLineFormat: ChartElementTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: ChartElementTarget;
  ChartTitle: ChartElementTarget;
  ChartTitleFormat: ChartElementTarget;
  ConditionalFormat: RuleTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  CustomConditionalFormat: RuleTarget;
  DataValidation: RangeTarget;
  HeaderFooter: HeaderFooterTarget;
  HeaderFooterGroup: SheetTarget;
  PageBreak: PageBreakTarget;
  PageBreakCollection: PageBreaksTarget;
  PageLayout: SheetTarget;
  Range: RangeTarget;
  RangeAreas: RangeAreasTarget;
  RangeCollection: RangeAreasTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  Setting: SettingTarget;
  SettingCollection: Book;
  Shape: ChartTarget;
  ShapeCollection: SheetTarget;
  Style: Book;
  StyleCollection: Book;
  /** A RangeFont to the API; the one of a named style can be read only. */
  StyleFont: Book;
  TableCollection: SheetTarget;
  TextConditionalFormat: RuleTarget;
  Workbook: Book;
  WorkbookProtection: Book;
  Worksheet: SheetTarget;
  WorksheetCollection: Book;
  WorksheetCustomProperty: CustomPropertyTarget;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
}
