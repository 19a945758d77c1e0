/** Bars, lines and the labels at their figures. */
import type { Labels, SeriesData, SeriesGroup } from "./chart-data";
import type { Mark } from "./marks";
import type { Plot } from "./plot";
import { lineHeight, textWidth } from "./text-lines";
import { textMarks } from "./text-marks";
import { valueSpans } from "./value-scale";

/** Points between a bar's end, or a line's point, and its label. */
export const LABEL_GAP = 3;

/** First what is drawn, then what is written over it. */
export interface SeriesMarks {
  shapes: Mark[];
  labels: Mark[];
}

export const seriesMarks = (group: SeriesGroup, plot: Plot): SeriesMarks =>
  group.kind === "bars" ? barMarks(group, plot) : lineMarks(group, plot);

/** Where a label may stand that the file does not place. */
export const barLabelPosition = ({ grouping }: SeriesGroup, { position }: Labels): string =>
  position ?? (grouping === "clustered" ? "outEnd" : "ctr");

function barMarks(group: SeriesGroup, plot: Plot): SeriesMarks {
  const { series, grouping, gapWidth } = group;
  const beside = grouping === "clustered" ? series.length : 1;
  const step = 1 - (grouping === "clustered" ? group.overlap : 100) / 100;
  // In slots: the bars, less what they cover of each other, and the gap make one.
  const thickness = 1 / (1 + (beside - 1) * step + gapWidth / 100);
  const spans = valueSpans(group);
  const marks: SeriesMarks = { shapes: [], labels: [] };
  series.forEach((each, at) => {
    const start = (thickness * gapWidth) / 200 + (grouping === "clustered" ? at * step * thickness : 0);
    spans[at]?.forEach((span, index) => {
      if (span === null) return;
      const sides = [plot.atSlot(index + start), plot.atSlot(index + start + thickness)];
      const ends = span.map((value) => plot.atValue(value)) as [number, number];
      const bar = rectangle(sides, ends, plot.lies);
      if (bar.width > 0 && bar.height > 0) marks.shapes.push({ type: "rectangle", ...bar, fill: each.color });
      const text = each.labels?.texts[index] ?? "";
      if (each.labels && text !== "")
        marks.labels.push(
          ...barLabel(text, each.labels, barLabelPosition(group, each.labels), ends, sides, plot),
        );
    });
  });
  return marks;
}

function rectangle(sides: readonly number[], ends: readonly number[], lies: boolean) {
  const side = { start: Math.min(...sides), size: Math.abs(sides[1]! - sides[0]!) };
  const end = { start: Math.min(...ends), size: Math.abs(ends[1]! - ends[0]!) };
  const [across, down] = lies ? [end, side] : [side, end];
  return { x: across.start, y: down.start, width: across.size, height: down.size };
}

function barLabel(
  text: string,
  { font }: Labels,
  position: string,
  [base, end]: readonly [number, number],
  sides: readonly number[],
  { lies }: Plot,
): Mark[] {
  const middle = (sides[0]! + sides[1]!) / 2;
  const half = (lies ? textWidth(text, font) : lineHeight(font)) / 2;
  const outward = end === base ? (lies ? 1 : -1) : Math.sign(end - base);
  const along = {
    outEnd: end + outward * (LABEL_GAP + half),
    inEnd: end - outward * (LABEL_GAP + half),
    inBase: base + outward * (LABEL_GAP + half),
    ctr: (base + end) / 2,
  }[position];
  const at = along ?? (base + end) / 2;
  return lies ? textMarks([text], font, at, middle, "middle") : textMarks([text], font, middle, at, "middle");
}

function lineMarks(group: SeriesGroup, plot: Plot): SeriesMarks {
  const spans = valueSpans(group);
  const marks: SeriesMarks = { shapes: [], labels: [] };
  group.series.forEach((each, at) => {
    const points = (spans[at] ?? []).map((span, index) =>
      span === null ? null : ([plot.atSlot(index + 0.5), plot.atValue(span[1])] as const),
    );
    marks.shapes.push(...stretches(points).map((stretch) => lineMark(each, stretch)));
    points.forEach((point, index) => {
      if (point === null) return;
      const [x, y] = point;
      if (each.marker)
        marks.shapes.push({ type: "dot", x, y, radius: each.marker.size / 2, fill: each.marker.color });
      const text = each.labels?.texts[index] ?? "";
      if (each.labels && text !== "") marks.labels.push(...pointLabel(text, each.labels, x, y));
    });
  });
  return marks;
}

const lineMark = ({ line: { color, weight, dashed } }: SeriesData, points: Point[]): Mark => ({
  type: "line",
  points,
  color,
  weight,
  dashed,
});

type Point = readonly [x: number, y: number];

/** A value that is not there leaves a gap. */
function stretches(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points)
    if (point === null) found.push([]);
    else found.at(-1)!.push(point);
  return found.filter((stretch) => stretch.length > 1);
}

function pointLabel(text: string, { font, position }: Labels, x: number, y: number): Mark[] {
  const away = LABEL_GAP + lineHeight(font) / 2;
  switch (position) {
    case "t":
      return textMarks([text], font, x, y - away, "middle");
    case "b":
      return textMarks([text], font, x, y + away, "middle");
    case "l":
      return textMarks([text], font, x - LABEL_GAP * 2, y, "end");
    case "ctr":
      return textMarks([text], font, x, y, "middle");
    default:
      return textMarks([text], font, x + LABEL_GAP * 2, y, "start");
  }
}
