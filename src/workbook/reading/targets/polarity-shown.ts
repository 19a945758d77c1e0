/** Plans of which less is better though no word says so: their printed percentages are right in that way only. */
import { achievement } from "../../../kpi/achievement";
import { agreesWith } from "../../../kpi/printed-percent";
import { type Doubt, doubtAt } from "../../doubt";
import { type Figure, valueOf } from "../../figure";
import type { Plan } from "../../model";
import { annualResultOf, rangeOf } from "../../plan-figures";
import { remembered } from "../../remembered";
import { eachInSlices, type Slices } from "../../slices";
import { toDateOf } from "../../to-date";

type Way = "mirror" | "inverse";

interface Printed {
  percent: Figure;
  result: number;
  target: number;
}

/** The year's printed percentage, else those of the quarters, with what each is of. */
function printedIn(plan: Plan): Printed[] {
  const { annual, quarters } = plan;
  const all = [
    { percent: annual.reportedPercent, result: annualResultOf(plan), target: valueOf(annual.target) },
    ...quarters.map(({ reportedPercent, result, planned }) => ({
      percent: reportedPercent,
      result: valueOf(result),
      target: valueOf(planned),
    })),
  ];
  return all.flatMap(({ percent, result, target }) =>
    percent && result !== null && target !== null && target !== 0 && result !== target
      ? [{ percent, result, target }]
      : [],
  );
}

/** The one way in which all that a plan prints is right, where it is none in which more is better. */
const shownWay = remembered((plan: Plan): { way: Way; percent: Figure } | null => {
  if (plan.polarity === "lower" || rangeOf(plan.annual.target)) return null;
  const printed = printedIn(plan);
  const [first] = printed;
  const soFar = toDateOf(plan, null);
  const isOfHigher = ({ percent, result, target }: Printed): boolean =>
    agreesWith(percent, achievement(result, target, "higher")) ||
    agreesWith(percent, achievement(soFar.result, soFar.target, "higher"));
  const isOf =
    (lowerIsBetter: Way) =>
    ({ percent, result, target }: Printed): boolean =>
      agreesWith(percent, achievement(result, target, "lower", { lowerIsBetter }));
  if (!first || printed.some(isOfHigher)) return null;
  const way = (["mirror", "inverse"] as const).find((each) => printed.every(isOf(each)));
  return way ? { way, percent: first.percent } : null;
});

/**
 * The plans, those whose percentages show it with less being better, and a doubt for each. Target divided by result may
 * be a slip of one row: it counts where two plans of a sheet do it.
 */
export function* withPolarityShown(
  plans: readonly Plan[],
): Slices<{ plans: Plan[]; doubts: Map<Plan, Doubt> }> {
  const shown = new Map<Plan, { way: Way; percent: Figure }>();
  yield* eachInSlices(plans, (plan) => {
    const found = shownWay(plan);
    if (found) shown.set(plan, found);
  });
  const inverse = [...shown].filter(([, { way }]) => way === "inverse").map(([{ cell }]) => cell.sheet);
  const doubts = new Map<Plan, Doubt>();
  const told = plans.map((plan) => {
    const found = shown.get(plan);
    const isAlone = inverse.filter((sheet) => sheet === plan.cell.sheet).length < 2;
    if (!found || (found.way === "inverse" && isAlone)) return plan;
    const lower = asLower(plan);
    const { id, title } = plan;
    doubts.set(
      lower,
      doubtAt(found.percent.cell, "lower-by-percent", { id, title, percent: found.percent.value }),
    );
    return lower;
  });
  return { plans: told, doubts };
}

const asLower = remembered((plan: Plan): Plan => ({ ...plan, polarity: "lower" }));
