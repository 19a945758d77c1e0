/** Reads one cell of a table of figures; a cell may hold a count and its percentage together. */
import { NUMBER_PATTERN, readNumber, type StatedNumber } from "../../../text/numbers";
import { plainText } from "../../../text/thai";
import type { CellRef } from "../../cell-ref";
import type { Grid } from "../../grid";
import type { Figure } from "../../model";
import { cellRef, isEmpty, isErrorValue, readCell, valueAt } from "../cells/cells";
import type { Entry } from "./numeric-table";

const COUNT_WITH_PERCENT = new RegExp(
  String.raw`^(?<count>${NUMBER_PATTERN})\s*\(\s*(?:ร้อยละ\s*(?<after>${NUMBER_PATTERN})|(?<before>${NUMBER_PATTERN})\s*%)\s*\)$`,
);

/** What a cell says: its entry and, in "1,493 (89.45%)", the percentage beside it. */
export interface NumericEntry {
  entry: Entry;
  percent: Figure | null;
}

const typed = (cell: CellRef, number: StatedNumber, part: Figure["part"]): Figure => ({
  value: number.value,
  decimals: number.decimals,
  part,
  cell,
  scale: 1,
  unit: null,
});

function readText(text: string, cell: CellRef): NumericEntry {
  const number = readNumber(text);
  if (number) return { entry: typed(cell, number, "target"), percent: null };
  const both = COUNT_WITH_PERCENT.exec(text)?.groups;
  const count = both && readNumber(both["count"] ?? "");
  const percent = both && readNumber(both["after"] ?? both["before"] ?? "");
  return count && percent
    ? { entry: typed(cell, count, "target"), percent: typed(cell, percent, "percent") }
    : { entry: "text", percent: null };
}

export function readEntry(grid: Grid, row: number, column: number): NumericEntry {
  const value = valueAt(grid, row, column);
  if (isErrorValue(value)) return { entry: "error", percent: null };
  if (isEmpty(value)) return { entry: null, percent: null };
  if (typeof value === "string") return readText(plainText(value).trim(), cellRef(grid, row, column));
  const reading = readCell(grid, row, column);
  return { entry: reading.kind === "number" ? reading.figure : "text", percent: null };
}
