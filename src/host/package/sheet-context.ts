import type { StyleTable } from "../book/styles";

/** What reading a sheet needs of the workbook. */
export interface SheetContext {
  sharedStrings: readonly string[];
  styles: StyleTable;
  namespaces: Set<string>;
  date1904: boolean;
}
