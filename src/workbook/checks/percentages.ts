/** Reported percentages against computed ones: `domain.md` §8, rows 1 and 2. */
import type { Polarity } from "../../kpi/polarity";
import { annualResultOf, operatingOf } from "../plan-figures";
import { finding, type Finding } from "../finding";
import type { Figure, Plan } from "../model";
import { percentVerdict } from "../percent-verdict";

const exactPercent = (result: number, target: number, polarity: Polarity): number =>
  Math.max(0, 100 * (1 + ((polarity === "lower" ? -1 : 1) * (result - target)) / Math.abs(target)));

function check(
  plan: Plan,
  reported: Figure | null,
  result: number | null,
  target: number | null,
  quarter: number | null,
): Finding[] {
  if (!reported || result === null || target === null || target === 0) return [];
  const verdict = percentVerdict(reported, exactPercent(result, target, plan.polarity));
  if (!verdict) return [];
  return [
    finding(
      "percent-mismatch",
      { cell: reported.cell, id: plan.id, reported: reported.value, ...verdict },
      { of: "target", quarter, result, target },
    ),
  ];
}

/**
 * The year's and the quarters' printed percentages of a plan. A quarter's is measured by the operating target printed
 * beside it: where that is wrong, the operating target is the finding, not the division after it.
 */
export function checkPercentages(plan: Plan): Finding[] {
  const operating = operatingOf(plan);
  return [
    ...check(
      plan,
      plan.annual.reportedPercent,
      annualResultOf(plan),
      plan.annual.target?.value ?? null,
      null,
    ),
    ...plan.quarters.flatMap(({ quarter, reportedPercent, reportedOperating, result }, index) => {
      const target = reportedOperating?.value ?? operating[index] ?? null;
      return target !== null && target <= 0 && plan.accumulation === "incremental"
        ? []
        : check(plan, reportedPercent, result?.value ?? null, target, quarter);
    }),
  ];
}
