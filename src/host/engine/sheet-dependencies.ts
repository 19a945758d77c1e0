/** Which sheets' cells the formulas of a sheet read. */
import { sameName, type Book, type Sheet } from "../book/book";
import { sheetsNamed } from "../book/formula-text";

/** The sheets given, and all whose formulas read them, directly or not. */
export function withDependents(book: Book, changed: ReadonlySet<Sheet>): Set<Sheet> {
  const stale = new Set(changed);
  if (stale.size === 0) return stale;
  const leads = new Map(book.sheets.map((sheet) => [sheet, leadsTo(book, sheet)]));
  for (let grew = true; grew;) {
    grew = false;
    for (const [sheet, targets] of leads)
      if (!stale.has(sheet) && (targets === "all" || targets.some((target) => stale.has(target)))) {
        stale.add(sheet);
        grew = true;
      }
  }
  return stale;
}

/** Sheets and all that their formulas read, directly or not. */
export function reach(book: Book, from: ReadonlySet<Sheet>): Set<Sheet> {
  const reached = new Set(from);
  for (const sheet of reached) {
    const targets = leadsTo(book, sheet);
    if (targets === "all") return new Set(book.sheets);
    // A set visits what is added to it on the way.
    for (const target of targets) reached.add(target);
  }
  return reached;
}

/** The sheets whose cells a sheet's formulas read; names and INDIRECT may read any. */
function leadsTo(book: Book, sheet: Sheet): Sheet[] | "all" {
  const names = new Set<string>();
  for (const { cells } of sheet.rows.values())
    for (const { formula } of cells.values()) {
      if (formula === null) continue;
      if (/\bINDIRECT\(/i.test(formula)) return "all";
      if (book.names.some(({ name }) => formula.toLowerCase().includes(name.toLowerCase()))) return "all";
      if (formula.includes("!")) for (const name of sheetsNamed(formula)) names.add(name.toLowerCase());
    }
  return book.sheets.filter((other) => [...names].some((name) => sameName(name, other.name)));
}
