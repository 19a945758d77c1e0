import { NO_FIGURE, quoted } from "./formula";

/** A level in words, and the points it earns. */
export interface WordedLevel {
  cell: string;
  text: string;
  points: string;
}

/** Whether a text can be looked for: not a wildcard, nor longer than `MATCH` and `COUNTIF` compare. */
const canBeFound = (text: string): boolean => text !== "" && text.length <= 250 && !/[*?~]/.test(text);

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const contains = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

/**
 * The points of the level that a result names, by a formula that is seen to find the level the reader found: the one
 * whose words the result repeats, else the best one whose words it contains.
 *
 * @param levels those that are stated, worst to best
 * @param reached the one that the reader found
 * @returns null where no such formula finds it
 */
export function levelFormula(
  result: { cell: string; text: string },
  range: string,
  levels: readonly (WordedLevel | null)[],
  reached: WordedLevel | null,
): string | null {
  const stated = levels.filter((level) => level !== null);
  if (!reached || !canBeFound(result.text) || !stated.every(({ text }) => canBeFound(text))) return null;
  if (stated.find(({ text }) => same(text, result.text)) === reached) {
    const points = levels.map((level) => level?.points ?? "0").join(",");
    return `IF(${result.cell}=${NO_FIGURE},${NO_FIGURE},CHOOSE(MATCH(${result.cell},${range},0),${points}))`;
  }
  if (stated.findLast(({ text }) => contains(result.text, text)) !== reached) return null;
  return stated.reduce(
    (worse, { cell, points }) =>
      `IF(COUNTIF(${result.cell},${quoted("*")}&${cell}&${quoted("*")}),${points},${worse})`,
    NO_FIGURE,
  );
}
