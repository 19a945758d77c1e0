/** Holes in a numbering: 1.1, 1.2, 1.4. */
import type { CellRef } from "../../cell-ref";
import { type Doubt, doubtAt } from "../../doubt";
import { lastAnswer } from "../../remembered";
import { eachInSlices, flatMapInSlices, type Slices } from "../../slices";
import { parentOf } from "../cells/numbering";

interface Numbered {
  id: string;
  section?: string | null;
  cell: CellRef;
}

const isNumber = (id: string): boolean => /^\d+(?:\.\d+)*(?:-\d+(?:\.\d+)*)?$/.test(id);
const lastPart = (id: string): number => Number(id.slice(id.lastIndexOf(".") + 1));

/** The numbers that a row stands for: 2.1 and 2.2 for "2.1-2.2". */
const endsOf = (id: string): string[] => (id.includes("-") ? id.split("-") : [id]);

/** A number with its place among its siblings. */
interface Sibling {
  id: string;
  part: number;
  cell: CellRef;
}

const lastGaps = lastAnswer<Numbered, Doubt[]>(
  (one, other) =>
    one.id === other.id &&
    one.section === other.section &&
    one.cell.row === other.cell.row &&
    one.cell.column === other.cell.column &&
    one.cell.sheet === other.cell.sheet,
);

/**
 * The holes in the numbers of each sheet, at the row after the hole. A number that stands on another sheet is not
 * missing, and a numbering with more holes than numbers is a code.
 */
export function* numberingGaps(rows: readonly Numbered[]): Slices<Doubt[]> {
  return lastGaps.to(rows) ?? lastGaps.keep(rows, yield* gapsIn(rows));
}

function* gapsIn(rows: readonly Numbered[]): Slices<Doubt[]> {
  const numbered = rows.filter(({ id }) => isNumber(id));
  yield;
  const present = new Set(numbered.flatMap(({ id }) => endsOf(id)));
  // 2.1 stands under 2, whether or not there is a row for it.
  let last: string | null = null;
  for (const id of [...present]) {
    const above = parentOf(id);
    // Most stand under the same one as the number before.
    if (above === last) continue;
    last = above;
    for (let parent = above; parent !== null; parent = parentOf(parent)) present.add(parent);
  }
  yield;

  const siblings = new Map<string, Sibling[]>();
  let current: Sibling[] = [];
  let groupOf: [sheet: string, section: string, parent: string] | null = null;
  yield* eachInSlices(numbered, ({ id, section, cell }) => {
    for (const end of endsOf(id)) {
      const own = [cell.sheet, section ?? "", parentOf(end) ?? ""] as const;
      // Siblings mostly stand one below the other.
      if (!groupOf || own.some((part, index) => part !== groupOf?.[index])) {
        groupOf = [...own];
        const key = own.join("\n");
        current = siblings.get(key) ?? [];
        siblings.set(key, current);
      }
      current.push({ id: end, part: lastPart(end), cell });
    }
  });

  return yield* flatMapInSlices([...siblings.values()], (group) => {
    const inOrder = group.sort((one, other) => one.part - other.part);
    const holes: Doubt[] = [];
    let missing = 0;
    inOrder.forEach((row, index) => {
      const before = inOrder[index - 1];
      if (!before || row.part - before.part <= 1 || row.part - before.part > 100) return;
      const parent = parentOf(row.id);
      for (let part = before.part + 1; part < row.part; part++) {
        const id = parent === null ? String(part) : `${parent}.${part}`;
        if (present.has(id)) continue;
        missing++;
        holes.push(doubtAt(row.cell, "numbering-gap", { missing: id, before: before.id, after: row.id }));
      }
    });
    return missing < group.length ? holes : [];
  });
}
