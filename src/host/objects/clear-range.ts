import { intersection, isUnbounded, isWholeColumns, isWholeRows } from "../book/address";
import { cellsWithin, changed, rowsWithin, setContent, setStyle, styleAt, touch } from "../book/cells";
import { changeColumns } from "../book/columns";
import { withoutArea } from "../book/rule-areas";
import * as argument from "./arguments";
import type { RangeTarget } from "./targets";
import { requireWritable, writtenRows } from "./writing";

const CLEARED = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/** `Range.clear`. */
export function clearRange(target: RangeTarget, applyTo: unknown): void {
  const { book, sheet, area } = target;
  const what = argument.oneOf(applyTo ?? "All", CLEARED, "applyTo");
  requireWritable(sheet);
  const everything = what === "All";
  if (everything || what === "Contents") {
    const written =
      isUnbounded(area) && !book.writesVisibleRowsOnly ? null : new Set(writtenRows(book, sheet, area));
    for (const [row, column] of [...cellsWithin(sheet, area)])
      if (written === null || written.has(row))
        setContent(sheet, row, column, { value: null, formula: null });
    touch(sheet, "sheetData");
    changed(book, { kind: "cells", sheet, area });
  }
  if (everything || what === "Formats") {
    resetStyles(target);
    sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, area);
    if (everything) {
      sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
      sheet.validations = withoutArea(sheet.validations, area);
      touch(sheet, "mergeCells", "dataValidations");
    }
    touch(sheet, "conditionalFormatting");
  }
  if (everything || what === "Hyperlinks" || what === "RemoveHyperlinks") {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersection(link.area, area));
    touch(sheet, "hyperlinks");
  }
}

function resetStyles({ book, sheet, area }: RangeTarget): void {
  for (const [index, row] of [...rowsWithin(sheet, area)]) {
    for (const [column, cell] of [...row.cells]) {
      if (column < area.left || column > area.right) continue;
      if (cell.formula === null && cell.value === null) row.cells.delete(column);
      else cell.style = 0;
    }
    if (isWholeRows(area)) row.style = null;
    // A cell that stands on a formatted row or column shows that format unless it says otherwise.
    else
      for (let column = area.left; column <= Math.min(area.right, area.left + 1023); column++)
        if (styleAt(sheet, index, column) !== 0) setStyle(sheet, index, column, 0);
  }
  if (isWholeColumns(area))
    changeColumns(sheet.columns, area.left, area.right, (run) => {
      run.style = null;
    });
  touch(sheet, "sheetData", "cols");
  changed(book, { kind: "format", sheet, area });
}
