import type { Language } from "../workbook/settings";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { WorkbookContents } from "./read-sheets";
import { userFacingError } from "./user-facing-error";

/**
 * Before anything is written: a sheet that is protected would let neither itself be written nor put back.
 *
 * @throws UserFacingError where the workbook's structure or a sheet that will be written again is protected
 */
export function requireUnprotected(
  { owned, structureProtected }: Pick<WorkbookContents, "owned" | "structureProtected">,
  plans: readonly Pick<SheetPlan, "role">[],
  language: Language,
): void {
  if (structureProtected) throw userFacingError(language, "protectedWorkbook");
  const locked = owned.filter(
    ({ role, isProtected }) => isProtected && plans.some((plan) => plan.role === role),
  );
  const [first] = locked;
  if (first)
    throw userFacingError(
      language,
      "protectedSheets",
      { sheets: locked.map(({ name }) => `“${name}”`).join(" ") },
      { sheet: first.name, address: "A1" },
    );
}
