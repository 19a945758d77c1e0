/** The rows of the rules sheet: what each sets, and the key it is found again by. */
import type { GradeBand } from "../../kpi/grade";
import { type ScaleSettings, SETTING_NAMES, type SettingName, type Settings } from "../settings";
import type { SheetWords } from "../words";

/** The keys are for the add-in alone and stand in a hidden column. */
export const RULE_COLUMNS = { setting: 0, value: 1, unit: 2, meaning: 3, source: 4, key: 5 } as const;

/** What of a scorecard's own settings is one word. */
export const SCALE_CHOICES = ["mode", "belowMinimum"] as const;
export type ScaleChoice = (typeof SCALE_CHOICES)[number];

export type RuleRow =
  | { kind: "organisation" }
  | { kind: "setting"; name: SettingName }
  /** The band of a grade; null on a row that is there to be filled in. Of one scorecard, or of all on 50/75/100. */
  | { kind: "grade"; scorecard: string | null; band: GradeBand | null; number: number; lowest: boolean }
  | { kind: "scale"; scorecard: string; choice: ScaleChoice };

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Whatever the labels' language. Every row of a list of grades has the same, so that one can be added by copying a row.
 *
 * @example ruleKey({ kind: "setting", name: "redBelow" }) // "red-below"
 * @example ruleKey({ kind: "scale", scorecard: "สำนัก 1", choice: "mode" }) // "mode:สำนัก 1"
 */
export function ruleKey(row: RuleRow): string {
  switch (row.kind) {
    case "organisation":
      return "organisation";
    case "setting":
      return kebab(row.name);
    case "grade":
      return gradeKey(row.scorecard);
    case "scale":
      return `${kebab(row.choice)}:${row.scorecard}`;
  }
}

/** The key of a list of grades: a scorecard's own, or that of all. */
export const gradeKey = (scorecard: string | null): string =>
  scorecard === null ? "grade" : `grade:${scorecard}`;

/** A scorecard as far as the rules sheet asks about it. */
export interface RuledScorecard {
  name: string;
  points: readonly number[];
}

const SCORE_SETTINGS: readonly SettingName[] = ["redBelow", "greenAbove", "belowMinimum"];

const gradeRows = (grades: readonly GradeBand[], scorecard: string | null): RuleRow[] =>
  grades
    .toSorted((a, b) => b.from - a.from)
    .map((band, index) => ({
      kind: "grade",
      scorecard,
      band,
      number: index + 1,
      lowest: index === grades.length - 1,
    }));

const isHundred = ({ points }: RuledScorecard): boolean => points.at(-1) === 100;

/** A scorecard's own rows: a single one on 100 points has nothing to set that is not set for all but its mode. */
function scorecardRows(
  scorecard: RuledScorecard,
  { grades, belowMinimum }: ScaleSettings,
  alone: boolean,
): RuleRow[] {
  const { name } = scorecard;
  const choices: ScaleChoice[] = alone && belowMinimum === undefined ? ["mode"] : ["mode", "belowMinimum"];
  const blank: RuleRow = { kind: "grade", scorecard: name, band: null, number: 1, lowest: false };
  return [
    ...choices.map((choice): RuleRow => ({ kind: "scale", scorecard: name, choice })),
    ...(grades ? gradeRows(grades, name) : isHundred(scorecard) ? [] : [blank]),
  ];
}

/** Every row in its order. The grades of all stand before what was added to the sheet later, where they always stood. */
export const ruleRows = (
  settings: Pick<Settings, "grades" | "scorecards">,
  scorecards: readonly RuledScorecard[],
): RuleRow[] => [
  { kind: "organisation" },
  ...SCORE_SETTINGS.map((name): RuleRow => ({ kind: "setting", name })),
  ...gradeRows(settings.grades, null),
  ...SETTING_NAMES.filter((name) => !SCORE_SETTINGS.includes(name)).map((name): RuleRow => ({
    kind: "setting",
    name,
  })),
  ...scorecards.flatMap((scorecard) =>
    scorecardRows(scorecard, settings.scorecards[scorecard.name] ?? {}, scorecards.length === 1),
  ),
];

/** The word that a scorecard's own row holds: its choice; "" leaves it to what is set for all. */
export const scaleWord = (
  { scaleModes, choices }: Pick<SheetWords, "scaleModes" | "choices">,
  { mode, belowMinimum }: ScaleSettings,
  choice: ScaleChoice,
): string =>
  choice === "mode"
    ? scaleModes[mode ?? "interpolate"]
    : belowMinimum === undefined
      ? ""
      : choices.belowMinimum[belowMinimum];
