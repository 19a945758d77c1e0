import type { Language } from "../workbook/settings";
import type { Restored } from "./restore-sheets";
import { toUserFacing, userFacingError } from "./user-facing-error";

/** Thrown where writing failed: what Excel said, and what the attempt to put everything back came to. */
export class WriteFailure extends Error {
  override readonly name = "WriteFailure";

  constructor(
    override readonly cause: unknown,
    readonly restored: Restored,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** The failure for the user: what Excel said where all is as it was before, else what is not. */
export function writeFailureForUser(language: Language, error: unknown): Error {
  if (!(error instanceof WriteFailure)) return toUserFacing(language, error);
  const { sheets, backups } = error.restored;
  if (sheets.length === 0) return toUserFacing(language, error.cause);
  return userFacingError(
    language,
    "notRestored",
    { said: error.message, sheets: sheets.join(", "), backups: backups.join(", ") || "–" },
    null,
    error.cause,
  );
}
