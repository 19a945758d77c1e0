/** Cells alike, gathered into rectangles: the grid takes its styles by area. */
import { areaName } from "../../host/book/address";

export interface Zones {
  /** Cells come row by row, from left to right. */
  add(row: number, column: number, kind: number): void;
  /** Kinds by the name of their area. */
  byName(): Record<string, number>;
}

interface Run {
  top: number;
  bottom: number;
  left: number;
  right: number;
  kind: number;
}

export function gatherZones(): Zones {
  const done: Run[] = [];
  /** Runs that end in the row above the current one, by where they lie and what they are. */
  let above = new Map<string, Run>();
  let inRow: Run[] = [];
  let current = -1;

  function closeRow(): void {
    const next = new Map<string, Run>();
    for (const run of inRow) {
      const place = `${run.left} ${run.right} ${run.kind}`;
      const extended = above.get(place);
      if (extended?.bottom === current - 1) {
        extended.bottom = current;
        next.set(place, extended);
      } else {
        done.push(run);
        next.set(place, run);
      }
    }
    above = next;
    inRow = [];
  }

  return {
    add(row, column, kind) {
      if (row !== current) {
        closeRow();
        current = row;
      }
      const last = inRow.at(-1);
      if (last?.kind === kind && last.right === column - 1) last.right = column;
      else inRow.push({ top: row, bottom: row, left: column, right: column, kind });
    },
    byName() {
      closeRow();
      return Object.fromEntries(done.map(({ kind, ...area }) => [areaName(area), kind]));
    },
  };
}
