import { notImplemented } from "../api-error";
import {
  areaAt,
  columnCount,
  contains,
  intersection,
  isUnbounded,
  rowCount,
  type Area,
} from "../book/address";
import type { Formula } from "../book/book";
import { cellAt, changed, setContent, setStyle, styleAt, touch } from "../book/cells";
import { shiftFormula } from "../book/formula-text";
import { withoutArea } from "../book/rule-areas";
import { formulaText } from "../book/relative-formula";
import type { Calculation } from "../engine/calculation";
import * as argument from "./arguments";
import { copyConditionalFormats, copyRules } from "./copied-rules";
import type { HostContext } from "./definition";
import { rangeArgument } from "./range-address";
import type { RangeTarget } from "./targets";
import { requireCellLimit, requireWritable } from "./writing";

const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;
type CopyType = (typeof COPY_TYPES)[number];

/** `Range.copyFrom`: a source smaller than the target is repeated where it fits evenly. */
export function copyRange(
  target: RangeTarget,
  { calculation }: HostContext,
  given: unknown,
  copyType: unknown,
  skipBlanks: unknown,
  transpose: unknown,
): void {
  const type = argument.oneOf(copyType ?? "All", COPY_TYPES, "copyType");
  if (skipBlanks || transpose) throw notImplemented("Range.copyFrom with skipBlanks or transpose");
  const { book, sheet } = target;
  requireWritable(sheet);
  const source = rangeArgument(book, sheet, given);
  if (isUnbounded(source.area)) throw notImplemented("Range.copyFrom of whole rows or columns");
  const area = copiedArea(source.area, target.area);
  requireCellLimit(area);
  const tiles = tilesOf(area, source.area);
  const merges = source.sheet.merges.filter((merged) => contains(source.area, merged));
  const cells = cellsOf(source, calculation);
  for (const tile of tiles) pasteCells(cells, source, { sheet, area: tile }, type);
  // As Paste Special does: merges and conditional formats are formats, validations and links are not.
  if (type === "All" || type === "Formats") {
    sheet.merges = sheet.merges.filter((merged) => !intersection(merged, area));
    sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, area);
    for (const tile of tiles) {
      for (const merged of merges) sheet.merges.push(moved(merged, source.area, tile));
      copyConditionalFormats(source, { sheet, area: tile });
    }
    touch(sheet, "mergeCells");
  }
  if (type === "All") {
    sheet.validations = withoutArea(sheet.validations, area);
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersection(link.area, area));
    for (const tile of tiles) copyRules(source, { sheet, area: tile });
  }
  touch(sheet, "sheetData");
  changed(book, { kind: "cells", sheet, area });
}

/** The target where the source fits it evenly; else an area of the source's size. */
function copiedArea(source: Area, target: Area): Area {
  const [rows, columns] = [rowCount(source), columnCount(source)];
  const fits = rowCount(target) % rows === 0 && columnCount(target) % columns === 0;
  return fits ? target : areaAt(target.top, target.left, rows, columns);
}

function tilesOf(area: Area, source: Area): Area[] {
  const [rows, columns] = [rowCount(source), columnCount(source)];
  const tiles: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    for (let left = area.left; left <= area.right; left += columns)
      tiles.push(areaAt(top, left, rows, columns));
  return tiles;
}

const moved = (area: Area, from: Area, to: Area): Area =>
  areaAt(area.top - from.top + to.top, area.left - from.left + to.left, rowCount(area), columnCount(area));

const textOf = (formula: Formula | null, row: number, column: number): string | null =>
  formula === null ? null : formulaText(formula, row, column);

/** Read before anything is written: source and target may overlap. */
const cellsOf = ({ sheet, area }: Pick<RangeTarget, "sheet" | "area">, calculation: Calculation) =>
  Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (_, column) => {
      const [r, c] = [area.top + row, area.left + column];
      return {
        formula: textOf(cellAt(sheet, r, c)?.formula ?? null, r, c),
        value: calculation.value(sheet, r, c),
        style: styleAt(sheet, r, c),
      };
    }),
  );

function pasteCells(
  cells: ReturnType<typeof cellsOf>,
  { area: from }: RangeTarget,
  { sheet, area: to }: Pick<RangeTarget, "sheet" | "area">,
  type: CopyType,
): void {
  const [down, right] = [to.top - from.top, to.left - from.left];
  for (const [row, inRow] of cells.entries())
    for (const [column, { formula, value, style }] of inRow.entries()) {
      const [r, c] = [to.top + row, to.left + column];
      if (type !== "Formats")
        setContent(
          sheet,
          r,
          c,
          formula === null || type === "Values"
            ? { value, formula: null }
            : // Where nothing is computed the value comes along.
              { value: sheet.calculates ? undefined : value, formula: shiftFormula(formula, down, right) },
        );
      if (type === "All" || type === "Formats") setStyle(sheet, r, c, style);
    }
}
