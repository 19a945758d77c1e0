/**
 * The choices an organisation makes, with `domain.md`'s defaults. The rules sheet shows them, one a row; the sheet's
 * reading and writing, the pane's draft and the command all follow from this registry.
 *
 * To add a setting: a line in `SettingValues`, one in `SETTINGS`, and its words in each language
 * (`src/locales/<language>/setting-words.ts`: the compiler asks for them), with its test in
 * `tests/workbook/settings.test.ts`. A formula that follows it refers to `ruleReferences(…).<name>`.
 */
import type { BelowMinimum } from "../kpi/below-minimum";
import type { GradeBand } from "../kpi/grade";
import type { ScaleMode } from "../kpi/scale";
import { DEFAULT_STATUS_LIMITS } from "../kpi/status";
import { inCalendarYear, type Month, MONTHS } from "./period";
import { choice, optionalPercent, percent, type Setting } from "./setting";

export type { Language } from "../text/language";
export type FormulaMode = "live" | "native" | "values";

export type MonthChoice = "latest" | `m${Month}`;

export interface SettingValues {
  /** Achievement below this is red (§5), a fraction. */
  redBelow: number;
  /** Achievement above this is green (§5), a fraction. */
  greenAbove: number;
  /** What a result worse than the minimum target scores (§6). */
  belowMinimum: BelowMinimum;
  /** Achievement where lower is better: 2 − result / target, or target / result (§3). */
  lowerIsBetter: "as-shown" | "mirror" | "inverse";
  /** No achievement counts for more than this fraction; null for no limit (§3). */
  cap: number | null;
  /** Whether shortfall and surplus go into the next quarter's target (§4). */
  carryForward: "as-shown" | "yes" | "no";
  /** The month reported; the last one with a result unless it is named (§4). */
  month: MonthChoice;
}

export type SettingName = keyof SettingValues;

/** The settings that are one of a few words. */
export type ChoiceName = {
  [Name in SettingName]: SettingValues[Name] extends string ? Name : never;
}[SettingName];

/** What each choice is called in a cell. */
export type ChoiceWords = {
  readonly [Name in ChoiceName]: Readonly<Record<SettingValues[Name], string>>;
};

/** An achievement of twice the target: no limit of the traffic light can sensibly lie beyond. */
const HIGHEST_LIMIT = 2;
const HIGHEST_CAP = 10;

/** In the order of the rules sheet. */
export const SETTINGS: { readonly [Name in SettingName]: Setting<SettingValues[Name]> } = {
  redBelow: percent(DEFAULT_STATUS_LIMITS.redBelow, HIGHEST_LIMIT),
  greenAbove: percent(DEFAULT_STATUS_LIMITS.greenAbove, HIGHEST_LIMIT),
  belowMinimum: choice(["zero", "proportional", "lowest"]),
  lowerIsBetter: choice(["as-shown", "mirror", "inverse"]),
  cap: optionalPercent(HIGHEST_CAP),
  carryForward: choice(["as-shown", "yes", "no"]),
  month: choice(["latest", ...MONTHS.map((month): MonthChoice => `m${month}`)]),
};

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** What one scorecard does otherwise than the others. */
export interface ScaleSettings {
  mode?: ScaleMode;
  belowMinimum?: BelowMinimum;
  /** Highest first; a scale of other points than 50, 75 and 100 has none until they are given. */
  grades?: GradeBand[];
}

export interface Settings extends SettingValues {
  /** Highest first (§7). */
  grades: GradeBand[];
  /** By the scorecard's name. */
  scorecards: Readonly<Record<string, ScaleSettings>>;
}

/** The settings of `domain.md`; the grades' names are the language's. */
export const DEFAULT_SETTINGS: Readonly<Omit<Settings, "grades">> = {
  redBelow: SETTINGS.redBelow.default,
  greenAbove: SETTINGS.greenAbove.default,
  belowMinimum: SETTINGS.belowMinimum.default,
  lowerIsBetter: SETTINGS.lowerIsBetter.default,
  cap: SETTINGS.cap.default,
  carryForward: SETTINGS.carryForward.default,
  month: SETTINGS.month.default,
  scorecards: {},
};

/**
 * The month that is to be reported, counted from the first of the workbook's year; null for the last one with a result.
 * The setting names a month, of which October is 1.
 */
export function monthReported({ month }: Pick<Settings, "month">, isCalendarYear = false): Month | null {
  const named = MONTHS.find((each) => month === `m${each}`) ?? null;
  return named !== null && isCalendarYear ? inCalendarYear(named) : named;
}

/** No total of the 100-point scale, and so no limit of a grade, is above it. */
export const HIGHEST_TOTAL = 100;
