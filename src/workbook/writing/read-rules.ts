import { addressOf } from "../cell-ref";
import type { CellValue, Grid } from "../grid";
import type { GradeBand } from "../../kpi/grade";
import { choiceNamed } from "../../text/choice";
import {
  type ScaleSettings,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  type SettingValues,
  SETTINGS,
  HIGHEST_TOTAL,
} from "../settings";
import { type SheetWords, vocabularyOf } from "../words";
import { gradeKey, RULE_COLUMNS, ruleKey } from "./rule-rows";

/** The words in which a rules sheet may say a choice, in one language. */
export type RuleVocabulary = Pick<SheetWords, "choices" | "scaleModes">;

/** A setting that cannot be used as it stands; `ruleProblemSentence` tells it. */
export type RuleProblem = { /** Within the rules sheet: "C8". */ cell: string; found: string } & (
  | { kind: "limitsOrder" | "gradeFrom" | "gradeName" | "gradeTwice" | "scaleMode" }
  | { kind: "setting"; name: SettingName }
);

export interface RulesReading {
  /** What the sheet sets, and only what it sets validly. */
  settings: Partial<Settings>;
  /** "" where the user leaves it to what is read. */
  organisation: string;
  problems: RuleProblem[];
}

interface Row {
  key: string;
  value: CellValue;
  unit: CellValue;
  cell: (column: number) => string;
}

/** What a row or several say, as far as it can be used, and what is wrong with the rest. */
interface Read<Value> {
  value: Value | undefined;
  problems: RuleProblem[];
}

function rowsOf({ top, left, values }: Grid): Row[] {
  return values.map((row, index) => ({
    key: String(row[RULE_COLUMNS.key - left] ?? "").trim(),
    value: row[RULE_COLUMNS.value - left] ?? "",
    unit: row[RULE_COLUMNS.unit - left] ?? "",
    cell: (column) => addressOf({ row: top + index, column }),
  }));
}

const isFilled = ({ value }: Row): boolean => String(value).trim() !== "";
const NOTHING = { value: undefined, problems: [] };

const foundIn = (row: Row, column: number = RULE_COLUMNS.value): { cell: string; found: string } => ({
  cell: row.cell(column),
  found: String(column === RULE_COLUMNS.unit ? row.unit : row.value),
});

/**
 * The settings of a rules sheet that was written before, as the user left them. Rows are found by their key, so
 * they may have been moved, and the labels may be in any language. A blank value leaves the default.
 *
 * @param languages the words of each language that the sheet may be written in
 */
export function readRules(grid: Grid, languages: readonly RuleVocabulary[]): RulesReading {
  const rows = rowsOf(grid);
  const values: Partial<SettingValues> = {};
  const problems: RuleProblem[] = [];
  const take = <Name extends SettingName>(name: Name): void => {
    const row = rows.find(({ key }) => key === ruleKey({ kind: "setting", name }));
    if (!row || !isFilled(row)) return;
    const value = SETTINGS[name].read(
      row.value,
      languages.map((words) => vocabularyOf(words, name)),
    );
    if (value === undefined) problems.push({ kind: "setting", name, ...foundIn(row) });
    else values[name] = value;
  };
  for (const name of SETTING_NAMES) take(name);
  problems.push(...dropCrossedLimits(values, rows));

  const grades = readGrades(rows, gradeKey(null));
  const scorecards = readScorecards(rows, languages);
  const organisation = rows.find(({ key }) => key === ruleKey({ kind: "organisation" }))?.value ?? "";
  return {
    settings: {
      ...values,
      ...(grades.value && { grades: grades.value }),
      ...(scorecards.value && { scorecards: scorecards.value }),
    },
    organisation: String(organisation).trim(),
    problems: [...problems, ...grades.problems, ...scorecards.problems],
  };
}

/** A red limit above the green one sets neither. */
function dropCrossedLimits(values: Partial<SettingValues>, rows: readonly Row[]): RuleProblem[] {
  const row = rows.find(({ key }) => key === ruleKey({ kind: "setting", name: "redBelow" }));
  const { redBelow, greenAbove } = values;
  if (!row || redBelow === undefined || greenAbove === undefined || redBelow <= greenAbove) return [];
  delete values.redBelow;
  delete values.greenAbove;
  return [{ kind: "limitsOrder", ...foundIn(row) }];
}

const isPoints = (value: CellValue): value is number =>
  typeof value === "number" && value >= 0 && value <= HIGHEST_TOTAL;

/** Half a list of grades would grade wrongly: all of them or none. */
function readGrades(rows: readonly Row[], key: string): Read<GradeBand[]> {
  const bands = rows.filter((row) => row.key === key && (isFilled(row) || String(row.unit).trim() !== ""));
  const problems: RuleProblem[] = [];
  const sound = bands.flatMap((row, index): GradeBand[] => {
    const name = String(row.unit).trim();
    if (!isPoints(row.value)) problems.push({ kind: "gradeFrom", ...foundIn(row) });
    else if (name === "") problems.push({ kind: "gradeName", ...foundIn(row, RULE_COLUMNS.unit) });
    else if (bands.slice(0, index).some(({ value }) => value === row.value))
      problems.push({ kind: "gradeTwice", ...foundIn(row) });
    else return [{ from: row.value, name }];
    return [];
  });
  const whole = sound.length > 0 && sound.length === bands.length;
  return { value: whole ? sound.toSorted((a, b) => b.from - a.from) : undefined, problems };
}

/** What single scorecards set for themselves, by the name in their rows' keys. */
function readScorecards(
  rows: readonly Row[],
  languages: readonly RuleVocabulary[],
): Read<Record<string, ScaleSettings>> {
  const names = new Set(
    rows.flatMap(({ key }) => /^(?:mode|below-minimum|grade):(.*)$/s.exec(key)?.[1] ?? []),
  );
  const read = [...names].map((scorecard) => ({ scorecard, ...readScorecard(rows, scorecard, languages) }));
  const set = read.filter(({ value }) => value && Object.keys(value).length > 0);
  return {
    value:
      set.length > 0
        ? Object.fromEntries(set.map(({ scorecard, value = {} }) => [scorecard, value]))
        : undefined,
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readScorecard(
  rows: readonly Row[],
  scorecard: string,
  languages: readonly RuleVocabulary[],
): Read<ScaleSettings> {
  const word = <Choice extends string>(
    choice: "mode" | "belowMinimum",
    vocabularies: readonly Readonly<Record<Choice, string>>[],
    problem: (row: Row) => RuleProblem,
  ): Read<Choice> => {
    const key = ruleKey({ kind: "scale", scorecard, choice });
    const row = rows.find((each) => each.key === key && isFilled(each));
    if (!row) return NOTHING;
    const value = choiceNamed(String(row.value), vocabularies) ?? undefined;
    return { value, problems: value === undefined ? [problem(row)] : [] };
  };
  const mode = word(
    "mode",
    languages.map(({ scaleModes }) => scaleModes),
    (row) => ({ kind: "scaleMode", ...foundIn(row) }),
  );
  const belowMinimum = word(
    "belowMinimum",
    languages.map(({ choices }) => choices.belowMinimum),
    (row) => ({ kind: "setting", name: "belowMinimum", ...foundIn(row) }),
  );
  const grades = readGrades(rows, gradeKey(scorecard));
  return {
    value: {
      // The default is no choice of the scorecard's own.
      ...(mode.value === "step" && { mode: mode.value }),
      ...(belowMinimum.value && { belowMinimum: belowMinimum.value }),
      ...(grades.value && { grades: grades.value }),
    },
    problems: [...mode.problems, ...belowMinimum.problems, ...grades.problems],
  };
}

/** What is wrong on the rules sheet, in the words of a language. */
export function ruleProblemSentence(problem: RuleProblem, words: SheetWords): string {
  const { cell, found } = problem;
  if (problem.kind !== "setting") return words.ruleProblems[problem.kind](cell, found);
  const { kind, maximum } = SETTINGS[problem.name];
  return kind === "choice"
    ? words.ruleProblems.choice(cell, found, Object.values(vocabularyOf(words, problem.name)))
    : words.ruleProblems.limit(cell, found, (maximum ?? 0) * 100);
}
