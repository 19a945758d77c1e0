/** Reads the column of a sheet of ours that is the user's, with what its rows are known by. */
import type { CellValue } from "../workbook/grid";
import type { RowBefore } from "../workbook/kept-column";
import type { Area, SheetPlan } from "../workbook/sheet-plan";
import { eachPart } from "./read-in-parts";
import type { OwnedSheet } from "./read-sheets";

/** Titles of a usual length in so many rows fit one response beside what else is asked. */
const MAX_ROWS_AT_ONCE = 12_000;

interface Column {
  values: CellValue[][];
  formulas: unknown[][];
}

/** Asks with the next request, or in requests of its own for a long sheet; the answer is there after the next sync. */
export async function keptRows(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { used }: OwnedSheet,
  { kept }: SheetPlan,
): Promise<() => RowBefore[]> {
  if (!kept || !used) return () => [];
  const column = async (at: number, properties: "values" | "values,formulas"): Promise<() => Column> => {
    const area: Area = { row: used.row, column: at, rows: used.rows, columns: 1 };
    if (used.rows > MAX_ROWS_AT_ONCE) return readColumn(context, worksheet, area, properties);
    const range = worksheet.getRangeByIndexes(area.row, at, area.rows, 1);
    if (properties === "values") range.load("values");
    else range.load("values,formulas");
    return () => range;
  };
  const numbers = await column(kept.numberColumn, "values");
  const titles = await column(kept.titleColumn, "values");
  const own = await column(kept.column, "values,formulas");
  return () => {
    const [number, title, { values, formulas }] = [numbers().values, titles().values, own()];
    return formulas.map(([formula], row) => ({
      number: number[row]![0]!,
      title: title[row]![0]!,
      value: values[row]![0]!,
      formula,
    }));
  };
}

async function readColumn(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Area,
  properties: string,
): Promise<() => Column> {
  const column: Column = { values: [], formulas: [] };
  await eachPart(context, worksheet, area, properties, (range) => {
    column.values.push(...(range.values as CellValue[][]));
    if (properties.includes("formulas")) column.formulas.push(...(range.formulas as unknown[][]));
  });
  return () => column;
}
