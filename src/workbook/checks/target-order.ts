/** Levels that are wrong whatever the result: `domain.md` §§6 and 8. */
import type { Finding } from "../finding";
import { kindOf } from "../kpi-kinds/kpi-kinds";
import { checkOrder } from "../kpi-kinds/numeric";
import type { Plan } from "../model";
import type { Kpi, StatedScale } from "../scorecard-model";

/** The levels of a KPI, or of each of its conditions. */
export const checkKpiLevels = (kpi: Kpi, scale: StatedScale): Finding[] => kindOf(kpi).check(kpi, scale);

/** The levels a plan states for itself. */
export const checkPlanLevels = (plan: Plan): Finding[] =>
  plan.levels ? checkOrder(plan.levels, plan.id) : [];
