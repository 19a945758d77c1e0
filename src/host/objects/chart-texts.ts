/** A chart's title, its legend, and the labels at its figures. */
import { invalidArgument } from "../api-error";
import { splitSheet, parseArea } from "../book/address";
import type { XmlElement } from "../book/source";
import { kindNameOf } from "../chart/kinds";
import { child, descend, flagOf, groupsOf, remove, setFlag, setValue, valueOf } from "../chart/tree";
import { referredCells, referredValues } from "../package/chart-caches";
import { element, elements, textOf } from "../package/xml";
import * as argument from "./arguments";
import { below, changeChart, property } from "./chart-element";
import type { Definition, HostContext, Property } from "./definition";
import { handle } from "./handle";
import type { ChartElementTarget } from "./targets";

const titleOf = ({ chart }: ChartElementTarget): XmlElement | null =>
  descend(chart.space, ["chart", "title"]);

/** A title that is asked for is there: with it goes the mark that it was deleted. */
function madeTitle({ chart }: ChartElementTarget): XmlElement {
  const parent = child(chart.space, "chart");
  setFlag(parent, "autoTitleDeleted", false);
  const title = child(parent, "title");
  if (!element(title, "overlay")) setFlag(title, "overlay", false);
  return title;
}

function titleText(target: ChartElementTarget, { book, calculation }: HostContext): string {
  const text = element(titleOf(target), "tx");
  const reference = element(element(text, "strRef"), "f");
  const cells = reference && referredCells(book, textOf(reference));
  if (cells) {
    const [value] = referredValues(calculation, cells);
    return typeof value === "object" ? (value?.error ?? "") : String(value);
  }
  const rich = element(text, "rich");
  return rich
    ? elements(rich, "p")
        .map((paragraph) => elements(paragraph, "r").map(textOf).join(""))
        .join("\n")
    : "";
}

/** Puts a text in place of whatever the title said; its font stays. */
function setTitleText(target: ChartElementTarget, text: string): void {
  const title = madeTitle(target);
  const font = descend(title, ["txPr", "p", "pPr"]) ?? descend(title, ["tx", "rich", "p", "pPr"]);
  remove(title, "txPr");
  const said = child(title, "tx");
  said.children = [];
  const rich = child(said, "rich");
  child(rich, "bodyPr");
  child(rich, "lstStyle");
  const paragraph = child(rich, "p");
  const properties = font ? structuredClone(font) : child(paragraph, "pPr");
  if (font) paragraph.children.push(properties);
  const piece = child(paragraph, "r");
  const { attributes, children } = child(properties, "defRPr");
  Object.assign(child(piece, "rPr"), structuredClone({ attributes, children }));
  child(piece, "t").children = [text];
}

function setTitleFormula(target: ChartElementTarget, formula: string): void {
  const { book } = target;
  const { sheet, rest } = splitSheet(formula.replace(/^=/, ""));
  const area = parseArea(rest);
  if (!formula.startsWith("=") || sheet === null || !area || !referredCells(book, formula.slice(1)))
    throw invalidArgument(`"${formula}" names no cell.`);
  const title = madeTitle(target);
  const text = child(title, "tx");
  const font = descend(text, ["rich", "p", "pPr"]);
  if (font) {
    const look = child(title, "txPr");
    for (const name of ["bodyPr", "lstStyle"]) child(look, name);
    child(look, "p").children = [structuredClone(font)];
  }
  text.children = [];
  child(child(text, "strRef"), "f").children = [formula.slice(1)];
}

export const titleDefinition: Definition<ChartElementTarget> = {
  properties: {
    text: {
      get: titleText,
      set: (target, value) => {
        const text = argument.text(value, "text");
        changeChart(target, () => setTitleText(target, text));
      },
    },
    visible: {
      get: (target) => titleOf(target) !== null,
      set: (target, value) => {
        const visible = argument.flag(value, "visible");
        changeChart(target, () => {
          if (visible) return void madeTitle(target);
          remove(child(target.chart.space, "chart"), "title");
          setFlag(child(target.chart.space, "chart"), "autoTitleDeleted", true);
        });
      },
    },
    overlay: property(
      (value) => argument.flag(value, "overlay"),
      (title) => flagOf(title, "overlay"),
      (title, on) => setFlag(title, "overlay", on),
    ),
  },
  objects: { format: (target) => handle("ChartTitleFormat", target) },
  methods: {
    setFormula: (target, _, formula: string) => {
      const text = argument.text(formula, "formula");
      changeChart(target, () => setTitleFormula(target, text));
    },
  },
};

const LEGEND_POSITIONS = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
type LegendPosition = keyof typeof LEGEND_POSITIONS;
const legendPositions = Object.keys(LEGEND_POSITIONS) as LegendPosition[];

export const legendDefinition: Definition<ChartElementTarget> = {
  properties: {
    visible: {
      get: ({ chart }) => descend(chart.space, ["chart", "legend"]) !== null,
      set: (target, value) => {
        const visible = argument.flag(value, "visible");
        const parent = child(target.chart.space, "chart");
        changeChart(target, () => {
          if (!visible) return remove(parent, "legend");
          const legend = child(parent, "legend");
          if (!element(legend, "legendPos")) setValue(legend, "legendPos", "r");
          if (!element(legend, "overlay")) setFlag(legend, "overlay", false);
        });
      },
    },
    position: property(
      (value) => argument.oneOf(value, legendPositions, "position"),
      (legend) =>
        legendPositions.find((name) => LEGEND_POSITIONS[name] === valueOf(legend, "legendPos")) ?? null,
      (legend, position) => setValue(legend, "legendPos", LEGEND_POSITIONS[position]),
    ),
    overlay: property(
      (value) => argument.flag(value, "overlay"),
      (legend) => flagOf(legend, "overlay"),
      (legend, on) => setFlag(legend, "overlay", on),
    ),
  },
  objects: { format: (target) => handle("ChartLegendFormat", target) },
};

const LABEL_POSITIONS = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
} as const;
type LabelPosition = keyof typeof LABEL_POSITIONS;
const labelPositions = Object.keys(LABEL_POSITIONS) as LabelPosition[];
const BESIDE_POINTS = ["Center", "Left", "Right", "Top", "Bottom"];
const IN_BARS = ["Center", "InsideEnd", "InsideBase"];

/** Where labels of a kind of series may stand: Excel refuses, or repairs a file that has them elsewhere. */
function allowedPositions({ chart, base }: ChartElementTarget): readonly string[] {
  const group = groupsOf(chart.space).find((each) => each.children.includes(base));
  const kind = group ? kindNameOf(group) : "";
  if (kind.startsWith("Line")) return BESIDE_POINTS;
  return kind.includes("Stacked") ? IN_BARS : [...IN_BARS, "OutsideEnd"];
}

const SHOWN = {
  showLegendKey: "showLegendKey",
  showValue: "showVal",
  showCategoryName: "showCatName",
  showSeriesName: "showSerName",
  showPercentage: "showPercent",
  showBubbleSize: "showBubbleSize",
} as const;

/** The schema wants all of the flags where it has one. */
export function completeLabels(labels: XmlElement): void {
  for (const flag of Object.values(SHOWN)) if (!element(labels, flag)) setFlag(labels, flag, false);
}

const label = <Value>(
  check: (value: unknown) => Value,
  read: (labels: XmlElement | null) => Value | null,
  write: (labels: XmlElement, value: Value) => void,
): Property<ChartElementTarget> =>
  property(check, read, (labels, value) => {
    remove(labels, "delete");
    completeLabels(labels);
    write(labels, value);
  });

export const dataLabelsDefinition: Definition<ChartElementTarget> = {
  properties: {
    ...Object.fromEntries(
      Object.entries(SHOWN).map(([name, flag]) => [
        name,
        label(
          (value) => argument.flag(value, name),
          (labels) => flagOf(labels, flag),
          (labels, on) => setFlag(labels, flag, on),
        ),
      ]),
    ),
    numberFormat: label(
      (value) => argument.text(value, "numberFormat"),
      (labels) => element(labels, "numFmt")?.attributes.formatCode ?? "General",
      (labels, formatCode) => (child(labels, "numFmt").attributes = { formatCode, sourceLinked: "0" }),
    ),
    position: {
      ...label(
        (value) => argument.oneOf(value, labelPositions, "position"),
        (labels) =>
          labelPositions.find((name) => LABEL_POSITIONS[name] === valueOf(labels, "dLblPos")) ?? null,
        () => {},
      ),
      set: (target, value) => {
        const position = argument.oneOf(value, labelPositions, "position");
        if (!allowedPositions(target).includes(position))
          throw invalidArgument(`position: labels of this chart cannot stand at ${position}.`);
        changeChart(target, () => {
          const labels = child(target.base, "dLbls");
          completeLabels(labels);
          setValue(labels, "dLblPos", LABEL_POSITIONS[position]);
        });
      },
    },
  },
  objects: { format: (target) => handle("ChartDataLabelFormat", below(target)) },
};
