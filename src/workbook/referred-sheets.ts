import { quotedSheet } from "./cell-ref";
import type { SheetPlan, SheetRole } from "./sheet-plan";

const refersTo = (plan: SheetPlan, name: string): boolean => {
  const reference = `${quotedSheet(name)}!`;
  return plan.cells.some((row) =>
    row.some(
      (content) => content !== null && typeof content === "object" && content.formula.includes(reference),
    ),
  );
};

/**
 * The sheets wanted, and those that their formulas refer to, in the order of their tabs: a summary without the rules
 * it is judged by would show #REF!.
 */
export function withReferredSheets(plans: readonly SheetPlan[], roles: readonly SheetRole[]): SheetPlan[] {
  const wanted = plans.filter(({ role }) => roles.includes(role));
  // Grows while it is gone through: what a sheet refers to may refer to others.
  for (const plan of wanted)
    for (const other of plans) if (!wanted.includes(other) && refersTo(plan, other.name)) wanted.push(other);
  return plans.filter((plan) => wanted.includes(plan));
}
