/** Scores against the levels of a scale: what was read of it, with the organisation's choices. */
import type { BelowMinimum } from "../kpi/below-minimum";
import type { Polarity } from "../kpi/polarity";
import {
  NoTargetsError,
  type ScaleLevel,
  type ScaleMode,
  scoreOnScale,
  TargetsOutOfOrderError,
} from "../kpi/scale";
import { valueOf } from "./figure";
import { DEFAULT_SCALE, type Levels, type Scorecard, type StatedScale } from "./scorecard-model";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** What a scorecard scores by. */
export interface Scale extends StatedScale {
  mode: ScaleMode;
  /** What a result worse than the lowest target scores. */
  belowMinimum: BelowMinimum;
}

/**
 * A scorecard's scale as read, completed by the organisation's choices: its own for this scorecard first, then what the
 * sheet's printed scores show, then the default.
 */
export function scaleOf(
  { name, scale: { shown, ...stated } }: Pick<Scorecard, "name" | "scale">,
  settings: Pick<Settings, "belowMinimum" | "scorecards">,
): Scale {
  const own = settings.scorecards[name] ?? {};
  const general = settings.belowMinimum;
  const isChosen = general !== DEFAULT_SETTINGS.belowMinimum;
  return {
    ...stated,
    mode: own.mode ?? shown?.mode ?? "interpolate",
    belowMinimum: own.belowMinimum ?? (isChosen ? general : (shown?.belowMinimum ?? general)),
  };
}

/** What a plan's own levels are scored by. */
export const planScale = ({ belowMinimum }: Pick<Settings, "belowMinimum">): Scale => ({
  ...DEFAULT_SCALE,
  mode: "interpolate",
  belowMinimum,
});

/** 50, 75 and 100 points with lines between them: what `KPI.SCORE` scores by. */
export const isDefaultScale = ({ points, mode, named }: Scale): boolean =>
  mode === "interpolate" && named && points.join() === DEFAULT_SCALE.points.join();

/** What the best level earns. */
export const highestPoints = ({ points }: StatedScale): number => points.at(-1) ?? 0;

/** Each of the scale's points with its target. */
export const scaleLevels = (levels: Levels, { points }: StatedScale): ScaleLevel[] =>
  points.map((earned, index) => ({ target: valueOf(levels[index] ?? null), points: earned }));

/** The score against levels; null where there is no result, no level, or levels out of order (which is a finding). */
export function scoreAgainst(
  result: number | null,
  levels: Levels,
  polarity: Polarity | null,
  scale: Scale,
): number | null {
  if (result === null) return null;
  return unlessUnscorable(() =>
    scoreOnScale(result, scaleLevels(levels, scale), { ...scale, ...(polarity && { polarity }) }),
  );
}

/** Levels that nothing can be scored by are a finding of the checks; what is asked of them has no answer. */
export function unlessUnscorable<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof TargetsOutOfOrderError || error instanceof NoTargetsError) return null;
    throw error;
  }
}
