import type { Survey } from "../../workbook/survey";
import type { RecognisedTable } from "../../workbook/reading/read-workbook";

export interface FoundTable {
  sheet: string;
  kind: RecognisedTable["kind"];
  rows: number;
}

/** What was recognised, sheet by sheet: several tables of one kind on a sheet are counted as one. */
export function foundTables({ reading }: Pick<Survey, "reading">): FoundTable[] {
  const found = new Map<string, FoundTable>();
  for (const { kind, count, header } of reading.tables) {
    const key = `${header.sheet}\n${kind}`;
    const { rows } = found.get(key) ?? { rows: 0 };
    found.set(key, { sheet: header.sheet, kind, rows: rows + count });
  }
  return [...found.values()].filter(({ rows }) => rows > 0);
}
