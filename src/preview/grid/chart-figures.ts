/**
 * The workbook's charts in front of the grid's cells. The grid draws charts of its own kinds only; these are pictures of
 * what the workbook has, drawn anew whenever the grid is, and can be looked at but not changed.
 */
import { registries } from "@odoo/o-spreadsheet";
import { Component, markup, xml } from "@odoo/owl";
import type { Sheet } from "../../host/book/book";
import { chartsOf } from "../../host/book/charts";
import type { Chart } from "../../host/book/drawing";
import { descriptionOf } from "../../host/chart/names";
import { cornersOf, rectangleOf, type CellPoint } from "../../host/chart/place";
import type { Command, Model } from "../../host/engine/spreadsheet";
import type { Host } from "../../host";
import { chartData } from "../../host/picture/chart-data";
import { drawChart } from "../../host/picture/draw-chart";
import { svgOf } from "../../host/picture/svg";

const TAG = "workbook_chart";
const POINTS_PER_PIXEL = 72 / 96;

/** What a figure is asked for by the grid. */
export interface ChartFigures {
  /** "" for a chart that is gone. */
  svg(id: string, pixels: { width: number; height: number }): string;
  /** For who cannot see it: its alternative text, or its title. */
  description(id: string): string;
}

export function chartFigures({ book, calculation }: Host): ChartFigures {
  const chartNamed = (id: string): Chart | undefined =>
    book.sheets.flatMap(chartsOf).find((chart) => chart.id === id);
  return {
    svg(id, pixels) {
      const chart = chartNamed(id);
      const data = chart && chartData(book, calculation, chart);
      if (!data) return "";
      const picture = drawChart(data, pixels.width * POINTS_PER_PIXEL, pixels.height * POINTS_PER_PIXEL);
      return svgOf(picture, pixels);
    },
    description(id) {
      const chart = chartNamed(id);
      if (!chart) return "";
      return descriptionOf(chart) || (chartData(book, calculation, chart)?.title?.text ?? "");
    },
  };
}

class ChartFigure extends Component {
  static override template = xml`
    <div class="workbook-chart" role="img" t-att-aria-label="description" t-out="picture"/>`;
  static override props = ["*"];

  get picture() {
    const { id, width, height } = this.figure;
    return markup(this.figures.svg(id, { width, height }));
  }

  get description(): string {
    return this.figures.description(this.figure.id);
  }

  private get figure() {
    return (this.props as { figureUI: { id: string; width: number; height: number } }).figureUI;
  }

  private get figures(): ChartFigures {
    return (this.env as { charts: ChartFigures }).charts;
  }
}

registries.figureRegistry.add(TAG, {
  Component: ChartFigure,
  menuBuilder: () => [],
  borderWidth: 0,
  minFigSize: 1,
});

/** What brings a sheet's charts to their places, by the grid's own sizes of rows and columns. */
export function placeCharts({ getters }: Model, { book }: Host, sheet: Sheet): Command[] {
  const pixelsAt = ({ column, row, x, y }: CellPoint) => {
    const across = getters.getColDimensions(sheet.id, Math.min(column, getters.getNumberCols(sheet.id) - 1));
    const down = getters.getRowDimensions(sheet.id, Math.min(row, getters.getNumberRows(sheet.id) - 1));
    return {
      x: across.start + Math.min(across.size, x / POINTS_PER_PIXEL),
      y: down.start + Math.min(down.size, y / POINTS_PER_PIXEL),
    };
  };
  return chartsOf(sheet).flatMap((chart): Command[] => {
    const { from, to } = cornersOf(book, sheet, rectangleOf(book, sheet, chart.anchor));
    const [start, end] = [pixelsAt(from), pixelsAt(to)];
    const known = getters.getFigure(sheet.id, chart.id);
    const place = {
      sheetId: sheet.id,
      figureId: chart.id,
      col: from.column,
      row: from.row,
      offset: { x: Math.round(from.x / POINTS_PER_PIXEL), y: Math.round(from.y / POINTS_PER_PIXEL) },
    };
    const size = { width: Math.round(end.x - start.x), height: Math.round(end.y - start.y) };
    if (!known) return [{ type: "CREATE_FIGURE", tag: TAG, ...place, size }];
    const isThere = known.width === size.width && known.height === size.height;
    return isThere ? [] : [{ type: "UPDATE_FIGURE", ...place, ...size }];
  });
}
