/** What a chart says at this moment: its texts as they read, the figures of its cells, and its looks. */
import type { Area } from "../book/address";
import { isError, type Book, type Scalar, type Sheet } from "../book/book";
import { styleAt } from "../book/cells";
import { columnRun } from "../book/columns";
import type { Chart } from "../book/drawing";
import type { XmlElement } from "../book/source";
import { chartKindOf, kindNameOf } from "../chart/kinds";
import { colorOf, lineStyleOf, lineWeightOf } from "../chart/looks";
import { referenceOf, seriesName, seriesOf, type Series } from "../chart/series";
import { descend, flagOf, valueOf } from "../chart/tree";
import { shownText } from "../display/number-text";
import type { Calculation } from "../engine/calculation";
import { referredCells } from "../package/chart-caches";
import { element, elements, localName, textOf } from "../package/xml";
import { type FontLook, fontLook, NO_FONT } from "./font-look";

export interface LineLook {
  color: string;
  /** Points. */
  weight: number;
  dashed: boolean;
}

export interface Labels {
  /** "" is drawn as nothing. */
  texts: string[];
  /** As the file says it: "outEnd", "ctr", "t" …; null for what Excel chooses. */
  position: string | null;
  font: FontLook;
}

export interface SeriesData {
  name: string;
  /** Null is not plotted. */
  values: (number | null)[];
  color: string;
  line: LineLook;
  marker: { size: number; color: string } | null;
  labels: Labels | null;
}

/** Series that stand together: clustered or stacked bars, or lines. */
export interface SeriesGroup {
  kind: "bars" | "lines";
  grouping: "clustered" | "stacked" | "percentStacked";
  /** Percent of a bar's width. */
  gapWidth: number;
  overlap: number;
  series: SeriesData[];
}

export interface AxisData {
  hasLabels: boolean;
  reversed: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  numberFormat: string;
  line: LineLook | null;
  gridlines: LineLook | null;
  font: FontLook;
}

export interface ChartData {
  /** Excel's name of its type. */
  kind: string;
  /** Bars lie: their values run from left to right. */
  lies: boolean;
  title: { text: string; font: FontLook } | null;
  legend: { side: "bottom" | "right"; font: FontLook } | null;
  categories: string[];
  groups: SeriesGroup[];
  categoryAxis: AxisData;
  valueAxis: AxisData;
  background: string;
}

/** Of series without a colour of their own: the first six accents of Excel's usual theme. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const GRIDLINE = "#D9D9D9";

interface Source {
  book: Book;
  calculation: Calculation;
  space: XmlElement;
  font: FontLook;
}

/** Only bars and lines are drawn: null for a chart of any other kind. */
export function chartData(book: Book, calculation: Calculation, { space }: Chart): ChartData | null {
  const font = fontLook(element(space, "txPr"), NO_FONT);
  const source: Source = { book, calculation, space, font };
  const all = seriesOf(space);
  const groups = groupsIn(source, all);
  if (groups === null) return null;
  const [first] = all;
  const plot = descend(space, ["chart", "plotArea"]);
  const axis = (names: readonly string[]): XmlElement | null =>
    (plot && elements(plot).find(({ name }) => names.includes(localName(name)))) ?? null;
  const values = first ? cellsOf(source, first.series, "val") : [];
  return {
    kind: chartKindOf(space),
    lies: all.some(({ group }) => valueOf(group, "barDir") === "bar"),
    title: titleIn(source, all),
    legend: legendIn(source),
    categories: first ? categoriesIn(source, first.series, values.length) : [],
    groups,
    categoryAxis: axisData(axis(["catAx", "dateAx"]), font, "General"),
    valueAxis: axisData(axis(["valAx"]), font, values[0]?.numberFormat ?? "General"),
    background: element(element(space, "spPr"), "noFill")
      ? "none"
      : colorOf(element(space, "spPr")) || "#FFFFFF",
  };
}

interface ShownCell {
  value: Scalar;
  numberFormat: string;
}

function cellsOf({ book, calculation, space }: Source, series: XmlElement, part: "cat" | "val"): ShownCell[] {
  const formula = referenceOf(series, part);
  const cells = formula === null ? null : referredCells(book, formula);
  if (!cells) return [];
  const { sheet, area } = cells;
  const visibleOnly = flagOf(element(space, "chart"), "plotVisOnly");
  return [...visibleCells(sheet, area, visibleOnly)].map(([row, column]) => ({
    value: calculation.value(sheet, row, column),
    numberFormat: book.styles.at(styleAt(sheet, row, column)).numberFormat,
  }));
}

function* visibleCells(sheet: Sheet, area: Area, visibleOnly: boolean): Iterable<[number, number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    if (visibleOnly && sheet.rows.get(row)?.hidden) continue;
    for (let column = area.left; column <= area.right; column++)
      if (!visibleOnly || !columnRun(sheet.columns, column)?.hidden) yield [row, column];
  }
}

const textIn = ({ value, numberFormat }: ShownCell): string => shownText(value, numberFormat);

/** Without a reference, Excel numbers the categories. */
function categoriesIn(source: Source, series: XmlElement, count: number): string[] {
  const cells = cellsOf(source, series, "cat");
  return Array.from({ length: count }, (_, index) => {
    const cell = cells[index];
    return cell ? textIn(cell) : cells.length > 0 ? "" : String(index + 1);
  });
}

/** Excel draws text as nought, and neither what is blank nor #N/A. */
const plotted = (value: Scalar): number | null =>
  typeof value === "number" ? value : value === null || isError(value) ? null : 0;

/** Null where one of them is neither bars nor lines. */
function groupsIn(source: Source, all: readonly Series[]): SeriesGroup[] | null {
  const groups = new Map<XmlElement, SeriesGroup>();
  for (const [index, { group, series }] of all.entries()) {
    const kind = localName(group.name);
    if (kind !== "barChart" && kind !== "lineChart") return null;
    const grouping = valueOf(group, "grouping");
    const made: SeriesGroup = groups.get(group) ?? {
      kind: kind === "barChart" ? "bars" : "lines",
      grouping: grouping === "stacked" || grouping === "percentStacked" ? grouping : "clustered",
      gapWidth: Number(valueOf(group, "gapWidth") ?? 150),
      overlap: Number(valueOf(group, "overlap") ?? 0),
      series: [],
    };
    groups.set(group, made);
    made.series.push(seriesData(source, { group, series }, ACCENTS[index % ACCENTS.length]!));
  }
  return [...groups.values()];
}

function seriesData(source: Source, { group, series }: Series, accent: string): SeriesData {
  const cells = cellsOf(source, series, "val");
  const look = element(series, "spPr");
  const line = lineLook(element(look, "ln"), accent);
  const isLine = localName(group.name) === "lineChart";
  return {
    name: seriesName(series),
    values: cells.map(({ value }) => plotted(value)),
    color: isLine ? line.color : colorOf(look) || accent,
    line,
    marker: isLine && kindNameOf(group).includes("Markers") ? markerOf(series, line.color) : null,
    labels: labelsOf(source, series, cells),
  };
}

function markerOf(series: XmlElement, color: string): SeriesData["marker"] {
  const marker = element(series, "marker");
  if (valueOf(marker, "symbol") === "none") return null;
  return {
    size: Number(valueOf(marker, "size") ?? 5),
    color: colorOf(element(marker, "spPr")) || color,
  };
}

function labelsOf({ font }: Source, series: XmlElement, cells: readonly ShownCell[]): Labels | null {
  const labels = element(series, "dLbls");
  if (!labels || flagOf(labels, "delete") || !flagOf(labels, "showVal")) return null;
  const format = element(labels, "numFmt")?.attributes;
  const own = format && format.sourceLinked !== "1" ? format.formatCode : undefined;
  return {
    texts: cells.map(({ value, numberFormat }) =>
      plotted(value) === null ? "" : shownText(plotted(value), own ?? numberFormat),
    ),
    position: valueOf(labels, "dLblPos"),
    font: fontLook(element(labels, "txPr"), font),
  };
}

/** A title without words of its own is the name of the only series. */
function titleIn({ book, calculation, space, font }: Source, all: readonly Series[]): ChartData["title"] {
  const title = descend(space, ["chart", "title"]);
  if (!title) return null;
  const reference = descend(title, ["tx", "strRef", "f"]);
  const cells = reference && referredCells(book, textOf(reference));
  const rich = descend(title, ["tx", "rich"]);
  const text = cells
    ? shownText(calculation.value(cells.sheet, cells.area.top, cells.area.left), "General")
    : rich
      ? elements(rich, "p")
          .map((paragraph) => elements(paragraph, "r").map(textOf).join(""))
          .join("\n")
      : all.length === 1
        ? seriesName(all[0]!.series)
        : "";
  const usual = { ...font, size: font.size * 1.2 };
  return text === "" ? null : { text, font: fontLook(rich ?? element(title, "txPr"), usual) };
}

function legendIn({ space, font }: Source): ChartData["legend"] {
  const legend = descend(space, ["chart", "legend"]);
  if (!legend) return null;
  const isBelow = ["b", "t"].includes(valueOf(legend, "legendPos") ?? "r");
  return { side: isBelow ? "bottom" : "right", font: fontLook(element(legend, "txPr"), font) };
}

function lineLook(line: XmlElement | null, color: string): LineLook {
  const style = lineStyleOf(line);
  return {
    color: style === "None" ? "none" : colorOf(line) || color,
    weight: lineWeightOf(line),
    dashed: !["None", "Automatic", "Continuous"].includes(style),
  };
}

const limit = (parent: XmlElement | null, name: string): number | null => {
  const value = valueOf(parent, name);
  return value === null ? null : Number(value);
};

function axisData(axis: XmlElement | null, font: FontLook, sourceFormat: string): AxisData {
  const scaling = element(axis, "scaling");
  const isThere = axis !== null && !flagOf(axis, "delete");
  const gridlines = element(axis, "majorGridlines");
  const format = element(axis, "numFmt")?.attributes;
  return {
    hasLabels: isThere && valueOf(axis, "tickLblPos") !== "none",
    reversed: valueOf(scaling, "orientation") === "maxMin",
    minimum: limit(scaling, "min"),
    maximum: limit(scaling, "max"),
    majorUnit: limit(axis, "majorUnit"),
    numberFormat: format && format.sourceLinked !== "1" ? (format.formatCode ?? "General") : sourceFormat,
    line: isThere ? lineLook(descend(axis, ["spPr", "ln"]), GRIDLINE) : null,
    gridlines: gridlines && lineLook(descend(gridlines, ["spPr", "ln"]), GRIDLINE),
    font: fontLook(element(axis, "txPr"), font),
  };
}
