import { columnRoles } from "../../locales/column-roles";
import type { Language } from "../../workbook/settings";

/** A role as a menu shows it: the sentences' words without their article. */
export function roleName(role: string, language: Language): string {
  const name = (columnRoles(language)[role] ?? role).replace(/^the /, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
