/** The rows of a table of money with two of its columns, both in the unit of the first. */
import { round } from "../../../kpi/round";
import { decimalsOf } from "../../../text/numbers";
import { saysNoFigure } from "../../../text/thai";
import { unitFactor } from "../../../text/unit-multiple";
import type { Figure } from "../../figure";
import type { FinanceRow } from "../../finance";
import { finding, type Finding } from "../../finding";
import { cellRef, textAt } from "../cells/cells";
import { unreadable } from "../cells/reading-findings";
import { figureAt, type NumericLine, type NumericTable } from "../figures/numeric-table";
import { isDifference, isPercentHeading, mayBeTotal, namesYear } from "../words/figure-words";

/** Excel's precision: what is beyond it is no digit of the amount. */
const MAX_DECIMALS = 10;

export interface AmountRows {
  rows: FinanceRow[];
  /** Text that stands where an amount should. */
  findings: Finding[];
}

export function amountRows(table: NumericTable, places: readonly [number, number]): AmountRows {
  const read: AmountRows = { rows: [], findings: [] };
  for (const line of table.lines.filter(({ label }) => !isPercentHeading([label]))) {
    const texts = places.flatMap((place) => textInstead(table, line, place));
    read.rows.push({
      kind: kindOf(line, texts),
      label: `${line.number} ${line.label}`.trim(),
      amounts: [figureAt(line, places[0]), figureAt(line, places[1])],
      cell: line.labelCell,
    });
    read.findings.push(...texts);
  }
  return read;
}

function kindOf({ entries, label }: NumericLine, texts: readonly Finding[]): FinanceRow["kind"] {
  if (entries.length === 0 && texts.length === 0) return "group";
  return mayBeTotal(label) || isDifference(label) ? "total" : "item";
}

/** A row of text alone heads a group, unless the text stands under an amount's heading and is none itself. */
function textInstead({ grid, columns }: NumericTable, line: NumericLine, place: number): Finding[] {
  const column = columns[place];
  if (!column || figureAt(line, place) || line.entries[place] === "error") return [];
  const text = textAt(grid, line.row, column.index);
  const isHeading = column.path.includes(text) || (line.entries.length === 0 && namesYear([text]));
  if (text === "" || saysNoFigure(text) || isHeading || text === line.label) return [];
  return [unreadable(cellRef(grid, line.row, column.index), null, "amount", text)];
}

/** The second amounts in the unit of the first: 48.5 ล้านบาท beside an amount in บาท is 48,500,000. */
export function inOneUnit(
  { rows, findings }: AmountRows,
  units: readonly [unit: string, found: string],
): AmountRows {
  const [unit, found] = units;
  const factor = unit === "" || found === "" ? null : unitFactor(found, unit);
  if (factor === null || factor === 1) return { rows, findings };
  const converted = rows.map((row) => ({
    ...row,
    amounts: [row.amounts[0], row.amounts[1] && inUnit(row.amounts[1], factor)] as const,
  }));
  const at = rows.findIndex(({ amounts }) => amounts[1] !== null);
  const [before, after] = [rows[at]?.amounts[1], converted[at]?.amounts[1]];
  if (!before || !after) return { rows, findings };
  const place = { cell: before.cell, id: null, reported: before.value, computed: after.value };
  return {
    rows: converted,
    findings: [...findings, finding("unit-multiple", place, { unit, found, of: "table" })],
  };
}

function inUnit(figure: Figure, factor: number): Figure {
  const value = round(figure.value * factor, MAX_DECIMALS);
  return { ...figure, value, scale: figure.scale * factor, decimals: decimalsOf(value) };
}
