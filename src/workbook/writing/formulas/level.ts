import { NO_FIGURE, quoted } from "./formula";

/** Spaces and line breaks do not tell one level from another. */
const key = (cell: string): string => `SUBSTITUTE(SUBSTITUTE(${cell}," ",""),CHAR(10),"")`;
const keyOf = (text: string): string => text.replaceAll(" ", "").replaceAll("\n", "");

/**
 * The points of the highest level whose words the result contains; #N/A where it names none of them: only the
 * reader knows the words for "none".
 */
export function levelFormula(
  result: string,
  levels: readonly (string | null)[],
  points: readonly number[],
  notAssessed: string,
): string {
  const scored = levels.reduce<string>(
    (lower, level, index) =>
      level === null
        ? lower
        : `IF(ISNUMBER(FIND(${key(level)},${key(result)})),${points[index] ?? 0},${lower})`,
    "NA()",
  );
  return `IF(${result}=${NO_FIGURE},${quoted(notAssessed)},${scored})`;
}

/** What that formula finds, so that it is used only where it agrees with the reader. Null for none of the levels. */
export function levelFound(result: string, levels: readonly (string | null)[]): number | null {
  const found = levels.findLastIndex((level) => level !== null && keyOf(result).includes(keyOf(level)));
  return found < 0 ? null : found + 1;
}
