import { choiceNamed } from "../../text/choice";
import { addressOf } from "../cell-ref";
import type { CellValue, Grid } from "../grid";
import type { Settings } from "../settings";
import type { RuleWords } from "../words";
import { RULE_COLUMNS, RULE_KEYS } from "./rules-cells";
import { HIGHEST_LIMIT, HIGHEST_TOTAL } from "./rules-sheet";

/** A setting that cannot be used as it stands; the locale has the sentence for each kind. */
export interface RuleProblem {
  kind: "limit" | "limitsOrder" | "belowMinimum" | "gradeFrom" | "gradeName" | "gradeTwice";
  /** Within the rules sheet: "C8". */
  cell: string;
  found: string;
}

export interface RulesReading {
  /** What the sheet sets, and only what it sets validly. */
  settings: Partial<Settings>;
  /** "" where the user leaves it to what is read. */
  organisation: string;
  problems: RuleProblem[];
}

interface RuleRow {
  key: string;
  value: CellValue;
  unit: CellValue;
  cell: (column: number) => string;
}

function ruleRows({ top, left, values }: Grid): RuleRow[] {
  return values.map((row, index) => ({
    key: String(row[RULE_COLUMNS.key - left] ?? "").trim(),
    value: row[RULE_COLUMNS.value - left] ?? "",
    unit: row[RULE_COLUMNS.unit - left] ?? "",
    cell: (column) => addressOf({ row: top + index, column }),
  }));
}

const isWithin = (value: CellValue, highest: number): value is number =>
  typeof value === "number" && value >= 0 && value <= highest;

/**
 * The settings of a rules sheet that was written before, as the user left them. Rows are found by their key, so
 * they may have been moved, and the labels may be in any language. A blank value leaves the default.
 *
 * @param languages the words of each language that the sheet may be written in
 */
export function readRules(grid: Grid, languages: readonly RuleWords[]): RulesReading {
  const rows = ruleRows(grid);
  const settings: Partial<Settings> = {};
  const problems: RuleProblem[] = [];
  const problem = (
    kind: RuleProblem["kind"],
    row: RuleRow,
    column: number = RULE_COLUMNS.value,
    found: CellValue = row.value,
  ): void => {
    problems.push({ kind, cell: row.cell(column), found: String(found) });
  };
  const rowOf = (key: string): RuleRow | undefined =>
    rows.find((row) => row.key === key && String(row.value).trim() !== "");

  const red = rowOf(RULE_KEYS.redBelow);
  const green = rowOf(RULE_KEYS.greenAbove);
  for (const [row, name] of [
    [red, "redBelow"],
    [green, "greenAbove"],
  ] as const) {
    if (!row) continue;
    if (isWithin(row.value, HIGHEST_LIMIT)) settings[name] = row.value;
    else problem("limit", row);
  }
  if (red && settings.redBelow !== undefined && settings.greenAbove !== undefined)
    if (settings.redBelow > settings.greenAbove) {
      problem("limitsOrder", red);
      delete settings.redBelow;
      delete settings.greenAbove;
    }

  const below = rowOf(RULE_KEYS.belowMinimum);
  if (below) {
    const choice = choiceNamed(
      String(below.value),
      languages.map(({ belowMinimum }) => belowMinimum),
    );
    if (choice) settings.belowMinimum = choice;
    else problem("belowMinimum", below);
  }

  const bands = rows.filter(
    ({ key, value, unit }) => key === RULE_KEYS.grade && `${value}${unit}`.trim() !== "",
  );
  const sound = bands.flatMap((row, index) => {
    const name = String(row.unit).trim();
    if (!isWithin(row.value, HIGHEST_TOTAL)) problem("gradeFrom", row);
    else if (name === "") problem("gradeName", row, RULE_COLUMNS.unit, row.unit);
    else if (bands.slice(0, index).some(({ value }) => value === row.value)) problem("gradeTwice", row);
    else return [{ from: row.value, name }];
    return [];
  });
  // Half a list of grades would grade wrongly: all of them or none.
  if (sound.length > 0 && sound.length === bands.length)
    settings.grades = sound.toSorted((a, b) => b.from - a.from);

  const organisation = rows.find(({ key }) => key === RULE_KEYS.organisation)?.value ?? "";
  return { settings, organisation: String(organisation).trim(), problems };
}
