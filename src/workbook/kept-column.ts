/** The column of a written sheet that is the user's: what stands in it is found again when the sheet is written anew. */
import type { Grid } from "./grid";
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

/**
 * What the user wrote in the column that is kept, with formulas as formulas, back in its row.
 *
 * @param before the sheet as it was read
 * @param formulas the kept column's formulas, row by row of `before`
 */
export function withKeptColumn(plan: SheetPlan, before: Grid, formulas: readonly unknown[][]): SheetPlan {
  const { kept } = plan;
  if (!kept) return plan;
  const { left, values } = before;
  const written = values.flatMap((row, index): KeptRow[] => {
    const entry = formulas[index]?.[0];
    if (entry === undefined || entry === "") return [];
    // Excel gives a plain cell's value for its formula: a remark may itself begin with "=".
    const isFormula = typeof entry === "string" && entry.startsWith("=") && entry !== row[kept.column - left];
    const content = isFormula ? { formula: entry } : (entry as Content);
    return [
      { number: textOf(row[kept.numberColumn - left]), title: textOf(row[kept.titleColumn - left]), content },
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
