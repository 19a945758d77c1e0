/** Two rows an item, one for its plan and one for its results: which column says which (`workbook.md` §1, F). */
import { headedColumn, type Table } from "../../table";
import { textAt, valueAt } from "../cells/cells";
import { type Measure, measureIn } from "../words/measure-words";

const MIN_WORDS = 2;

/** Whether a column's cells say of each row whether it is the plan's or the results'. */
function saysMeasures({ grid, bodyRows }: Table, column: number): boolean {
  const said = new Set<Measure | null>();
  let words = 0;
  let others = 0;
  for (const row of bodyRows) {
    const value = valueAt(grid, row, column);
    const text = typeof value === "number" ? "" : textAt(grid, row, column);
    if (text === "" && typeof value !== "number") continue;
    const measure = measureIn(text);
    said.add(measure);
    if (measure !== null) words++;
    // Exit early: most columns hold nothing of the kind.
    else if (++others * 5 > bodyRows.length) return false;
  }
  return words >= MIN_WORDS && words >= others * 4 && said.has("target") && said.has("result");
}

/** The table with that column named, whatever its heading is; the same table where there is none. */
export function withMeasureColumn(table: Table): Table {
  if (table.kind !== "targets") return table;
  const width = table.bodyRows.reduce(
    (widest, row) => Math.max(widest, table.grid.values[row]?.length ?? 0),
    0,
  );
  const index = Array.from({ length: width }, (_, column) => column).find((column) =>
    saysMeasures(table, column),
  );
  const others = table.columns.filter((column) => column.role !== "measure" && column.index !== index);
  if (index === undefined) return { ...table, columns: others };
  const found = table.columns.find((column) => column.index === index);
  const columns = [...others, headedColumn("measure", index, found?.heading ?? "")];
  return { ...table, columns: columns.sort((a, b) => a.index - b.index) };
}
