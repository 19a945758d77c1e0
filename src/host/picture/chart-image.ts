/** A chart as a PNG, as `Chart.getImage` gives it. The host itself cannot paint: it is given what its surroundings have. */
import { ApiError, notImplemented } from "../api-error";
import type { Book, Sheet } from "../book/book";
import type { Chart } from "../book/drawing";
import { chartKindOf } from "../chart/kinds";
import { rectangleOf } from "../chart/place";
import type { Calculation } from "../engine/calculation";
import { chartData } from "./chart-data";
import { drawChart } from "./draw-chart";
import type { Picture } from "./marks";

export interface Pixels {
  width: number;
  height: number;
}

/** Paints a picture, stretched to so many pixels: a PNG in base64. */
export type Painter = (picture: Picture, pixels: Pixels) => string;

let painter: Painter | null = null;

/** In Node the client brings one along; a page gives its own. */
export function usePainter(given: Painter): void {
  painter = given;
}

/** Excel's own pictures of charts are as large as these on a screen. */
const PIXELS_PER_POINT = 96 / 72;

export interface ImageSize {
  width: number | null;
  height: number | null;
  /** Whether the proportions give way to the size. */
  stretched: boolean;
}

export function chartImage(
  { book, calculation }: { book: Book; calculation: Calculation },
  sheet: Sheet,
  chart: Chart,
  size: ImageSize,
): string {
  const data = chartData(book, calculation, chart);
  if (!data) throw notImplemented(`Chart.getImage of ${chartKindOf(chart.space)}`);
  if (!painter) throw notImplemented("Chart.getImage without a painter");
  const { width, height } = rectangleOf(book, sheet, chart.anchor);
  if (!(width > 0 && height > 0))
    throw new ApiError("GeneralException", "A chart without width or height has no picture.");
  return painter(drawChart(data, width, height), pixelsOf({ width, height }, size));
}

/** The chart's own proportions, as large as the size asked for lets them be. */
function pixelsOf(chart: Pixels, { width, height, stretched }: ImageSize): Pixels {
  const own = { width: chart.width * PIXELS_PER_POINT, height: chart.height * PIXELS_PER_POINT };
  if (stretched && width !== null && height !== null) return { width, height };
  const scales = [
    ...(width === null ? [] : [width / own.width]),
    ...(height === null ? [] : [height / own.height]),
  ];
  const scale = scales.length === 0 ? 1 : Math.min(...scales);
  return { width: Math.round(own.width * scale), height: Math.round(own.height * scale) };
}
