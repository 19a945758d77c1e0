/** The column of a written sheet that is the user's: what stands in it is found again when the sheet is written anew. */
import type { CellValue } from "./grid";
import type { Content, SheetPlan } from "./sheet-plan";

interface KeptRow {
  number: string;
  title: string;
  content: Content;
}

/** Finds a row again by its number and title; where one of the two was changed, by the number, if no other row has it. */
function rowFinder(rows: readonly KeptRow[]): (number: string, title: string) => KeptRow | undefined {
  const key = (number: string, title: string): string => `${number}\n${title}`;
  const byBoth = new Map(rows.map((row) => [key(row.number, row.title), row]));
  const byNumber = new Map<string, KeptRow[]>();
  for (const row of rows)
    if (row.number !== "") byNumber.set(row.number, [...(byNumber.get(row.number) ?? []), row]);
  return (number, title) => {
    const same = byNumber.get(number) ?? [];
    return byBoth.get(key(number, title)) ?? (same.length === 1 ? same[0] : undefined);
  };
}

const textOf = (content: Content | undefined): string =>
  content === null || content === undefined || typeof content === "object" ? "" : String(content);

/** A row of the sheet as it was: what it is known by, and its cell in the column that is kept. */
export interface RowBefore {
  number: CellValue;
  title: CellValue;
  value: CellValue;
  /** As Excel gives it: a plain cell's value where there is none. */
  formula: unknown;
}

/** What the user wrote in the column that is kept, with formulas as formulas, back in its row. */
export function withKeptColumn(plan: SheetPlan, before: readonly RowBefore[]): SheetPlan {
  const { kept } = plan;
  if (!kept) return plan;
  const written = before.flatMap(({ number, title, value, formula }): KeptRow[] => {
    if (formula === "") return [];
    // A remark may itself begin with "=".
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    return [
      {
        number: String(number),
        title: String(title),
        content: isFormula ? { formula } : (formula as Content),
      },
    ];
  });
  const find = rowFinder(written);
  const cells = plan.cells.map((row, index) => {
    if (index < kept.firstRow || index > kept.lastRow) return row;
    const own = find(textOf(row[kept.numberColumn]), textOf(row[kept.titleColumn]));
    return own ? row.map((content, column) => (column === kept.column ? own.content : content)) : row;
  });
  return { ...plan, cells };
}
