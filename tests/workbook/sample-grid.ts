/** A sample sheet as Excel would hand it over, number formats included. */
import type { SampleSheet } from "../../scripts/samples/sheet";
import type { Grid } from "../../src/workbook/grid";
import { gridOf } from "./grid";

export function sampleGrid({ name, rows, numberFormats = {} }: SampleSheet): Grid {
  const formats = rows.flatMap((_, row) =>
    Object.entries(numberFormats).map(([column, format]) => [`${row},${column}`, format] as const),
  );
  return gridOf(name, rows, Object.fromEntries(formats));
}
