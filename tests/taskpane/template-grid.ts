import type { Grid } from "../../src/workbook/grid";
import type { TemplateSheet } from "../../src/workbook/template/template";

/** A planned sheet as it is read back once it has been drawn. */
export function gridOfPlan({ name, cells }: TemplateSheet): Grid {
  return {
    sheet: name,
    top: 0,
    left: 0,
    values: cells.map((row) => row.map((content) => (typeof content === "object" ? "" : content))),
    numberFormats: cells.map((row) => row.map(() => "General")),
  };
}
