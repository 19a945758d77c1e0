/** The column of a written sheet that is the user's: what stands in it is found again when the sheet is written anew. */
import type { CellValue } from "./grid";
import type { Content, SheetPlan } from "./sheet-plan";

type Planned = Pick<SheetPlan, "cells" | "kept">;

interface KeptRow {
  number: string;
  title: string | null;
  content: Content;
}

const key = (number: string, title: string): string => `${number}\n${title}`;

/** Finds a row again by its number and title; where one of the two was changed, by the number, if no other row has it. */
function rowFinder(rows: readonly KeptRow[]): (number: string, title: string) => KeptRow | undefined {
  const byBoth = new Map(
    rows.flatMap((row) => (row.title === null ? [] : [[key(row.number, row.title), row] as const])),
  );
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
  /** Null where the rows' numbers alone tell them apart. */
  title: CellValue | null;
  value: CellValue;
  /** As Excel gives it: a plain cell's value where there is none. */
  formula: unknown;
}

const isWritten = ({ formula }: RowBefore): boolean => formula !== "";

/** Whether the rows' numbers do not tell which row of the plan each belongs to. */
export function needsTitles({ kept, cells }: Planned, before: readonly RowBefore[]): boolean {
  if (!kept) return false;
  const wanted = new Set(
    cells.slice(kept.firstRow, kept.lastRow + 1).map((row) => textOf(row[kept.numberColumn])),
  );
  const numbers = before.filter(isWritten).map(({ number }) => String(number));
  const known = new Set<string>();
  return numbers.some((number) => {
    if (!wanted.has(number)) return false;
    if (number === "" || known.has(number)) return true;
    known.add(number);
    return false;
  });
}

/** What the user wrote in the column that is kept, with formulas as formulas, back in its row. */
export function withKeptColumn<Plan extends Planned>(plan: Plan, before: readonly RowBefore[]): Plan {
  const { kept } = plan;
  if (!kept) return plan;
  const written = before.filter(isWritten).map(({ number, title, value, formula }): KeptRow => {
    // A remark may itself begin with "=".
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    return {
      number: String(number),
      title: title === null ? null : String(title),
      content: isFormula ? { formula } : (formula as Content),
    };
  });
  const find = rowFinder(written);
  const cells = plan.cells.map((row, index) => {
    if (index < kept.firstRow || index > kept.lastRow) return row;
    const own = find(textOf(row[kept.numberColumn]), textOf(row[kept.titleColumn]));
    return own ? row.map((content, column) => (column === kept.column ? own.content : content)) : row;
  });
  return { ...plan, cells };
}
