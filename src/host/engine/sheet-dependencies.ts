/** Which sheets' cells the formulas of a sheet read. */
import { sameName, type Book, type FormulaShape, type Sheet } from "../book/book";
import { sheetsNamed } from "../book/formula-text";
import { shapeOf, unplacedText } from "../book/relative-formula";

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

/** The sheets whose cells a sheet's formulas read; names and INDIRECT may read any. */
function leadsTo(book: Book, sheet: Sheet): Sheet[] | "all" {
  const names = new Set<string>();
  // Formulas of one shape name the same sheets.
  const met = new Set<FormulaShape>();
  let readsAny = false;
  for (const [row, { cells }] of sheet.rows)
    cells.forEach((cell, column) => {
      const { formula } = cell;
      if (formula === null) return;
      const shape = shapeOf(cell, formula, row, column);
      if (met.has(shape)) return;
      met.add(shape);
      const text = unplacedText(formula);
      readsAny ||= /\bINDIRECT\(/i.test(text);
      readsAny ||= book.names.some(({ name }) => text.toLowerCase().includes(name.toLowerCase()));
      if (text.includes("!")) for (const name of sheetsNamed(text)) names.add(name.toLowerCase());
    });
  if (readsAny) return "all";
  return book.sheets.filter((other) => [...names].some((name) => sameName(name, other.name)));
}
