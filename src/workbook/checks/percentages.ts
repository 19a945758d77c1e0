/** Reported percentages against computed ones: `domain.md` §8, rows 1 and 2. */
import type { Polarity } from "../../kpi/polarity";
import { round } from "../../kpi/round";
import { annualResultOf, operatingOf } from "../plan-figures";
import type { Finding } from "../finding";
import type { Figure, Plan } from "../model";

const exactPercent = (result: number, target: number, polarity: Polarity): number =>
  Math.max(0, 100 * (1 + ((polarity === "lower" ? -1 : 1) * (result - target)) / Math.abs(target)));

/**
 * Judges one printed percentage. It is right where it is the computed one rounded to the digits printed; "rounding"
 * where it is one unit off in its last digit because it was cut off instead; else an error.
 */
function judge(reported: Figure, exact: number): { severity: "error" | "rounding"; computed: number } | null {
  const decimals = Math.min(reported.decimals, 6);
  const unit = 10 ** -decimals;
  if (round(exact, decimals) === round(reported.value, decimals)) return null;
  if (decimals > 2 && Math.abs(reported.value - exact) <= 0.01) return null;
  const off = Math.abs(reported.value - round(exact, decimals));
  const oneUnit = round(off / unit, 3) === 1;
  const cutOff = reported.value < exact && exact - reported.value < unit;
  return { severity: oneUnit && (cutOff || unit <= 0.01) ? "rounding" : "error", computed: round(exact, 2) };
}

function check(
  plan: Plan,
  reported: Figure | null,
  result: number | null,
  target: number | null,
  quarter: number | null,
): Finding[] {
  if (!reported || result === null || target === null || target === 0) return [];
  const verdict = judge(reported, exactPercent(result, target, plan.polarity));
  if (!verdict) return [];
  return [
    {
      severity: verdict.severity,
      kind: "percent-mismatch",
      cell: reported.cell,
      id: plan.id,
      reported: reported.value,
      computed: verdict.computed,
      detail: { result, target, ...(quarter !== null && { quarter }) },
    },
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
