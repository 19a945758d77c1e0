/** What a planned chart draws of its sheet's cells. */
import assert from "node:assert/strict";
import type { Area, SheetPlan } from "../../../../src/workbook/sheet-plan";

const contents = ({ cells }: SheetPlan, { row, column, rows }: Area): unknown[] =>
  Array.from({ length: rows }, (_, index) => cells[row + index]?.[column]);

/** What a chart draws: its title, and each series with its categories. */
export function drawn(of: SheetPlan, key: string): unknown {
  const chart = of.charts?.find((each) => each.key === key);
  assert.ok(chart && typeof chart.title === "object", key);
  return {
    title: of.cells[chart.title.row]?.[chart.title.column],
    series: chart.series.map(({ name, values, categories }) => [
      name,
      contents(of, categories),
      contents(of, values),
    ]),
  };
}
