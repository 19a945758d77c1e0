import type { Polarity } from "../../../kpi/polarity";
import { type FormulaLanguage, NO_FIGURE, polarityArgument, quoted } from "./formula";

export interface ScoreCells {
  result: string;
  /** A target for each of the points: a cell or an expression each, null where there is none. */
  levels: readonly (string | null)[];
  points: readonly number[];
  belowMinimum: string;
  /** What that cell says, in any language, where a result below the minimum scores in proportion. */
  proportional: readonly string[];
  polarity: Polarity | null;
}

/** Points between 0 and 100, or `notAssessed` where there is no result: `domain.md` §6. */
export function scoreFormula(language: FormulaLanguage, cells: ScoreCells, notAssessed: string): string {
  const { result, levels, belowMinimum, polarity } = cells;
  if (language === "native") return `IF(${result}=${NO_FIGURE},${quoted(notAssessed)},${piecewise(cells)})`;
  const targets = levels.map((level) => level ?? NO_FIGURE).join(",");
  const score = `KPI.SCORE(${result},${targets},${belowMinimum}${polarityArgument(polarity)})`;
  return `IF(${result}=${NO_FIGURE},${quoted(notAssessed)},${score})`;
}

/**
 * From the highest level down: at or beyond it, its points and the part of the way to the next. The direction is
 * asked of the levels themselves, so that the formula still holds when they are changed.
 */
function piecewise({
  result,
  levels,
  points: scale,
  belowMinimum,
  proportional: words,
  polarity,
}: ScoreCells): string {
  const present = levels.flatMap((target, index) =>
    target === null ? [] : [{ target, points: scale[index] ?? 0 }],
  );
  const [lowest, highest] = [present[0], present.at(-1)];
  if (!lowest || !highest) return "NA()";
  const one = lowest === highest;
  const higher = one
    ? polarity === "lower"
      ? "-1"
      : "1"
    : polarity === "lower"
      ? `IF(${highest.target}>${lowest.target},1,-1)`
      : `IF(${highest.target}<${lowest.target},-1,1)`;
  const beyond = (target: string): string =>
    higher === "1" ? `${result}-${target}` : `(${result}-${target})*${higher}`;

  const proportional = `MAX(0,${lowest.points}*(1+${one && higher === "1" ? "" : `${higher}*`}(${result}-${lowest.target})/ABS(${lowest.target})))`;
  const inProportion = words.map((word) => `${belowMinimum}=${quoted(word)}`).join(",");
  const below = `IF(AND(OR(${inProportion}),${lowest.target}<>0),${proportional},0)`;
  const steps = present.reduce((worse, { target, points }, index) => {
    const next = present[index + 1];
    const reached = next
      ? `${points}+${next.points - points}*(${result}-${target})/(${next.target}-${target})`
      : `${points}`;
    return `IF(${beyond(target)}>=0,${reached},${worse})`;
  }, below);
  const targets = present.map(({ target }) => target);
  return targets.length > 2 ? `IF(${outOfOrder(targets)},NA(),${steps})` : steps;
}

/** Whether three targets neither rise nor fall. */
export const outOfOrder = ([minimum = "", standard = "", advanced = ""]: readonly string[]): string =>
  `(${standard}-${minimum})*(${advanced}-${standard})<0`;
