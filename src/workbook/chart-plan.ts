/**
 * A chart as data. It is bound to cells of the sheet it stands on, so that it follows the figures by itself; nothing in
 * it is drawn from the figures themselves.
 */
import type { Area } from "./area";

/** Excel's own kinds that every other reader of the file draws as well. Bars lie, columns stand. */
export const CHART_KINDS = ["bar", "stackedBar", "column", "stackedColumn", "line"] as const;

export type ChartKind = (typeof CHART_KINDS)[number];

export interface ChartLabels {
  /** `0.0%;;` shows neither nought nor less. */
  numberFormat: string;
  /** `outsideEnd` is not for stacked charts; a line's labels stand `above` it. */
  position: "outsideEnd" | "insideEnd" | "insideBase" | "center" | "above";
  color?: string;
  bold?: boolean;
}

export interface ChartSeries {
  /** What a pointer on it and a screen reader say. */
  name: string;
  /** One column or one row; `values` and `categories` are equally long. */
  values: Area;
  /** Shared by all series of the chart: Excel shows those of the first. */
  categories: Area;
  /** Of the bars or columns, or of the line. */
  color: string;
  labels?: ChartLabels;
  /** Makes a line of this series in a chart of columns. */
  line?: boolean;
  /** Of a line: dots on its points. Without them it is a plain rule, as a target is. */
  markers?: boolean;
  dashed?: boolean;
}

export interface ChartAxis {
  /** Whether the axis with its labels is shown at all. */
  visible: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  /** A line at each major unit: with a unit of 1, the one where the target is reached. */
  gridlines?: { color: string; dashed?: boolean };
}

export interface ChartPlan {
  /** Finds the chart again when its sheet is written again, in whatever language: never shown as text. */
  key: string;
  kind: ChartKind;
  /** A cell whose text the title follows, or a text. */
  title: { row: number; column: number } | string;
  /** For who cannot see it. */
  alternativeText: string;
  series: ChartSeries[];
  categoryAxis: {
    visible: boolean;
    /** First on top: for bars that lie. */
    reversed?: boolean;
  };
  valueAxis: ChartAxis;
  /** Percent of a bar's width between two bars. */
  gapWidth?: number;
  /** Percent of each other that the series' bars cover: 100 puts them in one place. */
  overlap?: number;
  legend?: "bottom" | "right";
  /** Points more or less than the workbook's Normal style; the title is one larger, and bold. */
  sizeStep: number;
  color: string;
  /** The cells it covers. */
  area: Area;
}
