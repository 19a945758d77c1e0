import { quotedSheet } from "../../../cell-ref";
import type { SheetRole } from "../../../sheet-plan";
import type { Writing } from "../../../writing/writing";

/** What refers to cells, and the sheet on which its formulas stand: they do not name their own. */
export interface Reader {
  writing: Writing;
  home: SheetRole;
}

/** Cells of one of our sheets as a formula of the reader's names them. */
export const inSheet = ({ writing, home }: Reader, role: SheetRole, cells: string): string =>
  role === home ? cells : `${quotedSheet(writing.options.names[role])}!${cells}`;
