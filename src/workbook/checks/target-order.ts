/** Target levels that neither rise nor fall (600, 518, 682): `domain.md` §§6 and 8. */
import type { Finding } from "../finding";
import type { Kpi, Levels, Plan } from "../model";

function checkLevels(levels: Levels, id: string): Finding[] {
  const stated = [levels.minimum, levels.standard, levels.advanced].filter((level) => level !== null);
  const rises = stated.every((level, index) => index === 0 || level.value >= (stated[index - 1]?.value ?? 0));
  const falls = stated.every((level, index) => index === 0 || level.value <= (stated[index - 1]?.value ?? 0));
  const [first] = stated;
  if (!first || rises || falls) return [];
  return [
    {
      severity: "error",
      kind: "targets-order",
      cell: first.cell,
      id,
      reported: stated.map(({ value }) => value).join(", "),
      computed: null,
      detail: { levels: stated.map(({ value }) => value).join(", ") },
    },
  ];
}

/** The levels of a KPI, or of each of its conditions. */
export function checkKpiLevels(kpi: Kpi): Finding[] {
  if (kpi.kind === "numeric") return checkLevels(kpi.levels, kpi.id);
  if (kpi.kind === "compound") return kpi.conditions.flatMap(({ levels }) => checkLevels(levels, kpi.id));
  return [];
}

/** The levels a plan states for itself. */
export const checkPlanLevels = (plan: Plan): Finding[] =>
  plan.levels ? checkLevels(plan.levels, plan.id) : [];
