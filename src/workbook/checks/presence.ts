/** Results without targets, and targets without results once their quarter is over: `domain.md` §8. */
import { annualResultOf, operatingOf } from "../plan-figures";
import type { Finding } from "../finding";
import type { Figure, Model, Plan } from "../model";

const warning = (kind: Finding["kind"], figure: Figure, plan: Plan, quarter: number | null): Finding => ({
  severity: "warning",
  kind,
  cell: figure.cell,
  id: plan.id,
  reported: figure.value,
  computed: null,
  detail: quarter === null ? {} : { quarter },
});

/** A plan without quarterly targets may well report by quarter; only the year is then judged. */
export function checkResultWithoutTarget(plan: Plan): Finding[] {
  const operating = operatingOf(plan);
  const quarterly = plan.accumulation === null ? [] : plan.quarters;
  return [
    ...(plan.annual.result && !plan.annual.target
      ? [warning("result-without-target", plan.annual.result, plan, null)]
      : []),
    ...quarterly.flatMap(({ quarter, result }, index) =>
      result && operating[index] === null ? [warning("result-without-target", result, plan, quarter)] : [],
    ),
  ];
}

/** Whether the plan's target of a quarter that is over still waits for a result; a target already delivered does not. */
export function checkTargetWithoutResult(plan: Plan, reportedQuarter: Model["quarter"]): Finding[] {
  if (reportedQuarter === null) return [];
  const operating = operatingOf(plan);
  const quarters = plan.quarters.flatMap(({ quarter, planned, result }, index) => {
    const delivered = (operating[index] ?? 0) <= 0;
    return planned && !result && !delivered && quarter <= reportedQuarter
      ? [warning("target-without-result", planned, plan, quarter)]
      : [];
  });
  const { target } = plan.annual;
  const yearOver = reportedQuarter === 4;
  return yearOver && target && annualResultOf(plan) === null && quarters.length === 0
    ? [warning("target-without-result", target, plan, null)]
    : quarters;
}
