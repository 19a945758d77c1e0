/** The choices an organisation makes, with `domain.md`'s defaults. The rules sheet shows them, one a row. */
import type { BelowMinimum } from "../kpi/below-minimum";
import type { GradeBand } from "../kpi/grade";

export type { Language } from "../text/language";
export type FormulaMode = "live" | "native" | "values";

export interface Settings {
  /** Achievement below this is red (§5), a fraction. */
  redBelow: number;
  /** Achievement above this is green (§5), a fraction. */
  greenAbove: number;
  /** What a result worse than the minimum target scores (§6). */
  belowMinimum: BelowMinimum;
  /** Highest first (§7). */
  grades: GradeBand[];
}
