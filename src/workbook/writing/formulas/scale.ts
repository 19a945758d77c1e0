/** The score of a row of the scorecard sheet, on any scale: `domain.md` §6. */
import type { BelowMinimum } from "../../../kpi/below-minimum";
import type { Polarity } from "../../../kpi/polarity";
import type { ScaleMode } from "../../../kpi/scale";
import { NO_FIGURE, quoted } from "./formula";

/** A choice, the cell that sets it, and the words it may hold; no cell where the user's own sheet sets it. */
export interface Chosen<Choice extends string> {
  choice: Choice;
  cell: string | null;
  words: Readonly<Record<Choice, string>>;
}

/** What a score is reckoned by besides its levels. */
export interface ScaleChoices {
  mode: Chosen<ScaleMode>;
  belowMinimum: Chosen<BelowMinimum>;
}

/** A level that has a target: its cell, and its points as a cell or a number. */
export interface LevelCell {
  target: string;
  points: string;
}

export interface ScaleCells extends ScaleChoices {
  result: string;
  /** All levels' cells, worst to best; `present` are those with a target. */
  levels: readonly string[];
  present: readonly LevelCell[];
  /** The range of the headings, where they hold the points; null on 50/75/100, which `KPI.SCORE` knows. */
  points: string | null;
  polarity: Polarity | null;
}

const rangeOf = (cells: readonly string[]): string => `${cells[0] ?? ""}:${cells.at(-1) ?? ""}`;

const call = (name: string, given: readonly string[]): string => {
  const last = given.findLastIndex((argument) => argument !== "");
  return `${name}(${given.slice(0, last + 1).join(",")})`;
};

/** The argument for a choice: nothing for the default, else the cell that sets it, or its word where none does. */
const passed = <Choice extends string>({ choice, cell }: Chosen<Choice>, usual: Choice): string =>
  choice === usual ? "" : (cell ?? quoted(choice));

/** One function over the row's cells; a choice that differs from the default is passed by reference. */
export function liveScaleFormula(cells: ScaleCells): string {
  const { result, levels, points, mode, belowMinimum, polarity } = cells;
  const below = passed(belowMinimum, "zero");
  const better = polarity === "lower" ? quoted("lower") : "";
  if (points === null) return call("KPI.SCORE", [result, ...levels, below, better]);
  return call("KPI.SCALE", [result, rangeOf(levels), points, passed(mode, "interpolate"), below, better]);
}

/** What a native formula works out in cells of its own, in this order. */
export const SCALE_WORKINGS = [
  "direction",
  "reached",
  "target",
  "next",
  "points",
  "nextPoints",
  "below",
] as const;

export type ScaleWorkings = Readonly<Record<(typeof SCALE_WORKINGS)[number], string>>;

/**
 * The steps of a native formula: which way is better; how many levels are reached; the target and the points of the
 * last one, and of the next; what a result below the lowest earns. They count cells rather than compare each, so that they are the same for any number of levels.
 */
export function scaleWorkings(cells: ScaleCells, at: ScaleWorkings): ScaleWorkings {
  const { result, present, polarity } = cells;
  const levels = rangeOf(cells.levels);
  const nth = (count: string): string =>
    `IF(${at.direction}>0,SMALL(${levels},${count}),LARGE(${levels},${count}))`;
  const earned = (count: string): string =>
    `CHOOSE(${count},${present.map(({ points }) => points).join(",")})`;
  const none = `${at.reached}=0`;
  const all = `OR(${none},${at.reached}=${present.length})`;
  return {
    direction: direction(
      present.map(({ target }) => target),
      polarity,
    ),
    // A target that was deleted or added since shifts the count: better an error than a wrong score.
    reached:
      `IF(COUNT(${levels})<>${present.length},NA(),` +
      `IF(${at.direction}>0,COUNTIF(${levels},"<="&${result}),COUNTIF(${levels},">="&${result})))`,
    target: `IF(${none},${NO_FIGURE},${nth(at.reached)})`,
    next: `IF(${all},${NO_FIGURE},${nth(`${at.reached}+1`)})`,
    points: `IF(${none},${NO_FIGURE},${earned(at.reached)})`,
    nextPoints: `IF(${all},${NO_FIGURE},${earned(`${at.reached}+1`)})`,
    below: belowLowest(cells, at),
  };
}

/** 1 where more is better, −1 where less is, #N/A where the targets neither rise nor fall. */
function direction(targets: readonly string[], polarity: Polarity | null): string {
  const pairs = targets.slice(1).map((target, index) => [targets[index] ?? "", target] as const);
  if (pairs.length === 0) return polarity === "lower" ? "-1" : "1";
  const each = (sign: string): string => {
    const comparisons = pairs.map(([lower, higher]) => `${higher}${sign}${lower}`).join(",");
    return pairs.length === 1 ? comparisons : `AND(${comparisons})`;
  };
  return polarity === "lower"
    ? `IF(${each("<=")},-1,IF(${each(">=")},1,NA()))`
    : `IF(${each(">=")},1,IF(${each("<=")},-1,NA()))`;
}

/** The score from those steps. */
export function nativeScaleFormula(cells: ScaleCells, at: ScaleWorkings): string {
  const { result, mode } = cells;
  const between = `${at.points}+(${at.nextPoints}-${at.points})*(${result}-${at.target})/(${at.next}-${at.target})`;
  const isWhole = `ISTEXT(${at.next})`;
  const stepped = mode.cell === null ? null : `${mode.cell}=${quoted(mode.words.step)}`;
  const reached =
    mode.choice === "step" && stepped === null
      ? at.points
      : `IF(${stepped === null ? isWhole : `OR(${stepped},${isWhole})`},${at.points},${between})`;
  return `IF(${result}=${NO_FIGURE},${NO_FIGURE},IF(${at.reached}=0,${at.below},${reached}))`;
}

function belowLowest({ result, present, belowMinimum }: ScaleCells, at: ScaleWorkings): string {
  const [lowest] = present;
  if (!lowest) return "0";
  const { target, points } = lowest;
  const { choice, cell, words } = belowMinimum;
  const earned = {
    zero: "0",
    lowest: points,
    proportional: `IF(${target}=0,0,MAX(0,${points}*(1+${at.direction}*(${result}-${target})/ABS(${target}))))`,
  };
  if (cell === null) return earned[choice];
  const isSet = (word: string): string => `${cell}=${quoted(word)}`;
  const proportional = `IF(${isSet(words.proportional)},${earned.proportional},${earned.zero})`;
  return `IF(${result}=${NO_FIGURE},${NO_FIGURE},IF(${isSet(words.lowest)},${earned.lowest},${proportional}))`;
}
