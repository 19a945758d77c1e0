import { invalidArgument } from "../api-error";
import { rowCount } from "../book/address";
import { changed, rowAt, rowsWithin, touch } from "../book/cells";
import { changeColumns, columnRun } from "../book/columns";
import * as argument from "./arguments";
import type { Property } from "./definition";
import type { RangeTarget } from "./targets";
import { requireWritable } from "./writing";

export function hiddenOf({ sheet, area }: RangeTarget, rows: boolean): boolean | null {
  const states = new Set<boolean>();
  if (rows)
    for (let row = area.top; row <= Math.min(area.bottom, area.top + 100_000); row++)
      states.add(sheet.rows.get(row)?.hidden ?? false);
  else
    for (let column = area.left; column <= area.right; column++)
      states.add(columnRun(sheet.columns, column)?.hidden ?? false);
  return states.size === 1 ? [...states][0]! : null;
}

function setHidden({ book, sheet, area }: RangeTarget, rows: boolean, value: unknown): void {
  requireWritable(sheet);
  const hidden = argument.flag(value, "hidden");
  if (rows) {
    // Showing rows needs no more than those there are; hiding makes them.
    if (!hidden) for (const [, row] of rowsWithin(sheet, area)) row.hidden = false;
    else if (rowCount(area) > 100_000) throw invalidArgument("More rows than this host hides at a time.");
    else for (let row = area.top; row <= area.bottom; row++) rowAt(sheet, row).hidden = true;
    touch(sheet, "sheetData");
  } else {
    changeColumns(sheet.columns, area.left, area.right, (run) => {
      run.hidden = hidden;
    });
    touch(sheet, "cols");
  }
  changed(book, { kind: "format", sheet, area });
}

export const hiddenProperties: Record<string, Property<RangeTarget>> = {
  hidden: {
    get: (target) => {
      const states = [hiddenOf(target, true), hiddenOf(target, false)];
      return states.includes(true) ? true : states.includes(null) ? null : false;
    },
  },
  rowHidden: {
    get: (target) => hiddenOf(target, true),
    set: (target, value) => setHidden(target, true, value),
  },
  columnHidden: {
    get: (target) => hiddenOf(target, false),
    set: (target, value) => setHidden(target, false, value),
  },
};
