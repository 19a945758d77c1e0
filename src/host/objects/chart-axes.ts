import { invalidArgument } from "../api-error";
import type { XmlElement } from "../book/source";
import { madeFontProperties } from "../chart/looks";
import { child, descend, flagOf, remove, setFlag, setValue, valueOf } from "../chart/tree";
import { element, elements } from "../package/xml";
import * as argument from "./arguments";
import { below, changeChart, found, partOf, property } from "./chart-element";
import type { Definition, Property } from "./definition";
import { handle, type Handle } from "./handle";
import type { ChartElementTarget, ChartTarget } from "./targets";

/** The first of its kind on the plot; those of the second pair of axes come after it. */
function axis(target: ChartTarget, names: readonly string[]): Handle {
  const plot = descend(target.chart.space, ["chart", "plotArea"]);
  const first = plot && elements(plot).find((each) => names.some((name) => each.name.endsWith(name)));
  if (!first) throw invalidArgument("The chart has no such axis.");
  return handle("ChartAxis", { ...partOf(target, []), base: first });
}

export const axesDefinition: Definition<ChartTarget> = {
  objects: {
    categoryAxis: (target) => axis(target, ["catAx", "dateAx"]),
    valueAxis: (target) => axis(target, ["valAx"]),
  },
};

/** A number, or "" for what Excel chooses. */
const limit = (
  name: string,
  read: (axis: XmlElement | null) => string | null,
  write: (axis: XmlElement, value: number | null) => void,
): Property<ChartElementTarget> =>
  property<number | "">(
    (value) => (value === "" ? "" : argument.number(value, name)),
    (element) => {
      const value = read(element);
      return value === null ? "" : Number(value);
    },
    (element, value) => write(element, value === "" ? null : value),
  );

const scale = (name: string, part: "min" | "max"): Property<ChartElementTarget> =>
  limit(
    name,
    (at) => valueOf(element(at, "scaling"), part),
    (at, value) => setValue(child(at, "scaling"), part, value),
  );

const ROTATION_OF_DEGREE = 60_000;
const NOTHING: XmlElement = { name: "", attributes: {}, children: [] };

const TICKS = { None: "none", Cross: "cross", Inside: "in", Outside: "out" } as const;
const LABELS = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;

function named(
  name: string,
  names: Readonly<Record<string, string>>,
  part: string,
): Property<ChartElementTarget> {
  return property(
    (value) => argument.oneOf(value, Object.keys(names), name),
    (at) => Object.keys(names).find((each) => names[each] === valueOf(at, part)) ?? null,
    (at, value) => setValue(at, part, names[value]!),
  );
}

export const axisDefinition: Definition<ChartElementTarget> = {
  properties: {
    minimum: scale("minimum", "min"),
    maximum: scale("maximum", "max"),
    majorUnit: limit(
      "majorUnit",
      (at) => valueOf(at, "majorUnit"),
      (at, value) => setValue(at, "majorUnit", value),
    ),
    tickLabelSpacing: limit(
      "tickLabelSpacing",
      (at) => valueOf(at, "tickLblSkip"),
      (at, value) => setValue(at, "tickLblSkip", value),
    ),
    textOrientation: property(
      (value) => argument.wholeNumber(value, "textOrientation", -90, 90),
      (at) => -Number(descend(at ?? NOTHING, ["txPr", "bodyPr"])?.attributes.rot ?? 0) / ROTATION_OF_DEGREE,
      (at, degrees) => {
        const text = child(at, "txPr");
        madeFontProperties(text);
        // The file turns clockwise.
        child(text, "bodyPr").attributes.rot = String(degrees === 0 ? 0 : -degrees * ROTATION_OF_DEGREE);
      },
    ),
    visible: property(
      (value) => argument.flag(value, "visible"),
      (at) => !flagOf(at, "delete"),
      (at, visible) => setFlag(at, "delete", !visible),
    ),
    reversePlotOrder: property(
      (value) => argument.flag(value, "reversePlotOrder"),
      (at) => valueOf(element(at, "scaling"), "orientation") === "maxMin",
      (at, reversed) => setValue(child(at, "scaling"), "orientation", reversed ? "maxMin" : "minMax"),
    ),
    numberFormat: property(
      (value) => argument.text(value, "numberFormat"),
      (at) => element(at, "numFmt")?.attributes.formatCode ?? "General",
      (at, formatCode) => (child(at, "numFmt").attributes = { formatCode, sourceLinked: "0" }),
    ),
    majorTickMark: named("majorTickMark", TICKS, "majorTickMark"),
    minorTickMark: named("minorTickMark", TICKS, "minorTickMark"),
    tickLabelPosition: named("tickLabelPosition", LABELS, "tickLblPos"),
  },
  objects: {
    format: (target) => handle("ChartAxisFormat", target),
    majorGridlines: (target) => handle("ChartGridlines", below(target, "majorGridlines")),
    minorGridlines: (target) => handle("ChartGridlines", below(target, "minorGridlines")),
  },
};

export const gridlinesDefinition: Definition<ChartElementTarget> = {
  properties: {
    visible: {
      get: (target) => found(target) !== null,
      set: (target, value) => {
        const visible = argument.flag(value, "visible");
        const name = target.path.at(-1)!;
        changeChart(target, () => (visible ? void child(target.base, name) : remove(target.base, name)));
      },
    },
  },
  objects: { format: (target) => handle("ChartGridlinesFormat", target) },
};
