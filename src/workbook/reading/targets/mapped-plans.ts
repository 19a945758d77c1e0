/** What the user says of single plans. */
import { arabicDigits, matchingKey } from "../../../text/thai";
import type { MappedPlan, Mapping, MappingProblem } from "../../mapping/mapping";
import type { Plan } from "../../model";
import { withAccumulation } from "./combined-quarters";

/** Whether an entry is about this plan; one joined from several sheets is found by each of them. */
function names({ sheet, id, title, section }: MappedPlan, plan: Plan, sheets: ReadonlySet<string>): boolean {
  return (
    sheets.has(sheet) &&
    arabicDigits(id.trim()) === plan.id &&
    (section === undefined || matchingKey(section) === matchingKey(plan.section ?? "")) &&
    (title === undefined || matchingKey(title) === matchingKey(plan.title))
  );
}

function sheetsOf({ cell, annual, quarters }: Plan): Set<string> {
  const figures = [
    annual.target,
    annual.result,
    ...quarters.flatMap(({ planned, result }) => [planned, result]),
  ];
  return new Set([cell.sheet, ...figures.flatMap((figure) => (figure ? [figure.cell.sheet] : []))]);
}

/** The plans with the accumulation and polarity that the user set. */
export function withMappedPlans(plans: readonly Plan[], mapping: Mapping): Plan[] {
  if (mapping.plans.length === 0) return [...plans];
  return plans.map((plan) => {
    const sheets = sheetsOf(plan);
    return mapping.plans
      .filter((entry) => names(entry, plan, sheets))
      .reduce<Plan>(
        (changed, { accumulation, polarity }) => ({
          ...(accumulation ? withAccumulation(changed, accumulation) : changed),
          ...(polarity && { polarity }),
        }),
        plan,
      );
  });
}

/** The entries for plans that none of the plans answers to. */
export function unansweredPlans(mapping: Mapping, plans: readonly Plan[]): MappingProblem[] {
  if (mapping.plans.length === 0) return [];
  const known = plans.map((plan) => ({ plan, sheets: sheetsOf(plan) }));
  return mapping.plans.flatMap((entry, index): MappingProblem[] =>
    known.some(({ plan, sheets }) => names(entry, plan, sheets))
      ? []
      : [
          {
            kind: "unknown-plan",
            path: `plans[${index}]`,
            found: `${entry.id} ${entry.title ?? ""}`.trim(),
            expected: entry.sheet,
          },
        ],
  );
}
