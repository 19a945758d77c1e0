import { invalidArgument, itemNotFound } from "../api-error";
import { areaName, sheetPrefix } from "../book/address";
import { isError } from "../book/book";
import type { XmlElement } from "../book/source";
import { KIND_NAMES, kindNamed, kindNameOf } from "../chart/kinds";
import { colorOf, setColor } from "../chart/looks";
import * as series from "../chart/series";
import { child, descend, flagOf, groupsOf, made, remove, setFlag, setValue, valueOf } from "../chart/tree";
import { referredCells, referredValues } from "../package/chart-caches";
import { element } from "../package/xml";
import * as argument from "./arguments";
import { changeChart, partOf } from "./chart-element";
import { colorArgument } from "./chart-looks";
import { completeLabels } from "./chart-texts";
import type { Definition, HostContext, Property } from "./definition";
import { handle, isHandleOf, type Handle } from "./handle";
import type { ChartElementTarget, ChartSeriesTarget, ChartTarget, RangeTarget } from "./targets";

export const reference = ({ sheet, area }: RangeTarget): string =>
  `${sheetPrefix(sheet.name)}!${areaName(area, true)}`;

const seriesHandle = (target: ChartTarget, at: XmlElement): Handle =>
  handle("ChartSeries", { ...target, series: at });

const handles = (target: ChartTarget): Handle[] =>
  series.seriesOf(target.chart.space).map((each) => seriesHandle(target, each.series));

const elementTarget = (target: ChartSeriesTarget, ...path: string[]): ChartElementTarget => ({
  ...partOf(target, path),
  base: target.series,
});

/** The series with its group, where it has not been deleted. */
function placeOf({ chart, series: at }: ChartSeriesTarget): series.Series {
  const group = groupsOf(chart.space).find(({ children }) => children.includes(at));
  if (!group) throw itemNotFound();
  return { group, series: at };
}

function bind(target: ChartSeriesTarget, part: "cat" | "val", range: unknown): void {
  if (!isHandleOf(range, "Range")) throw invalidArgument("sourceData: a range was expected.");
  const formula = reference(range.target);
  changeChart(target, () => series.setReference(placeOf(target).series, part, formula));
}

function valuesOf(
  target: ChartSeriesTarget,
  { book, calculation }: HostContext,
  dimension: unknown,
): unknown {
  const part = argument.oneOf(dimension, ["Categories", "Values"], "dimension") === "Values" ? "val" : "cat";
  const formula = series.referenceOf(target.series, part);
  const cells = formula === null ? null : referredCells(book, formula);
  if (!cells) return [];
  return [...referredValues(calculation, cells)].map((value) =>
    value === null ? "" : isError(value) ? value.error : String(value),
  );
}

/** Of the group of bars that the series stands in. */
function ofBars(name: "gapWidth" | "overlap", minimum: number, maximum: number): Property<ChartSeriesTarget> {
  return {
    get: (target) => Number(valueOf(placeOf(target).group, name) ?? 0),
    set: (target, value) => {
      const number = argument.wholeNumber(value, name, minimum, maximum);
      changeChart(target, () => {
        const { group } = placeOf(target);
        if (!group.name.endsWith("barChart")) throw invalidArgument(`${name}: a line has none.`);
        setValue(group, name, number);
      });
    },
  };
}

const MARKERS = {
  None: "none",
  Automatic: "auto",
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Plus: "plus",
  Dash: "dash",
  Dot: "dot",
} as const;
type Marker = keyof typeof MARKERS;
const markers = Object.keys(MARKERS) as Marker[];

/** Of the marker's body, or of the line around it. */
function markerColor(path: string[]): Property<ChartSeriesTarget> {
  const whole = ["marker", "spPr", ...path];
  return {
    get: ({ series: at }) => colorOf(descend(at, whole)),
    set: (target, value) => {
      const color = colorArgument(value);
      changeChart(target, () => setColor(made(target.series, whole), color));
    },
  };
}

export const seriesDefinition: Definition<ChartSeriesTarget> = {
  properties: {
    name: {
      get: ({ series: at }) => series.seriesName(at),
      set: (target, value) => {
        const name = argument.text(value, "name");
        if (name.length > 255) throw invalidArgument("name: it is longer than 255 characters.");
        changeChart(target, () => series.setSeriesName(target.series, name));
      },
    },
    chartType: {
      get: (target) => kindNameOf(placeOf(target).group),
      set: (target, value) => {
        const kind = kindNamed(argument.oneOf(value, KIND_NAMES, "chartType"));
        changeChart(target, () => series.setSeriesKind(target.chart.space, placeOf(target), kind));
      },
    },
    gapWidth: ofBars("gapWidth", 0, 500),
    overlap: ofBars("overlap", -100, 100),
    hasDataLabels: {
      get: ({ series: at }) => element(at, "dLbls") !== null && !flagOf(element(at, "dLbls"), "delete"),
      set: (target, value) => {
        const has = argument.flag(value, "hasDataLabels");
        changeChart(target, () => {
          if (!has) return remove(target.series, "dLbls");
          const labels = child(target.series, "dLbls");
          completeLabels(labels);
          setFlag(labels, "showVal", true);
        });
      },
    },
    markerStyle: {
      get: ({ series: at }) =>
        markers.find((name) => MARKERS[name] === valueOf(element(at, "marker"), "symbol")) ?? "Automatic",
      set: (target, value) => {
        const symbol = MARKERS[argument.oneOf(value, markers, "markerStyle")];
        changeChart(target, () => setValue(child(target.series, "marker"), "symbol", symbol));
      },
    },
    markerSize: {
      get: ({ series: at }) => Number(valueOf(element(at, "marker"), "size") ?? 5),
      set: (target, value) => {
        const size = argument.wholeNumber(value, "markerSize", 2, 72);
        changeChart(target, () => setValue(child(target.series, "marker"), "size", size));
      },
    },
    markerBackgroundColor: markerColor([]),
    markerForegroundColor: markerColor(["ln"]),
    smooth: {
      get: ({ series: at }) => flagOf(at, "smooth"),
      set: (target, value) => {
        const smooth = argument.flag(value, "smooth");
        changeChart(target, () => setFlag(target.series, "smooth", smooth));
      },
    },
  },
  objects: {
    dataLabels: (target) => handle("ChartDataLabels", elementTarget(target, "dLbls")),
    format: (target) => handle("ChartSeriesFormat", elementTarget(target)),
  },
  methods: {
    delete: (target) => changeChart(target, () => series.deleteSeries(target.chart.space, placeOf(target))),
    setValues: (target, _, range: unknown) => bind(target, "val", range),
    setXAxisValues: (target, _, range: unknown) => bind(target, "cat", range),
    getDimensionValues: (target, context, dimension: string) => valuesOf(target, context, dimension),
  },
};

export const seriesCollectionDefinition: Definition<ChartTarget> = {
  items: handles,
  methods: {
    getCount: (target) => handles(target).length,
    getItemAt: (target, _, index: number) => {
      const found = handles(target)[index];
      if (!found) throw itemNotFound();
      return found;
    },
    add: (target, _, name?: string) => {
      let made: XmlElement | null = null;
      changeChart(target, () => {
        made = series.addSeries(target.chart.space).series;
        if (name !== undefined && name !== null) series.setSeriesName(made, argument.text(name, "name"));
      });
      return seriesHandle(target, made!);
    },
  },
};
