/** Holes in a numbering: 1.1, 1.2, 1.4. */
import type { CellRef } from "../../cell-ref";
import { type Doubt, doubtAt } from "../../doubt";
import { eachInSlices, flatMapInSlices, type Slices } from "../../slices";
import { parentOf } from "../cells/numbering";

interface Numbered {
  id: string;
  section?: string | null;
  cell: CellRef;
}

const isNumber = (id: string): boolean => /^\d+(?:\.\d+)*(?:-\d+(?:\.\d+)*)?$/.test(id);
const lastPart = (id: string): number => Number(id.split(".").at(-1));

/** The numbers that a row stands for: 2.1 and 2.2 for "2.1-2.2". */
const endsOf = (id: string): string[] => id.split("-");

/**
 * The holes in the numbers of each sheet, at the row after the hole. A number that stands on another sheet is not
 * missing, and a numbering with more holes than numbers is a code.
 */
export function* numberingGaps(rows: readonly Numbered[]): Slices<Doubt[]> {
  const numbered = rows.filter(({ id }) => isNumber(id));
  yield;
  const present = new Set(numbered.flatMap(({ id }) => endsOf(id)));
  // 2.1 stands under 2, whether or not there is a row for it.
  for (const id of [...present])
    for (let parent = parentOf(id); parent !== null; parent = parentOf(parent)) present.add(parent);

  const siblings = new Map<string, Numbered[]>();
  yield* eachInSlices(numbered, ({ id, section, cell }) => {
    for (const end of endsOf(id)) {
      const key = `${cell.sheet}\n${section ?? ""}\n${parentOf(end) ?? ""}`;
      const group = siblings.get(key);
      if (group) group.push({ id: end, cell });
      else siblings.set(key, [{ id: end, cell }]);
    }
  });

  return yield* flatMapInSlices([...siblings.values()], (group) => {
    const inOrder = [...group].sort((a, b) => lastPart(a.id) - lastPart(b.id));
    const holes: Doubt[] = [];
    let missing = 0;
    inOrder.forEach((row, index) => {
      const before = inOrder[index - 1];
      if (!before || lastPart(row.id) - lastPart(before.id) > 100) return;
      const parent = parentOf(row.id);
      for (let part = lastPart(before.id) + 1; part < lastPart(row.id); part++) {
        const id = parent === null ? String(part) : `${parent}.${part}`;
        if (present.has(id)) continue;
        missing++;
        holes.push(doubtAt(row.cell, "numbering-gap", { missing: id, before: before.id, after: row.id }));
      }
    });
    return missing < group.length ? holes : [];
  });
}
