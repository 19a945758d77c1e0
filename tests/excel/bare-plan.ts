/** A sheet plan with nothing on it but what every plan has, for tests that state the rest. */
import type { SheetPlan } from "../../src/workbook/sheet-plan";

export const BARE_PLAN = {
  hiddenColumns: [],
  regions: [],
  merges: [],
  conditional: [],
  validations: [],
  links: [],
  freeze: { rows: 0, columns: 0 },
  print: {
    orientation: "landscape",
    titleRows: { first: 0, last: 0 },
    area: { row: 0, column: 0, rows: 20, columns: 6 },
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: "", right: "" },
    onOnePage: true,
    keptWithNext: [],
    together: [],
  },
} as const satisfies Partial<SheetPlan>;
