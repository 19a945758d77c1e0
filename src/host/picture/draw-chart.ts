/** A chart as a picture: title on top, legend at its side, the plot in what they leave. */
import { axisLabels, axisMarks, gridlineMarks } from "./axis-marks";
import type { ChartData } from "./chart-data";
import { legendMarks } from "./legend-marks";
import type { Mark, Picture } from "./marks";
import { type Box, plotOn } from "./plot";
import { barLabelPosition, LABEL_GAP, seriesMarks } from "./series-marks";
import { lineHeight, textLines, textWidth } from "./text-lines";
import { textMarks } from "./text-marks";
import { valueScale, valueSpans, type ValueScale } from "./value-scale";

/** Points between the chart's edge and what is in it. */
const PADDING = 6;
const TITLE_LINES = 3;

/** @param width and height of the picture, in points */
export function drawChart(data: ChartData, width: number, height: number): Picture {
  const whole = { x: PADDING, y: PADDING, width: width - 2 * PADDING, height: height - 2 * PADDING };
  const title = titleMarks(data, whole);
  const legend = legendMarks(data, title.rest);
  const scale = valueScale(data.groups, data.valueAxis);
  const labels = axisLabels(data, scale, legend.rest);
  const inner = {
    ...legend.rest,
    x: legend.rest.x + labels.left,
    width: Math.max(1, legend.rest.width - labels.left),
    height: Math.max(1, legend.rest.height - labels.bottom),
  };
  const plot = plotOn(withRoomForLabels(inner, data, scale), data, scale);
  const series = data.groups.map((group) => seriesMarks(group, plot));
  const background: Mark[] =
    data.background === "none"
      ? []
      : [{ type: "rectangle", x: 0, y: 0, width, height, fill: data.background }];
  return {
    width,
    height,
    marks: [
      ...background,
      ...title.marks,
      ...legend.marks,
      ...gridlineMarks(data, plot),
      ...series.flatMap(({ shapes }, index) => (data.groups[index]?.kind === "bars" ? shapes : [])),
      ...axisMarks(data, plot, labels),
      ...series.flatMap(({ shapes }, index) => (data.groups[index]?.kind === "lines" ? shapes : [])),
      ...series.flatMap((each) => each.labels),
    ],
  };
}

function titleMarks({ title }: ChartData, within: Box): { marks: Mark[]; rest: Box } {
  if (!title) return { marks: [], rest: within };
  const lines = textLines(title.text, title.font, within.width, TITLE_LINES);
  const height = lines.length * lineHeight(title.font);
  return {
    marks: textMarks(lines, title.font, within.x + within.width / 2, within.y + height / 2, "middle"),
    rest: { ...within, y: within.y + height + PADDING, height: within.height - height - PADDING },
  };
}

/** The plot, made smaller where a label at a bar's end would leave the picture. */
function withRoomForLabels(box: Box, data: ChartData, scale: ValueScale): Box {
  const whole = data.lies ? box.width : box.height;
  let size = whole;
  for (const group of data.groups) {
    if (group.kind !== "bars") continue;
    const spans = valueSpans(group);
    group.series.forEach(({ labels }, at) => {
      if (!labels || barLabelPosition(group, labels) !== "outEnd") return;
      labels.texts.forEach((text, index) => {
        const [, end] = spans[at]?.[index] ?? [0, 0];
        if (text === "" || end < 0) return;
        const label = (data.lies ? textWidth(text, labels.font) : lineHeight(labels.font)) + 2 * LABEL_GAP;
        size = Math.min(size, (whole - label) / Math.max(scale.at(end), 0.1));
      });
    });
  }
  size = Math.max(1, size);
  return data.lies ? { ...box, width: size } : { ...box, y: box.y + whole - size, height: size };
}
