/** The names the add-in's sheets get. */
import { localeOf, LOCALES } from "../locales/locales";
import type { Language } from "../workbook/settings";
import { SHEET_ROLES, type SheetRole } from "../workbook/sheet-plan";
import type { OwnedSheet } from "./read-sheets";

/** Excel's limit. */
const MAX_NAME_LENGTH = 31;

/** The name wanted, or the next that no sheet bears yet; `taken` in small letters. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let attempt = 1; ; attempt++) {
    const suffix = attempt === 1 ? "" : ` (${attempt})`;
    const name = wanted.slice(0, MAX_NAME_LENGTH - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * A sheet written before keeps its name, unless it is still ours in the other language; a new one gets its own name,
 * or the next free one where a sheet of the user's bears it.
 */
export function chooseNames(
  language: Language,
  owned: readonly OwnedSheet[],
  names: readonly string[],
): Record<SheetRole, string> {
  const wanted = localeOf(language).sheets.sheetNames;
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const nameOf = (role: SheetRole): string => {
    const before = owned.find((sheet) => sheet.role === role);
    const isOurs =
      before && Object.values(LOCALES).some(({ sheets }) => sheets.sheetNames[role] === before.name);
    if (before && (!isOurs || before.name === wanted[role])) return before.name;
    const name = freeName(wanted[role], taken);
    taken.add(name.toLowerCase());
    return name;
  };
  return Object.fromEntries(SHEET_ROLES.map((role) => [role, nameOf(role)])) as Record<SheetRole, string>;
}
