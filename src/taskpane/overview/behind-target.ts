import type { Settings } from "../../workbook/settings";
import type { Figure, Plan } from "../../workbook/model";
import { type NextStatus, nextStatus } from "../../kpi/next-status";
import { isShort, type Standing, worstFirst } from "../../workbook/standing";

export interface BehindPlan extends Standing {
  /** Null for one that is green though short. */
  next: NextStatus | null;
}

/** More digits than this are noise. */
const MAX_DECIMALS = 4;

/** As many decimals as the plan's own figures are printed with. */
export function decimalsOf({ annual, quarters }: Plan): number {
  const printed: (Figure | null)[] = [annual.target, annual.result];
  for (const { planned, result } of quarters) printed.push(planned, result);
  return Math.min(MAX_DECIMALS, Math.max(0, ...printed.map((figure) => figure?.decimals ?? 0)));
}

/** The plans that fell short of their targets, worst first, each with what it takes to reach the next colour. */
export const behindTarget = (standings: readonly Standing[], settings: Settings): BehindPlan[] =>
  worstFirst(standings)
    .filter(isShort)
    .map((standing) => {
      const { plan, target, result } = standing;
      return { ...standing, next: nextStatus(result, target, plan.polarity, settings, decimalsOf(plan)) };
    });
