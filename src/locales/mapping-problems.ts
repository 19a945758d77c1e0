import type { MappingProblem } from "../workbook/mapping/mapping";
import type { Language } from "../workbook/settings";
import { mappingProblemEnglish } from "./mapping-problems.en";
import { mappingProblemThai } from "./mapping-problems.th";

/** What is wrong with a mapping, and where. */
export function mappingProblemMessage({ kind, ...told }: MappingProblem, language: Language): string {
  const detail = { problem: kind, ...told };
  return language === "th" ? mappingProblemThai(detail) : mappingProblemEnglish(detail);
}
