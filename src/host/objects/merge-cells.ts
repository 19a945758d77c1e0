import { invalidArgument } from "../api-error";
import { cellCount, intersection, isUnbounded, rowsOf } from "../book/address";
import { cellsWithin, changed, setContent, touch } from "../book/cells";
import type { RangeTarget } from "./targets";
import { requireWritable } from "./writing";

/** `Range.merge`; across: each row on its own. */
export function mergeCells(target: RangeTarget, across: boolean): void {
  const { book, sheet, area } = target;
  requireWritable(sheet);
  if (sheet.tables.length > 0 && cellCount(area) > 1 && isUnbounded(area)) throw invalidArgument();
  const areas = across ? rowsOf(area) : [area];
  sheet.merges = sheet.merges.filter((merged) => !intersection(merged, area));
  for (const merged of areas) {
    if (cellCount(merged) < 2) continue;
    // Only the first content stays; it moves to the corner.
    const contents = [...cellsWithin(sheet, merged)]
      .filter(([, , cell]) => cell.formula !== null || cell.value !== null)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const first = contents[0];
    for (const [row, column] of contents.slice(1))
      setContent(sheet, row, column, { value: null, formula: null });
    if (first && (first[0] !== merged.top || first[1] !== merged.left)) {
      setContent(sheet, merged.top, merged.left, first[2]);
      setContent(sheet, first[0], first[1], { value: null, formula: null });
    }
    sheet.merges.push(merged);
  }
  touch(sheet, "mergeCells", "sheetData");
  changed(book, { kind: "cells", sheet, area });
}

export function unmergeCells({ book, sheet, area }: RangeTarget): void {
  requireWritable(sheet);
  sheet.merges = sheet.merges.filter((merged) => !intersection(merged, area));
  touch(sheet, "mergeCells");
  changed(book, { kind: "format", sheet, area });
}
