/**
 * The add-in knows its own sheets by a custom property, never by their names: users rename sheets, and a sheet of
 * theirs may bear one of our names.
 */
import { SHEET_ROLES, type SheetRole } from "../workbook/sheet-plan";

export const ROLE_PROPERTY = "KpiScorecard.Role";

/** How it was last written, as `src/workbook/written-as.ts` spells it. */
export const WRITTEN_PROPERTY = "KpiScorecard.Written";

/** The charts it was last written with, as `src/workbook/chart-record.ts` spells them. */
export const CHARTS_PROPERTY = "KpiScorecard.Charts";

/**
 * A run's number, on the first of the sheets that it writes again, from when all are written until their looks are
 * finished: where Excel's answer is lost, this tells whether they were.
 */
export const RUN_PROPERTY = "KpiScorecard.Run";

/** On the copy that is made of a sheet before it is written again: the id of the sheet it is a copy of. */
export const BACKUP_PROPERTY = "KpiScorecard.BackupOf";

/** Null for a mark that is no role known: of a later version. */
export const asRole = (value: string): SheetRole | null => SHEET_ROLES.find((role) => role === value) ?? null;
