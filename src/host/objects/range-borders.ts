import type { Area } from "../book/address";
import type { Edge, EdgeName } from "../book/styles";
import * as argument from "./arguments";
import type { Definition, HostContext, Property } from "./definition";
import { handle } from "./handle";
import { color } from "./styled";
import { BORDER_SIDES, type BorderTarget, type RangeTarget } from "./targets";
import { common, restyle } from "./writing";

/** A side of a range as the cells along it and their edges; each line between two cells belongs to both. */
function edgesOf({ area, side }: BorderTarget): { area: Area; edge: EdgeName }[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: top }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: bottom }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: left }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: right }, edge: "right" }];
    case "InsideHorizontal":
      return top === bottom
        ? []
        : [
            { area: { ...area, bottom: bottom - 1 }, edge: "bottom" },
            { area: { ...area, top: top + 1 }, edge: "top" },
          ];
    case "InsideVertical":
      return left === right
        ? []
        : [
            { area: { ...area, right: right - 1 }, edge: "right" },
            { area: { ...area, left: left + 1 }, edge: "left" },
          ];
  }
}

/** The file's line styles by the API's style and weight. */
const LINES: Record<string, Partial<Record<string, string>>> = {
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dash: { Hairline: "dashed", Thin: "dashed", Medium: "mediumDashed", Thick: "mediumDashed" },
  DashDot: { Hairline: "dashDot", Thin: "dashDot", Medium: "mediumDashDot", Thick: "mediumDashDot" },
  DashDotDot: {
    Hairline: "dashDotDot",
    Thin: "dashDotDot",
    Medium: "mediumDashDotDot",
    Thick: "mediumDashDotDot",
  },
  Dot: { Hairline: "dotted", Thin: "dotted", Medium: "dotted", Thick: "dotted" },
  Double: { Hairline: "double", Thin: "double", Medium: "double", Thick: "double" },
  SlantDashDot: {
    Hairline: "slantDashDot",
    Thin: "slantDashDot",
    Medium: "slantDashDot",
    Thick: "slantDashDot",
  },
};
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

function lineOf(edge: Edge | undefined): { style: string; weight: string } {
  if (!edge) return { style: "None", weight: "Thin" };
  for (const [style, weights] of Object.entries(LINES))
    for (const weight of style === "Continuous" ? WEIGHTS : (["Thin", "Medium", "Thick"] as const))
      if (weights[weight] === edge.style) return { style, weight };
  return { style: "Continuous", weight: "Thin" };
}

function border(
  read: (edge: Edge | undefined, context: HostContext) => unknown,
  write: (edge: Edge | undefined, value: never) => Edge | undefined,
  check: (value: unknown) => unknown,
): Property<BorderTarget> {
  return {
    get: (target, context) => {
      const first = edgesOf(target)[0];
      if (!first) return null;
      return common(target.sheet, first.area, target.book, (style) =>
        read(style.border.edges[first.edge], context),
      );
    },
    set: (target, value) => {
      const checked = check(value);
      for (const { area, edge } of edgesOf(target))
        restyle(target.book, target.sheet, area, (style) => {
          const made = write(style.border.edges[edge], checked as never);
          if (made) style.border.edges[edge] = made;
          else delete style.border.edges[edge];
        });
    },
  };
}

const AUTOMATIC = { auto: "1" };

export const borderDefinition: Definition<BorderTarget> = {
  identity: ({ side }) => ({ Id: side }),
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: border(
      (edge) => lineOf(edge).style,
      (edge, style: string) =>
        style === "None"
          ? undefined
          : { style: LINES[style]![lineOf(edge).weight] ?? "thin", color: edge?.color ?? AUTOMATIC },
      (value) => argument.oneOf(value, ["None", ...Object.keys(LINES)], "style"),
    ),
    weight: border(
      (edge) => lineOf(edge).weight,
      (edge, weight: string) => {
        const { style } = lineOf(edge);
        const line = LINES[style === "None" ? "Continuous" : style]!;
        return { style: line[weight]!, color: edge?.color ?? AUTOMATIC };
      },
      (value) => argument.oneOf(value, WEIGHTS, "weight"),
    ),
    color: border(
      (edge, { book }) => book.styles.rgb(edge?.color ?? null) ?? "#000000",
      // A colour draws a line where there was none.
      (edge, value: Record<string, string>) => ({ style: edge?.style ?? "thin", color: value }),
      color,
    ),
  },
};

const borderHandle = (target: RangeTarget, side: string) => {
  const known = argument.oneOf(side, BORDER_SIDES, "index");
  return handle("RangeBorder", { ...target, side: known });
};

export const bordersDefinition: Definition<RangeTarget> = {
  items: (target) => BORDER_SIDES.map((side) => borderHandle(target, side)),
  item: (target, _, side) => borderHandle(target, side),
  methods: { getItem: (target, _, side: string) => borderHandle(target, side) },
};
