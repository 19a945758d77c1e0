import { type Doubt, doubtAt } from "../../doubt";
import type { Plan } from "../../model";
import { remembered } from "../../remembered";
import { otherWayOf } from "../../plan-figures";

/**
 * The question of a plan whose annual result is the average, the highest or the lowest of its quarters: how a plan counts
 * is not inferred from that (`domain.md` §4).
 */
export const yearOtherwise = remembered((plan: Plan): Doubt[] => {
  const { result } = plan.annual;
  const way = otherWayOf(plan);
  return result && way !== null && way !== plan.accumulation
    ? [doubtAt(result.cell, "year-otherwise", { id: plan.id, way })]
    : [];
});
