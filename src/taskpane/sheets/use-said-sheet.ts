import { useState } from "react";
import type { Grid } from "../../workbook/grid";
import type { MappedSheet, Mapping } from "../../workbook/mapping/mapping";
import { mappedSheet } from "../../workbook/mapping/mapping";
import type { Survey } from "../../workbook/survey";
import { lackingIn, mappingOf, withSheet } from "./corrections";

export interface SaidSheet {
  /** What the mapping has of the sheet. */
  entry: Mapping["sheets"][number] | undefined;
  isIgnored: boolean;
  /** How it is read, or what is said of it so far; null where it is not one table. */
  said: MappedSheet | null;
  /** Whether it holds several tables, whose columns cannot be told apart here. */
  isSeveral: boolean;
  hasDraft: boolean;
  /** Says what the sheet is; kept in the workbook as soon as it is enough to read it by. */
  say: (sheet: MappedSheet) => void;
  ignore: (ignored: boolean) => void;
  forget: () => void;
}

/** The user's word on one sheet. */
export function useSaidSheet(
  grid: Grid,
  { reading, mapping }: Survey,
  save: (mapping: Mapping | null) => Promise<void>,
): SaidSheet {
  const { sheet } = grid;
  const entry = mapping ? mappedSheet(mapping, sheet) : undefined;
  const isIgnored = entry !== undefined && "ignore" in entry;
  const readable = reading.tables.filter(
    ({ header, kind }) => header.sheet === sheet && kind !== "numeric" && kind !== "regional",
  );
  const [only] = readable;
  const asRead =
    entry && !("ignore" in entry) ? entry : only && readable.length === 1 ? mappingOf(grid, only) : null;

  // What is said of a sheet before it is enough to read it by.
  const [draft, setDraft] = useState<MappedSheet | null>(null);

  function take(next: Mapping | null): void {
    setDraft(null);
    void save(next);
  }

  return {
    entry,
    isIgnored,
    said: draft ?? asRead,
    isSeveral: readable.length > 1 && !entry,
    hasDraft: draft !== null,
    say(next) {
      setDraft(next);
      if (lackingIn(next).length === 0) void save(withSheet(mapping, sheet, next)).then(() => setDraft(null));
    },
    ignore: (ignored) => take(withSheet(mapping, sheet, ignored ? { sheet, ignore: true } : null)),
    forget: () => take(withSheet(mapping, sheet, null)),
  };
}
