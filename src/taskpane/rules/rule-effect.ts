import type { Assessment } from "../../workbook/assessment";

/** What changes when other rules judge the same figures. */
export interface RuleEffect {
  /** Plans whose year changes colour, and quarters that do. */
  plans: number;
  quarters: number;
  /** KPIs and plans with levels that are scored differently. */
  scores: number;
  total: readonly [before: number, after: number] | null;
  grade: readonly [before: string, after: string] | null;
}

export function ruleEffect(before: Assessment, after: Assessment): RuleEffect {
  const effect = { plans: 0, quarters: 0, scores: 0 };
  before.plans.forEach((plan, index) => {
    const other = after.plans[index];
    if (!other) return;
    if (plan.annual.status !== other.annual.status) effect.plans += 1;
    effect.quarters += plan.quarters.filter(({ status }, at) => status !== other.quarters[at]?.status).length;
    if (plan.score !== other.score) effect.scores += 1;
  });
  const scores = ({ scorecards }: Assessment): (number | null)[] =>
    scorecards.flatMap(({ components }) => components.flatMap(({ kpis }) => kpis.map(({ score }) => score)));
  const others = scores(after);
  effect.scores += scores(before).filter((score, index) => score !== others[index]).length;
  const [one, two] = [before.scorecards[0], after.scorecards[0]];
  return {
    ...effect,
    total: one && two && one.total !== two.total ? [one.total, two.total] : null,
    grade:
      one && two && one.grade !== null && two.grade !== null && one.grade !== two.grade
        ? [one.grade, two.grade]
        : null,
  };
}
