import type { SheetChange } from "../workbook/sheet-change";

/** What has changed since the workbook was read: cell by cell, or so that all of it has to be read anew. */
export interface PendingChanges {
  note: (change: SheetChange) => void;
  /** More has changed than can be told. */
  noteAll: () => void;
  areKnown: () => boolean;
  /** Null where all has to be read anew. Nothing is pending from here on. */
  take: () => readonly SheetChange[] | null;
}

export function createPendingChanges(): PendingChanges {
  let changes: SheetChange[] | null = [];
  return {
    note(change) {
      changes = change.address === null ? null : (changes?.concat(change) ?? null);
    },
    noteAll() {
      changes = null;
    },
    areKnown: () => changes !== null,
    take() {
      const taken = changes;
      changes = [];
      return taken;
    },
  };
}
