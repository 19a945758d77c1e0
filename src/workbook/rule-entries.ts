/** What to enter where on a rules sheet that is there, so that it says what was set in the pane. */
import type { CellValue, Grid } from "./grid";
import type { Settings } from "./settings";
import type { RuleWords } from "./words";
import { RULE_COLUMNS, RULE_KEYS } from "./writing/rules-cells";

export interface RuleEntry {
  row: number;
  column: number;
  value: string | number;
}

/**
 * The entries, by the rows' keys: rows may have been moved.
 *
 * @param languages the words of choices: those of the language that the sheet is written in, else the first
 * @returns null where the sheet has not exactly the rows that the rules need, and must be written again
 */
export function ruleEntries(
  grid: Grid,
  settings: Settings,
  organisation: string,
  languages: readonly [RuleWords, ...RuleWords[]],
): RuleEntry[] | null {
  const { top, left, values } = grid;
  const at = (row: number, column: number): CellValue => values[row]?.[column - left] ?? "";
  const rowsOf = (key: string): number[] =>
    values.flatMap((_, row) => (String(at(row, RULE_COLUMNS.key)).trim() === key ? [row] : []));
  const grades = settings.grades.toSorted((a, b) => b.from - a.from);
  const gradeRows = rowsOf(RULE_KEYS.grade);
  if (gradeRows.length !== grades.length) return null;

  const entries: RuleEntry[] = [];
  const enter = (row: number, column: number, value: string | number): void => {
    if (at(row, column) !== value) entries.push({ row: top + row, column, value });
  };
  for (const key of ["organisation", "redBelow", "greenAbove", "belowMinimum"] as const) {
    const [row, second] = rowsOf(RULE_KEYS[key]);
    if (row === undefined || second !== undefined) return null;
    if (key === "organisation") enter(row, RULE_COLUMNS.value, organisation);
    else if (key === "belowMinimum") {
      const written = String(at(row, RULE_COLUMNS.value));
      const { belowMinimum } =
        languages.find((words) => Object.values(words.belowMinimum).includes(written)) ?? languages[0];
      enter(row, RULE_COLUMNS.value, belowMinimum[settings.belowMinimum]);
    } else enter(row, RULE_COLUMNS.value, settings[key]);
  }
  grades.forEach(({ from, name }, index) => {
    const row = gradeRows[index] ?? 0;
    enter(row, RULE_COLUMNS.value, from);
    enter(row, RULE_COLUMNS.unit, name);
  });
  return entries;
}
