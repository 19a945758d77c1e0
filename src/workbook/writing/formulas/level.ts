import { levelScore } from "../../../kpi/level";
import { NO_FIGURE, quoted } from "./formula";

type Three<T> = readonly [T, T, T];

/** Spaces and line breaks do not tell one level from another. */
const key = (cell: string): string => `SUBSTITUTE(SUBSTITUTE(${cell}," ",""),CHAR(10),"")`;
const keyOf = (text: string): string => text.replaceAll(" ", "").replaceAll("\n", "");

/**
 * The points of the highest level whose words the result contains; #N/A where it names none of them: only the
 * reader knows the words for "none".
 */
export function levelFormula(result: string, levels: Three<string | null>, notAssessed: string): string {
  const scored = levels.reduce<string>(
    (lower, level, index) =>
      level === null
        ? lower
        : `IF(ISNUMBER(FIND(${key(level)},${key(result)})),${levelScore((index + 1) as 1 | 2 | 3)},${lower})`,
    "NA()",
  );
  return `IF(${result}=${NO_FIGURE},${quoted(notAssessed)},${scored})`;
}

/** What that formula finds, so that it is used only where it agrees with the reader. Null for none of the levels. */
export function levelFound(result: string, levels: Three<string | null>): 1 | 2 | 3 | null {
  for (const reached of [3, 2, 1] as const) {
    const level = levels[reached - 1];
    if (level && keyOf(result).includes(keyOf(level))) return reached;
  }
  return null;
}
