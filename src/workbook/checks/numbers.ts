/** Plan and KPI numbers that stand twice, or stand under a number that is not there: `domain.md` §8. */
import { type CellRef, addressOf } from "../cell-ref";
import { finding, type Finding } from "../finding";
import { parentOf } from "../reading/cells/numbering";

export interface Numbered {
  id: string;
  /** Each section numbers its plans from the start. */
  section?: string | null;
  cell: CellRef;
}

/** Numbers that stand twice on one sheet. */
export function checkDuplicates(rows: readonly Numbered[]): Finding[] {
  const first = new Map<string, Numbered>();
  return rows.flatMap((row): Finding[] => {
    const key = `${row.cell.sheet}\n${row.section ?? ""}\n${row.id}`;
    const earlier = first.get(key);
    if (row.id === "") return [];
    if (!earlier) {
      first.set(key, row);
      return [];
    }
    return [finding("duplicate", { ...row, reported: row.id }, { first: addressOf(earlier.cell) })];
  });
}

/**
 * Numbers without their parent: 3.1 where there is no 3. Only on a sheet that lists parents at all; many sheets number
 * their plans 1.1, 1.2, 2.1 and have no rows for 1 and 2.
 */
export function checkOrphans(rows: readonly Numbered[]): Finding[] {
  const bySheet = new Map<string, Set<string>>();
  for (const { id, cell } of rows) {
    const ids = bySheet.get(cell.sheet);
    if (ids) ids.add(id);
    else bySheet.set(cell.sheet, new Set([id]));
  }
  const listsParents = new Set<string>();
  const orphans: { row: Numbered; parent: string }[] = [];
  for (const row of rows) {
    const parent = parentOf(row.id);
    if (parent === null) continue;
    if (bySheet.get(row.cell.sheet)?.has(parent)) listsParents.add(row.cell.sheet);
    else orphans.push({ row, parent });
  }
  return orphans
    .filter(({ row }) => listsParents.has(row.cell.sheet))
    .map(({ row, parent }) => finding("orphan", { ...row, reported: row.id }, { parent }));
}
