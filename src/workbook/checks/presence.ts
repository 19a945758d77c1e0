/** Results without targets, and targets without results once their quarter is over: `domain.md` §8. */
import { annualResultOf, operatingOf } from "../plan-figures";
import { finding, type Finding } from "../finding";
import type { Figure, Model, Plan } from "../model";

const missing = (
  kind: "result-without-target" | "target-without-result",
  figure: Figure,
  plan: Plan,
  quarter: number | null,
): Finding => finding(kind, { cell: figure.cell, id: plan.id, reported: figure.value }, { quarter });

/** A plan without quarterly targets may well report by quarter; only the year is then judged. */
export function checkResultWithoutTarget(plan: Plan, carries: boolean): Finding[] {
  const operating = operatingOf(plan, carries);
  const isPlanned = plan.quarters.some(({ planned }) => planned !== null);
  const quarterly = isPlanned ? plan.quarters : [];
  return [
    ...(plan.annual.result && !plan.annual.target
      ? [missing("result-without-target", plan.annual.result, plan, null)]
      : []),
    ...quarterly.flatMap(({ quarter, result }, index) =>
      result && operating[index] === null ? [missing("result-without-target", result, plan, quarter)] : [],
    ),
  ];
}

/** Whether the plan's target of a quarter that is over still waits for a result; a target already delivered does not. */
export function checkTargetWithoutResult(
  plan: Plan,
  reportedQuarter: Model["quarter"],
  carries: boolean,
): Finding[] {
  if (reportedQuarter === null) return [];
  const operating = operatingOf(plan, carries);
  const quarters = plan.quarters.flatMap(({ quarter, planned, result }, index) => {
    const delivered = (operating[index] ?? 0) <= 0;
    return planned && !result && !delivered && quarter <= reportedQuarter
      ? [missing("target-without-result", planned, plan, quarter)]
      : [];
  });
  const { target } = plan.annual;
  const yearOver = reportedQuarter === 4;
  return yearOver && target && annualResultOf(plan) === null && quarters.length === 0
    ? [missing("target-without-result", target, plan, null)]
    : quarters;
}
