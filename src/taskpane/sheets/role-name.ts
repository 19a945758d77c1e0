import { localeOf } from "../../locales/locales";
import type { Language } from "../../workbook/settings";

/** A role as a menu shows it: the sentences' words without their article. */
export function roleName(role: string, language: Language): string {
  const roles: Readonly<Record<string, string>> = localeOf(language).columnRoles;
  const name = (roles[role] ?? role).replace(/^the /, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
