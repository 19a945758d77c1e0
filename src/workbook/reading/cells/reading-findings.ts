/** What the reader itself complains of: cells it could not read. */
import type { CellRef } from "../../cell-ref";
import type { Finding } from "../../finding";

export type Expected = "target" | "operating" | "result" | "percent" | "weight" | "level" | "passed";

const LONGEST_QUOTE = 80;

const quoted = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;

/** Text where a figure was expected. */
export const unreadable = (cell: CellRef, id: string | null, expected: Expected, text: string): Finding => ({
  severity: "error",
  kind: "unreadable",
  cell,
  id,
  reported: quoted(text),
  computed: null,
  detail: { text: quoted(text), expected },
});

/** An Excel error value (#REF!, #N/A …). */
export const cellError = (cell: CellRef, id: string | null, error: string): Finding => ({
  severity: "error",
  kind: "cell-error",
  cell,
  id,
  reported: error,
  computed: null,
  detail: { error },
});
