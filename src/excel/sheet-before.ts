/** What a sheet of ours has that must not be lost when it is written again, asked for where the workbook is read. */
import type { ChartPlan } from "../workbook/chart-plan";
import type { CellValue } from "../workbook/grid";
import type { SheetRole } from "../workbook/sheet-plan";
import { SUMMARY } from "../workbook/writing/summary-columns";
import type { ColumnSize } from "./draw-sheet";
import { type ChartsBefore, loadCharts } from "./sheet-charts";

/** Row by row of what is used of the sheet. */
export interface KeptCells {
  numbers: CellValue[];
  values: CellValue[];
  /** As Excel gives them: a plain cell's value where there is none. */
  formulas: unknown[];
}

export interface SheetBefore {
  columns: ColumnSize[];
  charts: ChartsBefore;
  /** The column that is the user's; null on a sheet that has none, or where it was too large to be asked for here. */
  kept: KeptCells | null;
}

/** More than our sheets have. */
const COLUMNS = 64;

/** Where the user writes on a sheet, and the numbers that the rows are known by. */
const KEPT_COLUMNS: Partial<Record<SheetRole, { number: number; own: number }>> = {
  summary: { number: SUMMARY.id, own: SUMMARY.remarks },
};

/** Queues the widths of a sheet's first columns; the answer is there after the next sync. */
export function loadColumns(worksheet: Excel.Worksheet, count: number = COLUMNS): () => ColumnSize[] {
  const columns = worksheet
    .getRangeByIndexes(0, 0, 1, count)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () =>
    columns.value.map(({ columnHidden = false, format }) => ({
      points: format?.columnWidth ?? 0,
      hidden: columnHidden,
    }));
}

function loadKept(worksheet: Excel.Worksheet, used: Excel.Range, role: SheetRole): () => KeptCells | null {
  const columns = KEPT_COLUMNS[role];
  if (!columns) return () => null;
  const column = (index: number): Excel.Range =>
    used.getIntersectionOrNullObject(worksheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn());
  const [numbers, own] = [column(columns.number), column(columns.own)];
  numbers.load("values");
  own.load("values,formulas");
  return () => {
    // Excel gives no values at all of a column that reaches the last row.
    if (numbers.isNullObject || own.isNullObject || numbers.values === null || own.values === null)
      return null;
    return {
      numbers: numbers.values.map(([number]) => number as CellValue),
      values: own.values.map(([value]) => value as CellValue),
      formulas: own.formulas.map(([formula]) => formula as unknown),
    };
  };
}

/** Queues all of it; the answer is there after the next sync. */
export function loadBefore(
  worksheet: Excel.Worksheet,
  used: Excel.Range,
  { role, charts }: { role: SheetRole; charts: readonly ChartPlan[] },
  withKept: boolean,
): () => SheetBefore {
  const columns = loadColumns(worksheet);
  const chartsBefore = loadCharts(worksheet, charts);
  const kept = withKept ? loadKept(worksheet, used, role) : () => null;
  return () => ({ columns: columns(), charts: chartsBefore(), kept: kept() });
}
