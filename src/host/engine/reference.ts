/** A reference of a formula, as far away from the formula's cell as it is: the same for all cells of one shape. */
import { columnNumber, MAX_COLUMNS, MAX_ROWS, splitSheet, type Area } from "../book/address";

/** A row or column: fixed, or so many away from the cell. */
interface Step {
  isFixed: boolean;
  index: number;
}

export interface Reference {
  /** The sheet's name as the engine has it; null for the formula's own sheet. */
  sheet: string | null;
  top: Step;
  left: Step;
  bottom: Step;
  right: Step;
}

const CELLS = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?$/i;
const COLUMNS = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/i;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

const FIRST: Step = { isFixed: true, index: 0 };
const LAST_ROW: Step = { isFixed: true, index: MAX_ROWS - 1 };
const LAST_COLUMN: Step = { isFixed: true, index: MAX_COLUMNS - 1 };

/** The reference `text` of a formula in this cell; null for what names no cells of one sheet. */
export function parseReference(text: string, row: number, column: number): Reference | null {
  const { sheet, rest } = splitSheet(text);
  const step = (fixed: string, index: number, own: number): Step =>
    fixed ? { isFixed: true, index } : { isFixed: false, index: index - own };
  const rowStep = (fixed: string, digits: string): Step => step(fixed, Number(digits) - 1, row);
  const columnStep = (fixed: string, letters: string): Step => step(fixed, columnNumber(letters), column);
  const cells = CELLS.exec(rest);
  if (cells) {
    const [, c$ = "", c = "", r$ = "", r = "", toC$ = c$, toC = c, toR$ = r$, toR = r] = cells;
    return {
      sheet,
      top: rowStep(r$, r),
      left: columnStep(c$, c),
      bottom: rowStep(toR$, toR),
      right: columnStep(toC$, toC),
    };
  }
  const columns = COLUMNS.exec(rest);
  if (columns) {
    const [, from$ = "", from = "", to$ = "", to = ""] = columns;
    return { sheet, top: FIRST, left: columnStep(from$, from), bottom: LAST_ROW, right: columnStep(to$, to) };
  }
  const rows = ROWS.exec(rest);
  if (!rows) return null;
  const [, from$ = "", from = "", to$ = "", to = ""] = rows;
  return { sheet, top: rowStep(from$, from), left: FIRST, bottom: rowStep(to$, to), right: LAST_COLUMN };
}

export const stepFrom = (own: number, { isFixed, index }: Step): number => (isFixed ? index : own + index);

/** The cells it names, seen from a cell; null where it leads out of the sheet. */
export function areaFrom(reference: Reference, row: number, column: number): Area | null {
  const rows = [stepFrom(row, reference.top), stepFrom(row, reference.bottom)] as const;
  const columns = [stepFrom(column, reference.left), stepFrom(column, reference.right)] as const;
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const isInside = area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
  return isInside ? area : null;
}
