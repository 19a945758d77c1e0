/** Where a sheet that is added goes among the tabs. */
import type { SheetPlan } from "../workbook/sheet-plan";
import type { WorkbookContents } from "./read-sheets";

export interface TabPlace {
  name: string;
  /** Counted from 0, the sheets placed before it among the others. */
  position: number;
}

/**
 * An added sheet goes before the first of ours that is there already and comes after it in our order, wherever the user
 * has moved that one. The board's page, which earlier versions did not write, so becomes the first of our tabs. A sheet
 * with none of ours after it stays at the end, where Excel adds it.
 *
 * @param plans in the order of our tabs
 */
export function tabPlaces(
  plans: readonly SheetPlan[],
  { owned, listed }: Pick<WorkbookContents, "owned" | "listed">,
): TabPlace[] {
  const tabs = listed.map(({ id }) => id);
  const idOf = (plan: SheetPlan): string | undefined => owned.find(({ role }) => role === plan.role)?.id;
  return plans.flatMap((plan, place) => {
    if (idOf(plan) !== undefined) return [];
    const [before] = plans.slice(place + 1).flatMap((later) => idOf(later) ?? []);
    if (before === undefined) return [];
    const position = tabs.indexOf(before);
    tabs.splice(position, 0, plan.name);
    return [{ name: plan.name, position }];
  });
}
