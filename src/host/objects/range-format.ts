import { isWholeColumns, type Area } from "../book/address";
import type { Sheet } from "../book/book";
import { changed, rowAt, rowsWithin, touch } from "../book/cells";
import { changeColumns, columnRun } from "../book/columns";
import { defaultRowHeight, digitWidth, pointsOfWidth, standardWidth, widthOfPoints } from "../book/sizes";
import { rowFitter } from "../display/fitted-height";
import { fittedWidth } from "../display/fitted-width";
import * as argument from "./arguments";
import type { Definition, HostContext, Property } from "./definition";
import { handle } from "./handle";
import { styled } from "./styled";
import type { RangeTarget } from "./targets";
import { requireWritable } from "./writing";

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

/** Points: as somebody set it, as its text needs, or as all rows are. */
export function rowHeights(
  { book, sheet }: RangeTarget,
  { calculation }: HostContext,
): (row: number) => number {
  const fitted = rowFitter(book, calculation, sheet);
  const usual = sheet.defaultRowHeight ?? defaultRowHeight(book);
  return (row) => {
    const known = sheet.rows.get(row);
    const stated = known?.height ?? known?.attributes?.ht;
    return Number(stated ?? fitted(row) ?? usual);
  };
}

/** Points; a hidden column keeps the width it had, or has none. */
export function columnWidths(
  { book, sheet }: RangeTarget,
  { conditions }: HostContext,
): (column: number) => number {
  const [usual, digit] = [standardWidth(book, sheet), digitWidth(book)];
  return (column) => {
    const run = columnRun(sheet.columns, column);
    const isZero = conditions.hiddenColumnsAreZero && run?.hidden === true;
    return pointsOfWidth(isZero ? 0 : (run?.width ?? usual), digit);
  };
}

export const rangeFormatDefinition: Definition<RangeTarget> = {
  properties: {
    columnWidth: {
      get: (target, context) => {
        const widths = new Set<number>();
        const widthOf = columnWidths(target, context);
        for (let column = target.area.left; column <= target.area.right; column++)
          widths.add(widthOf(column));
        return widths.size === 1 ? [...widths][0]! : null;
      },
      set: ({ book, sheet, area }, value) => {
        const points = argument.number(value, "columnWidth", 0, 1790);
        setWidth(sheet, area, widthOfPoints(points, digitWidth(book)));
        changed(book, { kind: "format", sheet, area });
      },
    },
    rowHeight: {
      get: (target, context) => {
        const heights = new Set<number>();
        const heightOf = rowHeights(target, context);
        for (let row = target.area.top; row <= Math.min(target.area.bottom, target.area.top + 10_000); row++)
          heights.add(heightOf(row));
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
    font: (target) => handle("RangeFont", target),
    fill: (target) => handle("RangeFill", target),
    borders: (target) => handle("RangeBorderCollection", target),
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
