/** The charts of a sheet. */
import { invalidArgument, itemNotFound, notImplemented } from "../api-error";
import { areaAt, areaName, columnCount, rowCount, sheetPrefix, type Area } from "../book/address";
import type { Scalar, Sheet } from "../book/book";
import { announce, touch } from "../book/cells";
import { chartsOf, newChartId } from "../book/charts";
import type { Chart, Drawing } from "../book/drawing";
import type { XmlElement } from "../book/source";
import { chartKindOf, KIND_NAMES, kindNamed, type Kind } from "../chart/kinds";
import { DRAWING_NAMESPACE, newAnchor, newChartSpace } from "../chart/new-chart";
import { areaRectangle, rectangleOf, setRectangle, type Rectangle } from "../chart/place";
import { addSeries, deleteSeries, seriesOf, setReference } from "../chart/series";
import { descriptionOf, nameOf, propertiesOf } from "../chart/names";
import { child, flagOf, MAIN_NAMESPACE, setFlag, setValue, valueOf } from "../chart/tree";
import { element, elements } from "../package/xml";
import { chartImage } from "../picture/chart-image";
import * as argument from "./arguments";
import { changeChart, partOf } from "./chart-element";
import type { Definition, HostContext, Property } from "./definition";
import { handle, type Handle } from "./handle";
import { rangeArgument } from "./range-address";
import type { ChartTarget, RangeTarget, SheetTarget } from "./targets";

function newDrawing(): Drawing {
  return {
    part: null,
    root: { name: "xdr:wsDr", attributes: {} },
    items: [],
    relationships: [],
    isChanged: true,
    deleted: [],
  };
}

function changeDrawing({ book, sheet }: SheetTarget, change: (drawing: Drawing) => void): void {
  const drawing = (sheet.drawing ??= newDrawing());
  drawing.root.attributes["xmlns:xdr"] ??= DRAWING_NAMESPACE;
  drawing.root.attributes["xmlns:a"] ??= MAIN_NAMESPACE;
  change(drawing);
  drawing.isChanged = true;
  touch(sheet, "drawing");
  announce(book, { kind: "format", sheet, area: areaAt(0, 0) });
}

/** Every object of a drawing has a number of its own. */
function freeNumber(drawing: Drawing): number {
  const numbers = drawing.items.map((item) => numbersIn("space" in item ? item.anchor : item));
  return Math.max(1, ...numbers.flat()) + 1;
}

const numbersIn = (parent: XmlElement): number[] =>
  elements(parent).flatMap((each) =>
    each.name.endsWith("cNvPr") ? [Number(each.attributes.id ?? 0)] : numbersIn(each),
  );

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

/**
 * The series that Excel makes of a range: its columns, or its rows where there are fewer of them; a first row and a
 * first column of text name the series and the categories.
 */
function bindToRange(
  space: XmlElement,
  { sheet, area }: RangeTarget,
  by: string,
  context: HostContext,
): void {
  for (const each of seriesOf(space)) deleteSeries(space, each);
  const byColumns = by === "Columns" || (by === "Auto" && columnCount(area) <= rowCount(area));
  const value = (row: number, column: number): Scalar => context.calculation.value(sheet, row, column);
  const isText = (each: Scalar): boolean => typeof each === "string" && each !== "";
  const { top, left, bottom, right } = area;
  const hasColumnOfText = right > left && isText(value(bottom, left));
  const hasRowOfText = bottom > top && isText(value(top, right));
  const first = { row: top + (hasRowOfText ? 1 : 0), column: left + (hasColumnOfText ? 1 : 0) };
  const say = (part: Area): string => `${sheetPrefix(sheet.name)}!${areaName(part, true)}`;
  const count = byColumns ? right - first.column + 1 : bottom - first.row + 1;
  for (let at = 0; at < count; at++) {
    const line = byColumns
      ? { top: first.row, bottom, left: first.column + at, right: first.column + at }
      : { top: first.row + at, bottom: first.row + at, left: first.column, right };
    const { series } = addSeries(space);
    setReference(series, "val", say(line));
    const name = byColumns ? hasRowOfText : hasColumnOfText;
    if (name) setReference(series, "tx", say(byColumns ? areaAt(top, line.left) : areaAt(line.top, left)));
    const categories = byColumns ? hasColumnOfText : hasRowOfText;
    if (categories)
      setReference(
        series,
        "cat",
        say(
          byColumns
            ? { top: first.row, bottom, left, right: left }
            : { top, bottom: top, left: first.column, right },
        ),
      );
  }
}

function add(target: SheetTarget, context: HostContext, type: unknown, source: unknown, by: unknown): Handle {
  const { book, sheet } = target;
  const kind: Kind = kindNamed(argument.oneOf(type, KIND_NAMES, "type"));
  const seriesBy = argument.oneOf(by ?? "Auto", SERIES_BY, "seriesBy");
  const range = rangeArgument(book, sheet, source);
  const chart: Chart = {
    id: newChartId(),
    anchor: { name: "", attributes: {}, children: [] },
    space: newChartSpace(kind),
    part: null,
    isChanged: true,
  };
  bindToRange(chart.space, range, seriesBy, context);
  changeDrawing(target, (drawing) => {
    const number = freeNumber(drawing);
    chart.anchor = newAnchor(number, `Chart ${number - 1}`);
    // Excel puts a new chart into the middle of the window.
    setRectangle(book, sheet, chart.anchor, { left: 150, top: 90, width: 360, height: 216 });
    drawing.items.push(chart);
  });
  return handle("Chart", { ...target, chart });
}

const handles = (target: SheetTarget): Handle[] =>
  chartsOf(target.sheet).map((chart) => handle("Chart", { ...target, chart }));

/** The first of that name; Excel lets several bear it. */
function named(target: SheetTarget, name: string): Handle | null {
  const key = argument.text(name, "name").toLowerCase();
  const chart = chartsOf(target.sheet).find((each) => nameOf(each).toLowerCase() === key);
  return chart ? handle("Chart", { ...target, chart }) : null;
}

const orThrow = (found: Handle | null | undefined): Handle => {
  if (!found) throw itemNotFound();
  return found;
};

export const chartsDefinition: Definition<SheetTarget> = {
  items: handles,
  item: (target, _, id) => {
    const chart = chartsOf(target.sheet).find((each) => each.id === id);
    return chart ? handle("Chart", { ...target, chart }) : null;
  },
  methods: {
    add,
    getCount: ({ sheet }) => chartsOf(sheet).length,
    getItem: (target, _, name: string) => orThrow(named(target, name)),
    getItemOrNullObject: (target, _, name: string) => named(target, name),
    getItemAt: (target, _, index: number) => orThrow(handles(target)[index]),
  },
};

const flag = (name: string, ...path: [string, string]): Property<ChartTarget> => ({
  get: ({ chart }) => flagOf(element(chart.space, path[0]), path[1]),
  set: (target, value) => {
    const on = argument.flag(value, name);
    changeChart(target, () => setFlag(child(target.chart.space, path[0]), path[1], on));
  },
});

const side = (name: keyof Rectangle): Property<ChartTarget> => ({
  get: ({ book, sheet, chart }) => rectangleOf(book, sheet, chart.anchor)[name],
  set: (target, value) => {
    const points = argument.number(value, name, 0);
    move(target, { ...rectangleOf(target.book, target.sheet, target.chart.anchor), [name]: points });
  },
});

function move(target: ChartTarget, place: Rectangle): void {
  const { book, sheet, chart } = target;
  changeDrawing(target, () => setRectangle(book, sheet, chart.anchor, place));
}

const FITTING_MODES = ["Fit", "FitAndCenter", "Fill"] as const;
/** Pixels: beyond this a picture is larger than a response may be. */
const MAX_IMAGE_SIDE = 10_000;

const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;
type Blanks = keyof typeof BLANKS;
const blanks = Object.keys(BLANKS) as Blanks[];

export const chartDefinition: Definition<ChartTarget> = {
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => nameOf(chart),
      set: (target, value) => {
        const name = argument.text(value, "name");
        changeDrawing(target, () => (propertiesOf(target.chart)!.attributes.name = name));
      },
    },
    chartType: { get: ({ chart }) => chartKindOf(chart.space) },
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
    plotVisibleOnly: flag("plotVisibleOnly", "chart", "plotVisOnly"),
    showDataLabelsOverMaximum: flag("showDataLabelsOverMaximum", "chart", "showDLblsOverMax"),
    displayBlanksAs: {
      get: ({ chart }) =>
        blanks.find((name) => BLANKS[name] === valueOf(element(chart.space, "chart"), "dispBlanksAs")) ??
        "Zero",
      set: (target, value) => {
        const as = BLANKS[argument.oneOf(value, blanks, "displayBlanksAs")];
        changeChart(target, () => setValue(child(target.chart.space, "chart"), "dispBlanksAs", as));
      },
    },
  },
  objects: {
    axes: (target) => handle("ChartAxes", target),
    format: (target) => handle("ChartAreaFormat", partOf(target, [])),
    legend: (target) => handle("ChartLegend", partOf(target, ["chart", "legend"])),
    series: (target) => handle("ChartSeriesCollection", target),
    title: (target) => handle("ChartTitle", partOf(target, ["chart", "title"])),
    worksheet: ({ book, sheet }) => handle("Worksheet", { book, sheet }),
  },
  methods: {
    delete: (target) => {
      if (!chartsOf(target.sheet).includes(target.chart)) throw itemNotFound();
      changeDrawing(target, (drawing) => {
        drawing.items = drawing.items.filter((item) => item !== target.chart);
        if (target.chart.part !== null) drawing.deleted.push(target.chart.part);
      });
    },
    getImage: ({ sheet, chart }, context, width?: number, height?: number, fittingMode?: string) => {
      const side = (value: unknown, name: string): number | null =>
        value === undefined || value === null ? null : argument.number(value, name, 1, MAX_IMAGE_SIDE);
      const fitting = argument.oneOf(fittingMode ?? "Fit", FITTING_MODES, "fittingMode");
      if (fitting === "FitAndCenter") throw notImplemented("Chart.getImage with FitAndCenter");
      const size = { width: side(width, "width"), height: side(height, "height") };
      return chartImage(context, sheet, chart, { ...size, stretched: fitting === "Fill" });
    },
    setData: (target, context, source: unknown, by?: string) => {
      const seriesBy = argument.oneOf(by ?? "Auto", SERIES_BY, "seriesBy");
      const range = rangeArgument(target.book, target.sheet, source);
      changeChart(target, () => bindToRange(target.chart.space, range, seriesBy, context));
    },
    setPosition: (target, _, startCell: unknown, endCell?: unknown) => {
      const { book, sheet, chart } = target;
      const start = rangeOn(sheet, rangeArgument(book, sheet, startCell));
      const corner = areaRectangle(book, sheet, areaAt(start.top, start.left));
      const before = rectangleOf(book, sheet, chart.anchor);
      if (endCell === undefined || endCell === null)
        return move(target, { ...before, left: corner.left, top: corner.top });
      const end = rangeOn(sheet, rangeArgument(book, sheet, endCell));
      const far = areaRectangle(book, sheet, areaAt(end.bottom, end.right));
      move(target, {
        left: corner.left,
        top: corner.top,
        width: far.left + far.width - corner.left,
        height: far.top + far.height - corner.top,
      });
    },
  },
};

function rangeOn(sheet: Sheet, range: RangeTarget): Area {
  if (range.sheet !== sheet) throw invalidArgument("A chart stands on its own sheet.");
  return range.area;
}

const shapeNamed = (target: SheetTarget, key: string): Handle => {
  const found = chartsOf(target.sheet).find((each) => nameOf(each) === key || each.id === key);
  if (!found) throw itemNotFound();
  return handle("Shape", { ...target, chart: found });
};

/**
 * The shapes of a sheet, as far as the host has any: its charts. Whether Excel counts them is left open by its
 * documentation, so `chartsAreNoShapes` is the other possibility.
 */
export const shapesDefinition: Definition<SheetTarget> = {
  methods: {
    getItem: (target, { conditions }, key: string) => {
      if (conditions.chartsAreNoShapes) throw itemNotFound();
      return shapeNamed(target, argument.text(key, "key"));
    },
  },
};

export const shapeDefinition: Definition<ChartTarget> = {
  properties: {
    altTextDescription: {
      get: ({ chart }) => descriptionOf(chart),
      set: (target, value) => {
        const description = argument.text(value, "altTextDescription");
        changeDrawing(target, () => (propertiesOf(target.chart)!.attributes.descr = description));
      },
    },
  },
};
