/** Figures that must add up: `domain.md` §8. */
import { round } from "../../kpi/round";
import { fourOf, operatingOf, otherWayOf, rangeOf } from "../plan-figures";
import { finding, type Finding } from "../finding";
import type { Figure } from "../figure";
import type { Plan } from "../model";
import { type Checklist, kpisOf, type Scorecard } from "../scorecard-model";

/** A sum as a person would write it: no binary dust. */
const sumOf = (values: readonly (number | null)[]): number =>
  round(
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    6,
  );

/** Reported operating targets against the carried-forward ones (§4). */
export function checkOperatingTargets(plan: Plan, carries: boolean): Finding[] {
  if (plan.accumulation !== "incremental") return [];
  const operating = operatingOf(plan, carries);
  return plan.quarters.flatMap(({ quarter, reportedOperating }, index): Finding[] => {
    const carried = operating[index] ?? null;
    if (!reportedOperating || carried === null || reportedOperating.value === round(carried, 6)) return [];
    const { cell, value } = reportedOperating;
    const computed = round(carried, 6);
    return [
      finding("operating-target-mismatch", { cell, id: plan.id, reported: value, computed }, { quarter }),
    ];
  });
}

/** Planned targets against the annual one. */
export function checkPlannedSum(plan: Plan): Finding[] {
  const { target } = plan.annual;
  if (plan.accumulation !== "incremental" || !target || rangeOf(target)) return [];
  // What is not on the sheet is not missing: a workbook in March may have columns for two quarters only.
  const due = plan.reportedBy === "half" ? [plan.quarters[1], plan.quarters[3]] : plan.quarters;
  if (!due.every(({ inSheet }) => inSheet)) return [];
  const sum = sumOf(fourOf(plan, "planned"));
  if (sum === target.value) return [];
  return [
    finding(
      "planned-sum",
      { cell: target.cell, id: plan.id, reported: target.value, computed: sum },
      { sum, target: target.value },
    ),
  ];
}

/** Quarter results against the annual one; where one quarter alone is blank, the figure that would close the gap. */
export function checkResultSum(plan: Plan): Finding[] {
  const { result } = plan.annual;
  const results = fourOf(plan, "result");
  const reported = results.filter((value) => value !== null);
  if (!result || reported.length === 0) return [];
  const accumulates = plan.accumulation !== "cumulative";
  const computed = accumulates ? sumOf(results) : (reported.at(-1) ?? 0);
  if (computed === result.value) return [];
  // An average or a highest figure is asked about, and is no slip.
  if (otherWayOf(plan) !== null) return [];
  // Without quarterly targets nothing says how the results accumulate; either way will do.
  if (plan.accumulation === null && reported.at(-1) === result.value) return [];
  const gap =
    reported.length === 3 && accumulates
      ? { quarter: results.indexOf(null) + 1, closing: round(result.value - computed, 6) }
      : null;
  return [
    finding(
      "result-sum",
      { cell: result.cell, id: plan.id, reported: result.value, computed },
      { accumulates, sum: computed, result: result.value, gap },
    ),
  ];
}

const lastPart = (id: string): number => Number(id.split(".").at(-1));
const prefix = (id: string): string => id.split(".").slice(0, -1).join(".");

/** The plans that a row together with others sums up: 2.1 and 2.2 for "2.1-2.2". */
function partsOf(whole: Plan, plans: readonly Plan[]): Plan[] {
  const [first, last] = whole.id.split("-");
  if (!first || !last) return [];
  return plans.filter(
    ({ id, cell }) =>
      !id.includes("-") &&
      cell.sheet === whole.cell.sheet &&
      prefix(id) === prefix(first) &&
      lastPart(id) >= lastPart(first) &&
      lastPart(id) <= lastPart(last),
  );
}

/** A row for several plans together ("2.1-2.2") against the rows of those plans. */
export function checkParts(plans: readonly Plan[]): Finding[] {
  return plans.flatMap((whole) => {
    const parts = partsOf(whole, plans);
    if (parts.length < 2) return [];
    return (["target", "result"] as const).flatMap((what): Finding[] => {
      const figure = whole.annual[what];
      const figures = parts.map((part) => part.annual[what]);
      if (!figure || figures.some((part) => part === null)) return [];
      const sum = sumOf(figures.map((part) => part?.value ?? null));
      if (sum === figure.value) return [];
      return [
        finding(
          "parts-sum",
          { cell: figure.cell, id: whole.id, reported: figure.value, computed: sum },
          { along: "plans", what, parts: parts.map(({ id }) => id).join(" + "), sum },
        ),
      ];
    });
  });
}

function checkWeights(weights: readonly (Figure | null)[], scope: "scorecard" | "checklist"): Finding[] {
  const stated = weights.filter((weight) => weight !== null);
  const [first] = stated;
  const sum = sumOf(stated.map((weight) => weight?.value ?? null));
  if (!first || sum === 100) return [];
  return [
    finding("weights-sum", { cell: first.cell, id: null, reported: sum, computed: 100 }, { sum, scope }),
  ];
}

/** A scorecard's weights against 100. */
export const checkScorecardWeights = (scorecard: Scorecard): Finding[] =>
  checkWeights(
    kpisOf(scorecard).map(({ weight }) => weight),
    "scorecard",
  );

/** A checklist's weights against 100. */
export const checkChecklistWeights = ({ items }: Checklist): Finding[] =>
  checkWeights(
    items.map(({ weight }) => weight),
    "checklist",
  );
