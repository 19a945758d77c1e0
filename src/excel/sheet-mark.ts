/**
 * The add-in knows its own sheets by a custom property, never by their names: users rename sheets, and a sheet of
 * theirs may bear one of our names.
 */
import type { SheetRole } from "../workbook/sheet-plan";

export const ROLE_PROPERTY = "KpiScorecard.Role";

/** How it was last written, as `src/workbook/written-as.ts` spells it. */
export const WRITTEN_PROPERTY = "KpiScorecard.Written";

/** On the copy that is made of a sheet before it is written again: the id of the sheet it is a copy of. */
export const BACKUP_PROPERTY = "KpiScorecard.BackupOf";

const ROLES: readonly string[] = [
  "summary",
  "quarters",
  "scorecard",
  "regions",
  "checks",
  "rules",
] satisfies SheetRole[];

export const asRole = (value: string): SheetRole | null =>
  ROLES.includes(value) ? (value as SheetRole) : null;
