/** Rows as high as their text, for those without a height of their own; the grid itself looks at no formula's result. */
import type { Sheet } from "../../host/book/book";
import type { Command, Model } from "../../host/engine/spreadsheet";

/** Beyond these the grid's own guess has to do: measuring text is slow. */
const ROWS_FITTED = 1000;
/** What the grid leaves beside the text of a cell. */
const BESIDE = 8;
/** Room for the vowels below the last line. */
const BELOW = 6;
const LEAST = 23;

/** As the grid draws lines: the letters' size in pixels and four between them. */
const lineHeight = (points = 10): number => Math.ceil((points * 96) / 72) + 4;

export function fitRows({ getters }: Model, sheet: Sheet, rows: Iterable<number>): Command[] {
  const bySize = new Map<number, number[]>();
  for (const row of rows) {
    const held = sheet.rows.get(row);
    if (!held || held.height !== null || held.hidden || row >= ROWS_FITTED) continue;
    let size = 0;
    for (const column of held.cells.keys()) {
      const position = { sheetId: sheet.id, row, col: column };
      const style = getters.getCellStyle(position);
      if (style.wrapping !== "wrap") continue;
      size = Math.max(size, LEAST);
      // Like Excel: text over several cells makes no row higher.
      if (getters.isInMerge(position)) continue;
      const wrapWidth = getters.getColSize(sheet.id, column) - BESIDE;
      const lines = getters.getCellMultiLineText(position, { wrapWidth, maxWidth: wrapWidth });
      size = Math.max(size, lines.length * lineHeight(style.fontSize) + BELOW);
    }
    if (size === 0) continue;
    if (size === getters.getRowSize(sheet.id, row)) continue;
    bySize.set(size, [...(bySize.get(size) ?? []), row]);
  }
  return [...bySize].map(([size, elements]) => ({
    type: "RESIZE_COLUMNS_ROWS",
    sheetId: sheet.id,
    dimension: "ROW",
    elements,
    size,
  }));
}
