/** What the cells of a range hold and show, as matrices. */
import { cellAt, styleAt } from "../book/cells";
import { isError, type Scalar } from "../book/book";
import { isUnbounded } from "../book/address";
import { formulaText } from "../book/relative-formula";
import { shownText } from "../display/number-text";
import * as argument from "./arguments";
import type { HostContext, Property } from "./definition";
import { requireAlive } from "./range-address";
import type { RangeTarget } from "./targets";
import { writeRelativeFormula } from "./relative-formula";
import { matrixReader, requireCellLimit, restyle, writeContents } from "./writing";

/** Row by row; null for whole rows and columns, as Excel answers. */
function matrix(target: RangeTarget, read: (row: number, column: number) => unknown): unknown[][] | null {
  requireAlive(target);
  const { area } = target;
  if (isUnbounded(area)) return null;
  requireCellLimit(area);
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) values.push(read(row, column));
    rows.push(values);
  }
  return rows;
}

const apiValue = (value: Scalar): string | number | boolean =>
  value === null ? "" : isError(value) ? value.error : value;

function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

function formulaAt(
  { sheet }: RangeTarget,
  { calculation }: HostContext,
  row: number,
  column: number,
): unknown {
  const cell = cellAt(sheet, row, column);
  return cell?.formula != null
    ? `=${formulaText(cell.formula, row, column)}`
    : apiValue(calculation.value(sheet, row, column));
}

export const valueProperties: Record<string, Property<RangeTarget>> = {
  values: {
    get: (target, { calculation }) =>
      matrix(target, (row, column) => apiValue(calculation.value(target.sheet, row, column))),
    set: (target, value) => writeContents(target.book, target.sheet, target.area, value),
  },
  formulas: {
    get: (target, context) => matrix(target, (row, column) => formulaAt(target, context, row, column)),
    set: (target, value) => writeContents(target.book, target.sheet, target.area, value),
  },
  // Set only: one formula for the whole range, as an add-in writes a column of them.
  formulasR1C1: {
    set: ({ book, sheet, area }, value) =>
      writeRelativeFormula(book, sheet, area, argument.text(value, "formulasR1C1")),
  },
  valueTypes: {
    get: (target, { calculation }) =>
      matrix(target, (row, column) => valueType(calculation.value(target.sheet, row, column))),
  },
  text: {
    get: (target, { calculation, book }) =>
      matrix(target, (row, column) =>
        shownText(
          calculation.value(target.sheet, row, column),
          book.styles.at(styleAt(target.sheet, row, column)).numberFormat,
        ),
      ),
  },
  numberFormat: {
    get: (target, { book }) =>
      matrix(target, (row, column) => book.styles.at(styleAt(target.sheet, row, column)).numberFormat),
    set: ({ book, sheet, area }, value) => {
      const at = matrixReader(area, value);
      restyle(
        book,
        sheet,
        area,
        (style, row, column) => {
          const format = at(row, column);
          if (format !== null) style.numberFormat = argument.text(format, "numberFormat");
        },
        Array.isArray(value),
      );
    },
  },
};
