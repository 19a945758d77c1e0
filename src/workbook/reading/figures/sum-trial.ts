/** Tries out which figures a total may be the sum of, and whether the totals bear it out. */
import type { Figure } from "../../model";
import { addsUp, type Signed } from "./agreement";
import type { Entry, NumericColumn, NumericLine } from "./numeric-table";

export type SumAlong = "row" | "column" | "difference";

/** A total and what it is the sum of. */
export interface TableSum {
  along: SumAlong;
  total: Figure;
  parts: Signed[];
  line: NumericLine;
  column: NumericColumn;
  /** For a difference: the labels of the rows it is of. */
  of: string[];
}

/** A set of lines (or columns) that a total may be the sum of. */
export interface Candidate {
  parts: { place: number; sign: 1 | -1 }[];
  /** The words leave no doubt: a difference between the expected and the printed sum is a slip even without proof. */
  certain: boolean;
  /** Tried only because the likelier sums may not hold: has to explain more than half of the totals. */
  farFetched: boolean;
}

export interface Trial {
  total: Figure;
  parts: Signed[];
  agrees: boolean;
  /** The total is the mean, the highest or the last of its parts, and so no sum at all. */
  otherwise: boolean;
}

export const plus = (places: readonly number[], certain = false): Candidate => ({
  parts: places.map((place) => ({ place, sign: 1 })),
  certain,
  farFetched: false,
});

export const farFetched = (places: readonly number[], subtracted: number | null = null): Candidate => ({
  parts: places.map((place) => ({ place, sign: place === subtracted ? -1 : 1 })),
  certain: false,
  farFetched: true,
});

function isNoSum(total: Figure, parts: readonly Signed[]): boolean {
  if (parts.length < 2) return false;
  const values = parts.map(({ figure }) => figure.value);
  const mean = values.reduce((all, value) => all + value, 0) / values.length;
  return (
    Math.abs(mean - total.value) <= 0.5 * 10 ** -total.decimals ||
    total.value === Math.max(...values) ||
    total.value === values.at(-1) ||
    // Groups and their parts alike are among the rows.
    Math.abs(values.reduce((all, value) => all + value, 0) - 2 * total.value) <= 10 ** -total.decimals / 2
  );
}

/** A total against one candidate's parts; null where there is nothing to try. */
export function tryOut(
  total: Entry,
  entries: readonly (readonly [Entry, 1 | -1])[],
  rounded: boolean,
): Trial | null {
  if (total === null || typeof total === "string") return null;
  const parts: Signed[] = [];
  for (const [entry, sign] of entries) {
    if (typeof entry === "string") return null;
    if (entry) parts.push({ figure: entry, sign });
  }
  if (parts.length === 0 || [total, ...parts.map(({ figure }) => figure)].every(({ value }) => value === 0))
    return null;
  return { total, parts, agrees: addsUp(total, parts, rounded), otherwise: isNoSum(total, parts) };
}

export interface Choice {
  candidate: Candidate;
  trials: (Trial | null)[];
}

export const agreeing = (trials: readonly (Trial | null)[]): number =>
  trials.filter((trial) => trial?.agrees).length;
export const tried = (trials: readonly (Trial | null)[]): number =>
  trials.filter((trial) => trial !== null).length;

/** The candidate that explains the most totals; the earlier one where two explain as many. */
export function best(
  candidates: readonly Candidate[],
  tryAll: (candidate: Candidate) => (Trial | null)[],
): Choice | null {
  let chosen: Choice | null = null;
  for (const candidate of candidates) {
    if (candidate.parts.length < 2) continue;
    const trials = tryAll(candidate);
    if (tried(trials) === 0) continue;
    if (!chosen || agreeing(trials) > agreeing(chosen.trials)) chosen = { candidate, trials };
  }
  return chosen;
}

/** Whether the totals bear the candidate out; a single one whose words are certain needs no proof. */
export function isConfirmed({ candidate, trials }: Choice): boolean {
  const [all, agreed] = [tried(trials), agreeing(trials)];
  const others = trials.filter((trial) => trial && !trial.agrees);
  if (others.length > 0 && others.every((trial) => trial?.otherwise)) return false;
  if (agreed > 0 && (candidate.farFetched ? agreed * 2 > all : agreed * 2 >= all)) return true;
  return candidate.certain && all === 1;
}

/** Rows enough to tell what the columns of a long table are to each other. */
export const ENOUGH_ROWS = 300;
