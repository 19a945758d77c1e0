/** The open workbook as the session needs it: `src/excel` in the add-in. */
import type { GenerateOptions, Outcome } from "../excel/generate";
import type { Place } from "../excel/user-facing-error";

export interface OpenWorkbook {
  generate: (options: GenerateOptions) => Promise<Outcome>;
  /** Activates the sheet and selects the address. */
  show: (place: Place) => Promise<void>;
}
