import type { OfficeColours } from "./theme";

/** What the pane takes from the Office around it. `Office.context` has this shape, and so has a test's plain object. */
export interface OfficeSurroundings {
  displayLanguage: string;
  officeTheme?: OfficeColours;
}
