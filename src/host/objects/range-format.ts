import { invalidArgument } from "../api-error";
import { isWholeColumns, type Area } from "../book/address";
import type { Sheet } from "../book/book";
import { changed, rowAt, rowsWithin, touch } from "../book/cells";
import { changeColumns, columnRun } from "../book/columns";
import { colorFrom } from "../book/colors";
import type { CellStyle, Edge, EdgeName } from "../book/styles";
import { defaultRowHeight, digitWidth, pointsOfWidth, standardWidth, widthOfPoints } from "../book/sizes";
import { fittedWidth } from "../display/fitted-width";
import * as argument from "./arguments";
import { handle, type Definition, type HostContext, type Property } from "./definition";
import type { RangeTarget } from "./range";
import { common, requireWritable, restyle } from "./writing";

/** A property of the style that all cells of a range share. */
function styled(
  read: (style: Readonly<CellStyle>, context: HostContext) => unknown,
  write: (style: CellStyle, value: never) => void,
  check: (value: unknown) => unknown,
): Property<RangeTarget> {
  return {
    get: ({ book, sheet, area }, context) => common(sheet, area, book, (style) => read(style, context)),
    set: ({ book, sheet, area }, value) => {
      const checked = check(value);
      restyle(book, sheet, area, (style) => write(style, checked as never));
    },
  };
}

const color = (value: unknown): Record<string, string> => {
  const found = colorFrom(argument.text(value, "color"));
  if (!found) throw invalidArgument(`"${String(value)}" is no colour.`);
  return { ...found };
};

// prettier-ignore
const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const stored = (name: string): string =>
  name === "CenterAcrossSelection" ? "centerContinuous" : name.toLowerCase();
const shown = (names: readonly string[], value: string): string =>
  names.find((name) => stored(name) === value) ?? names[0]!;

function alignmentFlag(key: string): Property<RangeTarget> {
  return styled(
    ({ alignment }) => alignment[key] === "1" || alignment[key] === "true",
    ({ alignment }, value: boolean) => {
      if (value) alignment[key] = "1";
      else delete alignment[key];
    },
    (value) => argument.flag(value, key),
  );
}

const heightOf = (target: RangeTarget, row: number): number =>
  target.sheet.rows.get(row)?.height ??
  Number(
    target.sheet.rows.get(row)?.attributes?.ht ??
      target.sheet.defaultRowHeight ??
      defaultRowHeight(target.book),
  );

export const rangeFormatDefinition: Definition<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    columnWidth: {
      get: ({ book, sheet, area }) => {
        const widths = new Set<number>();
        for (let column = area.left; column <= area.right; column++)
          widths.add(columnRun(sheet.columns, column)?.width ?? standardWidth(book, sheet));
        return widths.size === 1 ? pointsOfWidth([...widths][0]!, digitWidth(book)) : null;
      },
      set: ({ book, sheet, area }, value) => {
        const points = argument.number(value, "columnWidth", 0, 1790);
        setWidth(sheet, area, widthOfPoints(points, digitWidth(book)));
        changed(book, { kind: "format", sheet, area });
      },
    },
    rowHeight: {
      get: (target) => {
        const heights = new Set<number>();
        for (let row = target.area.top; row <= Math.min(target.area.bottom, target.area.top + 10_000); row++)
          heights.add(heightOf(target, row));
        return heights.size === 1 ? [...heights][0]! : null;
      },
      set: ({ book, sheet, area }, value) => {
        requireWritable(sheet);
        const height = argument.number(value, "rowHeight", 0, 409.5);
        if (isWholeColumns(area)) {
          sheet.defaultRowHeight = height;
          touch(sheet, "sheetFormatPr");
          for (const row of sheet.rows.values()) row.height = height;
        } else for (let row = area.top; row <= area.bottom; row++) rowAt(sheet, row).height = height;
        touch(sheet, "sheetData");
        changed(book, { kind: "format", sheet, area });
      },
    },
    wrapText: alignmentFlag("wrapText"),
    shrinkToFit: alignmentFlag("shrinkToFit"),
    horizontalAlignment: styled(
      ({ alignment }) => shown(HORIZONTAL, alignment.horizontal ?? "general"),
      ({ alignment }, value: string) => {
        if (value === "General") delete alignment.horizontal;
        else alignment.horizontal = stored(value);
        if (!["Left", "Right", "Distributed"].includes(value)) delete alignment.indent;
      },
      (value) => argument.oneOf(value, HORIZONTAL, "horizontalAlignment"),
    ),
    verticalAlignment: styled(
      ({ alignment }) => shown(VERTICAL, alignment.vertical ?? "bottom"),
      ({ alignment }, value: string) => {
        if (value === "Bottom") delete alignment.vertical;
        else alignment.vertical = stored(value);
      },
      (value) => argument.oneOf(value, VERTICAL, "verticalAlignment"),
    ),
    indentLevel: styled(
      ({ alignment }) => Number(alignment.indent ?? 0),
      ({ alignment }, value: number) => {
        if (value === 0) delete alignment.indent;
        else alignment.indent = String(value);
        // Excel indents from the left where the cell does not say from where.
        if (value > 0 && alignment.horizontal === undefined) alignment.horizontal = "left";
      },
      (value) => argument.wholeNumber(value, "indentLevel", 0, 250),
    ),
    textOrientation: styled(
      ({ alignment }) => {
        const rotation = Number(alignment.textRotation ?? 0);
        return rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;
      },
      ({ alignment }, value: number) => {
        if (value === 0) delete alignment.textRotation;
        else alignment.textRotation = String(value === 180 ? 255 : value < 0 ? 90 - value : value);
      },
      (value) => argument.wholeNumber(value, "textOrientation", -90, 180),
    ),
  },
  objects: {
    font: (target) => handle(fontDefinition, target),
    fill: (target) => handle(fillDefinition, target),
    borders: (target) => handle(bordersDefinition, target),
  },
  methods: {
    autofitRows: ({ book, sheet, area }) => {
      requireWritable(sheet);
      // Without a height of its own a row is fitted by whoever opens the file.
      for (const [, row] of rowsWithin(sheet, area)) {
        row.height = null;
        if (row.attributes) delete row.attributes.ht;
      }
      touch(sheet, "sheetData");
      changed(book, { kind: "format", sheet, area });
    },
    autofitColumns: ({ book, sheet, area }, { calculation }) => {
      requireWritable(sheet);
      const last = Math.min(area.right, area.left + 1023);
      for (let column = area.left; column <= last; column++) {
        const width = fittedWidth(book, calculation, sheet, { ...area, left: column, right: column });
        if (width !== null) setWidth(sheet, { ...area, left: column, right: column }, width);
      }
      changed(book, { kind: "format", sheet, area });
    },
  },
};

function setWidth(sheet: Sheet, area: Area, width: number): void {
  requireWritable(sheet);
  changeColumns(sheet.columns, area.left, area.right, (run) => {
    run.width = width;
    run.hidden = width === 0;
    run.attributes = { ...run.attributes, customWidth: "1" };
    delete run.attributes.bestFit;
  });
  touch(sheet, "cols");
}

function fontFlag(key: "bold" | "italic" | "strike", name: string): Property<RangeTarget> {
  return styled(
    ({ font }) => font[key],
    ({ font }, value: boolean) => {
      font[key] = value;
    },
    (value) => argument.flag(value, name),
  );
}

const UNDERLINES = {
  None: null,
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;
type Underline = keyof typeof UNDERLINES;

const fontDefinition: Definition<RangeTarget> = {
  name: "RangeFont",
  properties: {
    bold: fontFlag("bold", "bold"),
    italic: fontFlag("italic", "italic"),
    strikethrough: fontFlag("strike", "strikethrough"),
    name: styled(
      ({ font }) => font.name,
      ({ font }, value: string) => {
        if (font.name === value) return;
        font.name = value;
        // The theme would win over the name, and the family is that of another font.
        font.scheme = null;
        font.family = null;
        font.charset = null;
      },
      (value) => argument.text(value, "name"),
    ),
    size: styled(
      ({ font }) => font.size,
      ({ font }, value: number) => {
        font.size = value;
      },
      (value) => argument.number(value, "size", 1, 409),
    ),
    color: styled(
      ({ font }, { book }) => book.styles.rgb(font.color) ?? "#000000",
      ({ font }, value: Record<string, string>) => {
        font.color = value;
      },
      color,
    ),
    underline: styled(
      ({ font }) =>
        (Object.keys(UNDERLINES) as Underline[]).find((name) => UNDERLINES[name] === font.underline),
      ({ font }, value: Underline) => {
        font.underline = UNDERLINES[value];
      },
      (value) => argument.oneOf(value, Object.keys(UNDERLINES) as Underline[], "underline"),
    ),
  },
};

const fillDefinition: Definition<RangeTarget> = {
  name: "RangeFill",
  properties: {
    color: styled(
      // Excel says white for a cell without a fill, too.
      ({ fill }, { book }) =>
        fill.pattern === "solid" ? (book.styles.rgb(fill.color) ?? "#FFFFFF") : "#FFFFFF",
      (style, value: Record<string, string> | null) => {
        style.fill = value
          ? { pattern: "solid", color: value, background: { indexed: "64" }, raw: null }
          : { pattern: "none", color: null, background: null, raw: null };
      },
      (value) => (value === "" ? null : color(value)),
    ),
  },
  methods: {
    clear: ({ book, sheet, area }) =>
      restyle(book, sheet, area, (style) => {
        style.fill = { pattern: "none", color: null, background: null, raw: null };
      }),
  },
};

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type Side = (typeof SIDES)[number];

interface BorderTarget extends RangeTarget {
  side: Side;
}

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

const borderDefinition: Definition<BorderTarget> = {
  name: "RangeBorder",
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
  const known = argument.oneOf(side, SIDES, "index");
  return handle(borderDefinition, { ...target, side: known });
};

const bordersDefinition: Definition<RangeTarget> = {
  name: "RangeBorderCollection",
  items: (target) => SIDES.map((side) => borderHandle(target, side)),
  item: (target, _, side) => borderHandle(target, side),
  methods: { getItem: (target, _, side: string) => borderHandle(target, side) },
};
