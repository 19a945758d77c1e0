/** What to enter where on a rules sheet that is there, so that it says what was set in the pane. */
import type { CellValue, Grid } from "./grid";
import { SETTING_NAMES, type SettingName, type Settings, SETTINGS } from "./settings";
import { type SheetWords, vocabularyOf } from "./words";
import { gradeKey, RULE_COLUMNS, ruleKey, SCALE_CHOICES, scaleWord } from "./writing/rule-rows";

export interface RuleEntry {
  row: number;
  column: number;
  value: string | number;
}

type RuleChoices = Pick<SheetWords, "choices" | "scaleModes">;

/**
 * The entries, by the rows' keys: rows may have been moved.
 *
 * @param languages the words of choices: those of the language that a cell is written in, else the first
 * @returns null where the sheet has not exactly the rows that the rules need, and must be written again
 */
export function ruleEntries(
  grid: Grid,
  settings: Settings,
  organisation: string,
  languages: readonly [RuleChoices, ...RuleChoices[]],
): RuleEntry[] | null {
  const { top, left, values } = grid;
  const at = (row: number, column: number): CellValue => values[row]?.[column - left] ?? "";
  const rowsOf = (key: string): number[] =>
    values.flatMap((_, row) => (String(at(row, RULE_COLUMNS.key)).trim() === key ? [row] : []));
  const grades = settings.grades.toSorted((a, b) => b.from - a.from);
  const gradeRows = rowsOf(gradeKey(null));
  if (gradeRows.length !== grades.length) return null;

  const entries: RuleEntry[] = [];
  const enter = (row: number, column: number, value: string | number): void => {
    if (at(row, column) !== value) entries.push({ row: top + row, column, value });
  };
  const enterAt = (key: string, content: (row: number) => string | number): boolean => {
    const [row, second] = rowsOf(key);
    if (row === undefined || second !== undefined) return false;
    enter(row, RULE_COLUMNS.value, content(row));
    return true;
  };
  const enterSetting = <Name extends SettingName>(name: Name): boolean =>
    enterAt(ruleKey({ kind: "setting", name }), (row) => {
      const written = String(at(row, RULE_COLUMNS.value));
      const words = languages.map((each) => vocabularyOf(each, name));
      const vocabulary = words.find((each) => Object.values(each).includes(written)) ?? words[0] ?? {};
      return SETTINGS[name].write(settings[name], vocabulary) ?? "";
    });
  /** A scorecard may have a row and set nothing; one that sets something must have the row. */
  const enterScales = (): boolean =>
    SCALE_CHOICES.every((choice) => {
      const prefix = ruleKey({ kind: "scale", scorecard: "", choice });
      const keys = values.map((_, row) => String(at(row, RULE_COLUMNS.key)).trim());
      const named = keys.flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
      const setting = Object.entries(settings.scorecards).flatMap(([name, own]) =>
        own[choice] ? [name] : [],
      );
      return [...new Set([...named, ...setting])].every((scorecard) => {
        const own = settings.scorecards[scorecard] ?? {};
        return enterAt(ruleKey({ kind: "scale", scorecard, choice }), (row) => {
          const written = String(at(row, RULE_COLUMNS.value));
          if (written === "" && !own[choice]) return "";
          const isSpoken = ({ scaleModes, choices }: RuleChoices): boolean =>
            Object.values<string>(choice === "mode" ? scaleModes : choices.belowMinimum).includes(written);
          return scaleWord(languages.find(isSpoken) ?? languages[0], own, choice);
        });
      });
    });
  if (!enterAt(ruleKey({ kind: "organisation" }), () => organisation)) return null;
  if (!SETTING_NAMES.every(enterSetting)) return null;
  if (!enterScales()) return null;
  grades.forEach(({ from, name }, index) => {
    const row = gradeRows[index] ?? 0;
    enter(row, RULE_COLUMNS.value, from);
    enter(row, RULE_COLUMNS.unit, name);
  });
  return entries;
}
