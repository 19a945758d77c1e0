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
  for (const { id, cell } of rows) bySheet.set(cell.sheet, (bySheet.get(cell.sheet) ?? new Set()).add(id));
  const hasParent = ({ id, cell }: Numbered): boolean => {
    const parent = parentOf(id);
    return parent !== null && (bySheet.get(cell.sheet)?.has(parent) ?? false);
  };
  const listsParents = new Set(rows.filter(hasParent).map(({ cell }) => cell.sheet));
  return rows.flatMap((row): Finding[] => {
    const parent = parentOf(row.id);
    if (parent === null || hasParent(row) || !listsParents.has(row.cell.sheet)) return [];
    return [finding("orphan", { ...row, reported: row.id }, { parent })];
  });
}
