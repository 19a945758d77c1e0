/** How an organisation scores, where its own printed scores show it: `domain.md` §8, conventions. */
import type { BelowMinimum } from "../../../kpi/below-minimum";
import type { ScaleMode } from "../../../kpi/scale";
import { valueOf } from "../../figure";
import type { Kpi, StatedScale } from "../../scorecard-model";
import { scoreAgainst } from "../../scoring";

/** Printed scores agree where they differ by less than their last usual digit. */
const TOLERANCE = 0.01;

/** The choice that most printed scores agree with, where the choices differ; null where none does better than the default. */
function mostShown<Choice>(
  choices: readonly [Choice, ...Choice[]],
  kpis: readonly Kpi[],
  scoreBy: (kpi: Kpi, choice: Choice) => number | null,
): Choice | null {
  const agrees = (kpi: Kpi, choice: Choice): boolean => {
    const score = scoreBy(kpi, choice);
    return (
      score !== null && kpi.reportedScore !== null && Math.abs(score - kpi.reportedScore.value) < TOLERANCE
    );
  };
  const counts = choices.map((choice) => kpis.filter((kpi) => agrees(kpi, choice)).length);
  const most = Math.max(...counts);
  const best = choices[counts.indexOf(most)];
  return best === undefined || best === choices[0] ? null : best;
}

/** What the printed scores show besides the defaults: scored in steps, or below the lowest level otherwise than 0. */
export function shownConvention(kpis: readonly Kpi[], stated: StatedScale): Pick<StatedScale, "shown"> {
  const scoreBy =
    (options: { mode: ScaleMode; belowMinimum: BelowMinimum }) =>
    (kpi: Kpi): number | null =>
      kpi.kind === "numeric"
        ? scoreAgainst(valueOf(kpi.result), kpi.levels, kpi.polarity, { ...stated, ...options })
        : null;
  const mode = mostShown(["interpolate", "step"] as const, kpis, (kpi, choice) =>
    scoreBy({ mode: choice, belowMinimum: "zero" })(kpi),
  );
  const belowMinimum = mostShown(["zero", "proportional", "lowest"] as const, kpis, (kpi, choice) =>
    scoreBy({ mode: mode ?? "interpolate", belowMinimum: choice })(kpi),
  );
  if (!mode && !belowMinimum) return {};
  return { shown: { ...(mode && { mode }), ...(belowMinimum && { belowMinimum }) } };
}
