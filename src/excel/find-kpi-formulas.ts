import type { CellRef } from "../workbook/cell-ref";
import { kpiFormulaCells } from "../workbook/kpi-formulas";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { WorkbookContents } from "./read-sheets";

/** Formulas are longer than values; a response may be 5 MB on the web. */
const CELLS_PER_PART = 20_000;

/**
 * The cells that call the add-in's functions on sheets that are not about to be written: the user's own, hidden ones
 * included, and sheets of ours that the workbook has no use for any more.
 */
export async function findKpiFormulas(
  context: Excel.RequestContext,
  { ids, owned }: Pick<WorkbookContents, "ids" | "owned">,
  plans: readonly SheetPlan[],
): Promise<CellRef[]> {
  const written = owned.filter(({ role }) => plans.some((plan) => plan.role === role));
  const others = [...ids].filter((id) => !written.some((sheet) => sheet.id === id));
  const used = others.map((id) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    const range = worksheet.getUsedRangeOrNullObject(true);
    worksheet.load("name");
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { worksheet, range };
  });
  await context.sync();

  const found: CellRef[] = [];
  for (const { worksheet, range } of used) {
    if (range.isNullObject) continue;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const rows = Math.max(1, Math.floor(CELLS_PER_PART / columnCount));
    for (let row = 0; row < rowCount; row += rows) {
      const part = worksheet.getRangeByIndexes(
        rowIndex + row,
        columnIndex,
        Math.min(rows, rowCount - row),
        columnCount,
      );
      part.load("formulas");
      // One part a round trip is the point: together they might not fit one response.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      const formulas = part.formulas as unknown[][];
      found.push(
        ...kpiFormulaCells({ sheet: worksheet.name, top: rowIndex + row, left: columnIndex, formulas }),
      );
    }
  }
  return found;
}
