import { DEFAULT_GRADES } from "../../kpi/grade";
import type { Language } from "../settings";

/** A default grade's name in the language of the sheets; an organisation's own stays as it is. */
export function gradeNameIn(language: Language, name: string): string {
  for (const known of ["th", "en"] as const) {
    const index = DEFAULT_GRADES(known).findIndex((band) => band.name === name);
    if (index >= 0) return DEFAULT_GRADES(language)[index]?.name ?? name;
  }
  return name;
}
