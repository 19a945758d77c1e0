import type { Plan } from "../model";

/** The plans of each sheet, in the order of the sheets' first plans. */
export function bySheet(plans: readonly Plan[]): ReadonlyMap<string, readonly Plan[]> {
  const sheets = new Map<string, Plan[]>();
  for (const plan of plans) {
    const own = sheets.get(plan.cell.sheet);
    if (own) own.push(plan);
    else sheets.set(plan.cell.sheet, [plan]);
  }
  return sheets;
}
