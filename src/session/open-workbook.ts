/** The open workbook as the session needs it: `src/excel` in the add-in. */
import type { ChartPicture } from "../workbook/chart-picture";
import type { GenerateOptions, Outcome } from "../workbook/generation";
import type { Rules, Survey } from "../workbook/survey";
import type { Place } from "../workbook/place";
import type { Mapping } from "../workbook/mapping/mapping";
import type { Language } from "../workbook/settings";
import type { SheetChange } from "../workbook/sheet-change";
import type { TemplateChoice } from "../workbook/template/template";
import type { Selection } from "./selection";

export interface OpenWorkbook {
  generate: (options: GenerateOptions) => Promise<Outcome>;
  /** Activates the sheet and selects the address. */
  show: (place: Place) => Promise<void>;
  /**
   * Reads and judges, and changes nothing; `patient` waits for a cell that is being edited. Where it is told all that
   * has changed since the last reading, the add-in's own sheets need not be read anew.
   */
  read: (language: Language, patient: boolean, changes: readonly SheetChange[] | null) => Promise<Survey>;
  /** Takes away what an earlier session kept for its way back. */
  forgetWayBack: () => Promise<void>;
  /** Tells of each change to a sheet, and of what the user selects; the result ends it. */
  watch: (
    changed: (change: SheetChange) => void,
    selected: (selection: Selection) => void,
  ) => Promise<() => void>;
  saveRules: (rules: Rules, language: Language) => Promise<void>;
  saveMapping: (mapping: Mapping | null) => Promise<void>;
  /** Adds ready-made sheets for the user to fill in; gives their names. */
  addTemplate: (choice: TemplateChoice, language: Language) => Promise<string[]>;
  /** Puts a formula into the selected cell; gives the cell. */
  insertFormula: (formula: string, language: Language) => Promise<Place>;
  /** The charts on the add-in's own sheets; none before they are written. */
  chartPictures: (language: Language) => Promise<ChartPicture[]>;
}
