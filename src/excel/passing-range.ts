import type { Area } from "../workbook/area";

/** A range of use in this request only: Excel keeps no track of it, nor is it told to, at a hundred bytes each. */
export const passingRange = (worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rows, columns).untrack();
