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

/** How a formula finds the level that a result names. */
export interface LevelSearch {
  /** The points of the level reached. */
  score: string;
  /** Cells of their own that it works with: whether the result contains the words of each level that is stated. */
  flags: (string | null)[];
}

/**
 * The points of the level that a result names, by a formula that is seen to find the level the reader found: the one
 * whose words the result repeats, else the best one whose words it contains.
 *
 * @param levels those that are stated, worst to best
 * @param reached the one that the reader found
 * @param at the levels' cells, and the cell of each one's flag
 * @returns null where no such formula finds it
 */
export function levelSearch(
  result: { cell: string; text: string },
  levels: readonly (WordedLevel | null)[],
  reached: WordedLevel | null,
  at: { range: string; flag: (level: number) => string },
): LevelSearch | null {
  const stated = levels.filter((level) => level !== null);
  if (!reached || !canBeFound(result.text) || !stated.every(({ text }) => canBeFound(text))) return null;
  if (stated.find(({ text }) => same(text, result.text)) === reached) {
    const points = levels.map((level) => level?.points ?? "0").join(",");
    const found = `CHOOSE(MATCH(${result.cell},${at.range},0),${points})`;
    return { score: `IF(${result.cell}=${NO_FIGURE},${NO_FIGURE},${found})`, flags: [] };
  }
  if (stated.findLast(({ text }) => contains(result.text, text)) !== reached) return null;
  return {
    score: levels.reduce(
      (worse, level, index) => (level ? `IF(${at.flag(index)}>0,${level.points},${worse})` : worse),
      NO_FIGURE,
    ),
    flags: levels.map(
      (level) => level && `COUNTIF(${result.cell},${quoted("*")}&${level.cell}&${quoted("*")})`,
    ),
  };
}
