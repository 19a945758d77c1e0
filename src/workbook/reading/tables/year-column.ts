/** A list whose rows name their year: "ปีงบประมาณ" beside the plan. The latest year is read. */
import { buddhistYear } from "../../../kpi/fiscal-year";
import { matchingKey } from "../../../text/thai";
import { type Doubt, doubtAt } from "../../doubt";
import type { Grid } from "../../grid";
import type { Column, Table } from "../../table";
import { cellRef, textAt } from "../cells/cells";

const YEAR_HEADING = /^(?:ปี|ปีงบ|ปีงบประมาณ|ปีพศ|พศ|ปีบัญชี|ปีการศึกษา|year|fiscalyear|fy|budgetyear)$/;
const YEAR = /^(?:fy\s*)?((?:25|20)\d{2})$/i;

/** A table, as far as its rows go. */
type Rows = Pick<Table, "grid"> & Partial<Pick<Table, "columns" | "bodyRows">>;

const yearColumn = (columns: readonly Column[]): number | null =>
  columns.find(({ role, heading }) => role === "other" && YEAR_HEADING.test(matchingKey(heading)))?.index ??
  null;

function yearAt(grid: Grid, row: number, column: number): number | null {
  const year = YEAR.exec(textAt(grid, row, column))?.[1];
  return year === undefined ? null : buddhistYear(Number(year));
}

/** The years that the rows of a table name in a column of their own. */
export function yearsDown({ grid, columns = [], bodyRows = [] }: Rows): number[] {
  const column = yearColumn(columns);
  return column === null ? [] : [...new Set(bodyRows.flatMap((row) => yearAt(grid, row, column) ?? []))];
}

/** The table with the rows of its latest year, and with a doubt about the others. */
export function ofLatestYear(table: Table): { table: Table; doubts: Doubt[] } {
  const column = yearColumn(table.columns);
  const years = yearsDown(table);
  if (column === null || years.length < 2) return { table, doubts: [] };
  const latest = Math.max(...years);
  const earlier = (row: number): boolean => (yearAt(table.grid, row, column) ?? latest) < latest;
  return {
    table: { ...table, bodyRows: table.bodyRows.filter((row) => !earlier(row)) },
    doubts: [
      doubtAt(cellRef(table.grid, table.headerRow, column), "earlier-years", {
        year: latest,
        count: table.bodyRows.filter(earlier).length,
      }),
    ],
  };
}
