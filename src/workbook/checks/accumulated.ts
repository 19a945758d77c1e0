/** Figures that add up others of a plan, against those: subtotals of months, "6 เดือน", "สะสม" (`domain.md` §8). */
import { round } from "../../kpi/round";
import { finding, type Finding } from "../finding";
import type { Accumulated, Figure, Model, Plan } from "../model";
import type { Period } from "../period";
import { accumulatedOf, quartersIn, sumOfQuarters } from "../to-date";

type What = "planned" | "result";

/** What the figure may be: "สะสม" is up to the month reported, or what the whole year has. */
function expected(plan: Plan, period: Period, what: What, month: Model["month"]): number[] {
  const quarters = quartersIn(period);
  const whole = quarters && sumOfQuarters(plan, what, ...quarters);
  const { target, result } = accumulatedOf(plan, period, month);
  const toDate = what === "planned" ? target : result;
  return [toDate, whole].filter((sum) => sum !== null);
}

const agrees = ({ value, decimals }: Figure, sum: number): boolean =>
  round(value, 6) === round(sum, 6) || round(sum, decimals) === value;

function check(
  plan: Plan,
  { period, ...figures }: Accumulated,
  what: What,
  month: Model["month"],
): Finding[] {
  const figure = figures[what];
  const sums = expected(plan, period, what, month);
  const [sum] = sums;
  if (!figure || sum === undefined || sums.some((each) => agrees(figure, each))) return [];
  const computed = round(sum, 6);
  return [
    finding(
      "accumulated-mismatch",
      { cell: figure.cell, id: plan.id, reported: figure.value, computed },
      { along: "plan", of: plan.months ? "months" : "quarters", what, period },
    ),
  ];
}

/** Every figure of a plan that adds up others. */
export const checkAccumulated = (plan: Plan, month: Model["month"]): Finding[] =>
  plan.accumulated.flatMap((accumulated) => [
    ...check(plan, accumulated, "planned", month),
    ...check(plan, accumulated, "result", month),
  ]);
