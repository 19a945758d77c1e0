/** The two axes: their lines and labels, and the lines across the plot. */
import { shownText } from "../display/number-text";
import type { ChartData, LineLook } from "./chart-data";
import type { FontLook } from "./font-look";
import type { Mark } from "./marks";
import type { Box, Plot } from "./plot";
import { lineHeight, textLines, textWidth } from "./text-lines";
import { textMarks } from "./text-marks";
import type { ValueScale } from "./value-scale";

/** Points between an axis and its labels. */
const GAP = 4;
/** Of a chart's width: longer names are broken. */
const WIDEST_NAMES = 0.65;
const MAX_LINES = 3;
/** The least room a name below a column needs, in its font's size. */
const NARROWEST_SLOT = 2.5;
/** Of a category's room: names are not to touch. */
const USED_OF_SLOT = 0.94;

/** What is written along both axes, and what it takes of the chart. */
export interface AxisLabels {
  /** Of the categories, each as its lines. */
  names: string[][];
  /** Of the scale's ticks. */
  ticks: string[];
  left: number;
  bottom: number;
}

/** @param rest what title and legend leave of the chart */
export function axisLabels(data: ChartData, { ticks: values }: ValueScale, rest: Box): AxisLabels {
  const { lies, categoryAxis, valueAxis } = data;
  const ticks = valueAxis.hasLabels ? values.map((value) => shownText(value, valueAxis.numberFormat)) : [];
  if (lies) {
    const names = namesBeside(data, rest);
    return {
      names,
      ticks,
      left: widest(names.flat(), categoryAxis.font),
      bottom: highest(Math.min(1, ticks.length), valueAxis.font),
    };
  }
  const left = widest(ticks, valueAxis.font);
  const names = namesBelow(data, rest.width - left);
  const lines = Math.max(0, ...names.map(({ length }) => length));
  return { names, ticks, left, bottom: highest(lines, categoryAxis.font) };
}

const widest = (texts: readonly string[], font: FontLook): number =>
  texts.length === 0 ? 0 : Math.max(...texts.map((text) => textWidth(text, font))) + GAP;

const highest = (lines: number, font: FontLook): number => (lines === 0 ? 0 : lines * lineHeight(font) + GAP);

/** As many lines as stand beside a bar. */
function namesBeside({ categories, categoryAxis }: ChartData, { width, height }: Box): string[][] {
  const { hasLabels, font } = categoryAxis;
  const limit = Math.max(1, Math.floor(height / Math.max(1, categories.length) / lineHeight(font)));
  return hasLabels ? categories.map((name) => textLines(name, font, width * WIDEST_NAMES, limit)) : [];
}

/** Too many to stand side by side leave some out, as Excel does. */
function namesBelow({ categories, categoryAxis: { hasLabels, font } }: ChartData, width: number): string[][] {
  const slot = width / Math.max(1, categories.length);
  const every = Math.max(1, Math.ceil((font.size * NARROWEST_SLOT) / slot));
  if (!hasLabels) return [];
  return categories.map((name, index) =>
    index % every > 0 ? [] : textLines(name, font, slot * every * USED_OF_SLOT, MAX_LINES),
  );
}

export function gridlineMarks({ valueAxis: { gridlines } }: ChartData, plot: Plot): Mark[] {
  return gridlines ? plot.scale.ticks.map((tick) => lineMark(gridlines, acrossAt(plot, tick))) : [];
}

/** From one side of the plot to the other, at a value. */
function acrossAt({ box, lies, atValue }: Plot, value: number): [number, number][] {
  const at = atValue(value);
  return lies
    ? [
        [at, box.y],
        [at, box.y + box.height],
      ]
    : [
        [box.x, at],
        [box.x + box.width, at],
      ];
}

const lineMark = ({ color, weight, dashed }: LineLook, points: [number, number][]): Mark => ({
  type: "line",
  points,
  color,
  weight,
  dashed,
});

export function axisMarks(data: ChartData, plot: Plot, labels: AxisLabels): Mark[] {
  const { categoryAxis, valueAxis } = data;
  const zero = Math.min(plot.scale.maximum, Math.max(plot.scale.minimum, 0));
  const line = categoryAxis.line ? [lineMark(categoryAxis.line, acrossAt(plot, zero))] : [];
  return [
    ...line,
    ...nameMarks(labels.names, categoryAxis.font, plot),
    ...tickMarks(labels.ticks, valueAxis.font, plot),
  ];
}

const nameMarks = (names: readonly string[][], font: FontLook, { box, lies, atSlot }: Plot): Mark[] =>
  names.flatMap((lines, index) => {
    const at = atSlot(index + 0.5);
    if (lies) return textMarks(lines, font, box.x - GAP, at, "end");
    const middle = box.y + box.height + GAP + (lines.length * lineHeight(font)) / 2;
    return textMarks(lines, font, at, middle, "middle");
  });

const tickMarks = (texts: readonly string[], font: FontLook, plot: Plot): Mark[] =>
  texts.flatMap((text, index) => {
    const { box, lies, scale, atValue } = plot;
    const at = atValue(scale.ticks[index] ?? 0);
    return lies
      ? textMarks([text], font, at, box.y + box.height + GAP + lineHeight(font) / 2, "middle")
      : textMarks([text], font, box.x - GAP, at, "end");
  });
