/** Fills, lines and fonts of a chart's elements. */
import { invalidArgument } from "../api-error";
import { colorFrom, rgb } from "../book/colors";
import type { XmlElement } from "../book/source";
import * as looks from "../chart/looks";
import { child, flagOf, made } from "../chart/tree";
import { element } from "../package/xml";
import * as argument from "./arguments";
import { below, changeChart, found, property } from "./chart-element";
import type { Definition, Property } from "./definition";
import { handle } from "./handle";
import type { ChartElementTarget } from "./targets";

export function colorArgument(value: unknown): string {
  const color = rgb(colorFrom(argument.text(value, "color")), []);
  if (color === null) throw invalidArgument(`"${String(value)}" is no colour.`);
  return color;
}

export const fillDefinition: Definition<ChartElementTarget> = {
  methods: {
    clear: (target) => changeChart(target, () => looks.clearFill(made(target.base, target.path))),
    setSolidColor: (target, _, color: string) => {
      const checked = colorArgument(color);
      changeChart(target, () => looks.setColor(made(target.base, target.path), checked));
    },
    getSolidColor: (target) => looks.colorOf(found(target)),
  },
};

const LINE: Record<string, Property<ChartElementTarget>> = {
  color: property(colorArgument, looks.colorOf, looks.setColor),
  lineStyle: property(
    (value) => argument.oneOf(value, looks.LINE_STYLES, "lineStyle"),
    looks.lineStyleOf,
    looks.setLineStyle,
  ),
  weight: property(
    (value) => argument.number(value, "weight", 0, 1584),
    looks.lineWeightOf,
    looks.setLineWeight,
  ),
};

const clearLine = (target: ChartElementTarget): void =>
  changeChart(target, () => looks.setLineStyle(made(target.base, target.path), "None"));

export const lineDefinition: Definition<ChartElementTarget> = {
  properties: LINE,
  methods: { clear: clearLine },
};
export const borderDefinition: Definition<ChartElementTarget> = {
  properties: LINE,
  methods: { clear: clearLine },
};

/** A title of its own words says its font there, every other text beside its shape. */
const textOf = (parent: XmlElement): XmlElement =>
  element(element(parent, "tx"), "rich") ?? child(parent, "txPr");

function font<Value>(
  check: (value: unknown) => Value,
  read: (properties: XmlElement | null) => Value,
  write: (properties: XmlElement, value: Value) => void,
): Property<ChartElementTarget> {
  return property(
    check,
    (parent) => read(looks.fontProperties(element(element(parent, "tx"), "rich") ?? element(parent, "txPr"))),
    (parent, value) => {
      for (const properties of looks.madeFontProperties(textOf(parent))) write(properties, value);
    },
  );
}

const fontFlag = (name: string, attribute: string): Property<ChartElementTarget> =>
  font(
    (value) => argument.flag(value, name),
    (properties) => properties?.attributes[attribute] === "1",
    (properties, on) => (properties.attributes[attribute] = on ? "1" : "0"),
  );

export const fontDefinition: Definition<ChartElementTarget> = {
  properties: {
    bold: fontFlag("bold", "b"),
    italic: fontFlag("italic", "i"),
    color: font(colorArgument, looks.colorOf, looks.setColor),
    size: font(
      (value) => argument.number(value, "size", 1, 409),
      (properties) => Number(properties?.attributes.sz ?? 1000) / 100,
      (properties, size) => (properties.attributes.sz = String(Math.round(size * 100))),
    ),
    name: font(
      (value) => argument.text(value, "name"),
      (properties) => element(properties, "latin")?.attributes.typeface ?? "",
      (properties, name) => {
        // Thai letters are of the complex scripts, which have a font of their own.
        for (const script of ["latin", "ea", "cs"]) child(properties, script).attributes.typeface = name;
      },
    ),
  },
};

const fill = (target: ChartElementTarget) => handle("ChartFill", below(target, "spPr"));
const line = (target: ChartElementTarget) => handle("ChartLineFormat", below(target, "spPr", "ln"));
const border = (target: ChartElementTarget) => handle("ChartBorder", below(target, "spPr", "ln"));
const fontOf = (target: ChartElementTarget) => handle("ChartFont", target);

export const areaFormatDefinition: Definition<ChartElementTarget> = {
  properties: {
    roundedCorners: property(
      (value) => argument.flag(value, "roundedCorners"),
      (space) => flagOf(space, "roundedCorners"),
      (space, on) => (child(space, "roundedCorners").attributes.val = on ? "1" : "0"),
    ),
  },
  objects: { fill, border, font: fontOf },
};
export const titleFormatDefinition: Definition<ChartElementTarget> = {
  objects: { fill, border, font: fontOf },
};
export const legendFormatDefinition: Definition<ChartElementTarget> = {
  objects: { fill, border, font: fontOf },
};
export const labelFormatDefinition: Definition<ChartElementTarget> = {
  objects: { fill, border, font: fontOf },
};
export const axisFormatDefinition: Definition<ChartElementTarget> = {
  objects: { fill, line, font: fontOf },
};
export const seriesFormatDefinition: Definition<ChartElementTarget> = { objects: { fill, line } };
export const gridlinesFormatDefinition: Definition<ChartElementTarget> = { objects: { line } };
