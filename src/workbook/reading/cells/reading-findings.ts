/** What the reader itself complains of: cells it could not read. */
import type { CellRef } from "../../cell-ref";
import { type Expected, finding, type Finding } from "../../finding";

const MAX_QUOTE_LENGTH = 80;

const quoted = (text: string): string =>
  text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH)}…` : text;

/** Text where a figure was expected. */
export const unreadable = (cell: CellRef, id: string | null, expected: Expected, text: string): Finding =>
  finding("unreadable", { cell, id, reported: quoted(text) }, { text: quoted(text), expected });

/** An Excel error value (#REF!, #N/A …). */
export const cellError = (cell: CellRef, id: string | null, error: string): Finding =>
  finding("cell-error", { cell, id, reported: error }, { error });

/** Whether two findings are of one cell. */
export const sameCell = ({ cell: one }: Finding, { cell: other }: Finding): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;
