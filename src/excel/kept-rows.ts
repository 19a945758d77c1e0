/** The column of a sheet of ours that is the user's, with what its rows are known by. */
import type { CellValue } from "../workbook/grid";
import { needsTitles, type RowBefore } from "../workbook/kept-column";
import type { Area, SheetPlan } from "../workbook/sheet-plan";
import { eachPart } from "./read-in-parts";
import type { OwnedSheet } from "./read-sheets";

interface Column {
  values: CellValue[];
  formulas: unknown[];
}

async function readColumn(
  context: Excel.RequestContext,
  { id }: OwnedSheet,
  area: Area,
  properties: "values" | "values,formulas",
): Promise<Column> {
  const column: Column = { values: [], formulas: [] };
  const worksheet = context.workbook.worksheets.getItem(id);
  await eachPart(context, worksheet, area, properties, (range) => {
    column.values.push(...range.values.map(([value]) => value as CellValue));
    if (properties !== "values")
      column.formulas.push(...range.formulas.map(([formula]) => formula as unknown));
  });
  return column;
}

/** Asks only for what was not read with the workbook: of a long sheet, and of one whose rows their numbers cannot tell apart. */
export async function keptRows(
  context: Excel.RequestContext,
  owned: OwnedSheet,
  plan: SheetPlan,
): Promise<RowBefore[]> {
  const { kept } = plan;
  const { used } = owned;
  if (!kept || !used) return [];
  const area = (column: number): Area => ({ row: used.row, column, rows: used.rows, columns: 1 });
  const asked = owned.before?.kept;
  // What stands far from the rest is left out of what is used.
  const read = asked?.numbers.length === used.rows ? asked : null;
  const numbers =
    read?.numbers ?? (await readColumn(context, owned, area(kept.numberColumn), "values")).values;
  const own = read ?? (await readColumn(context, owned, area(kept.column), "values,formulas"));
  const rows = numbers.map((number, row): RowBefore => {
    return { number, title: null, value: own.values[row]!, formula: own.formulas[row] };
  });
  if (!needsTitles(plan, rows)) return rows;
  const titles = await readColumn(context, owned, area(kept.titleColumn), "values");
  return rows.map((row, index) => ({ ...row, title: titles.values[index]! }));
}
