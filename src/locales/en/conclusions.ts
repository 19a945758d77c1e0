/** The conclusions in plain English. */
import type {
  ConclusionWords,
  PlanCounts,
  PlanFacts,
  When,
} from "../../workbook/conclusions/conclusion-words";
import {
  type Choice,
  type Condition,
  type Quantity,
  say,
  type Wording,
} from "../../workbook/conclusions/sentence";

const choose = (when: Condition, then: Wording, otherwise: Wording): Choice => ({ when, then, otherwise });

const none = (quantity: Quantity): Condition => ({ quantity, is: "=", than: 0 });

/** "1 plan", "2 plans" */
const counted = (quantity: Quantity, one: string, many: string): Wording =>
  say`${quantity} ${choose({ quantity, is: "=", than: 1 }, [one], [many])}`;

const plans = (quantity: Quantity): Wording => counted(quantity, "plan", "plans");

const whenOf = ({ fiscalYear, untilQuarter }: When): string => {
  const year = fiscalYear === null ? "the fiscal year" : `fiscal year B.E. ${fiscalYear}`;
  return untilQuarter === null ? `In ${year}` : `At the end of quarter ${untilQuarter} of ${year}`;
};

const planCount = (when: When, { all, assessed, unassessed }: PlanCounts): Wording =>
  say`${whenOf(when)} there were ${plans(all)}: ${choose(
    none(unassessed),
    say`all were assessed.`,
    say`${assessed} assessed, ${unassessed} without a result to assess.`,
  )}`;

const howManyReached = ({ reached, reachedShare, close, short, greenAbove }: PlanCounts): Wording =>
  say`${plans(reached)} reached the target (${reachedShare} of those assessed)${choose(
    none(close),
    [],
    say`, ${close} came close (above ${greenAbove})`,
  )} and ${short} fell short.`;

const measured = (quantity: Quantity, unit: string): Wording =>
  unit === "%" ? say`${quantity}%` : say`${quantity} ${unit}`;

const shortPlan = (plan: PlanFacts): Wording =>
  say`${plan.id} ${plan.title}: ${measured(plan.result, plan.unit)} against a target of ${
    plan.polarity === "lower" ? "at most " : ""
  }${measured(plan.target, plan.unit)} (${plan.achievement})`;

export const conclusions: ConclusionWords = {
  sections: {
    overall: "Overall",
    short: "Plans that fell short",
    quarters: "Quarter by quarter",
    scorecard: "Scorecard",
    issues: "By strategic issue",
    regions: "By region",
    finance: "Finance",
    checks: "Data checks",
  },
  planCount,
  howManyReached,
  shortList: (count) => say`${plans(count)} fell short:`,
  shortPlan,
  othersShort: (count) => [choose(none(count), [], say`and ${counted(count, "other", "others")}.`)],
};
