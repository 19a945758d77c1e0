/** Finds which figures of a table are the totals of which others. */
import { matchingKey } from "../../../text/thai";
import type { Figure } from "../../model";
import { addsUp, type Signed } from "./agreement";
import { readLabel } from "../cells/numbering";
import { type Entry, type NumericColumn, type NumericLine, type NumericTable } from "./numeric-table";
import {
  DIFFERENCES,
  isAdded,
  isOfWhich,
  isPercentHeading,
  isTotal,
  mayBeTotal,
  totalled,
} from "../words/figure-words";

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
interface Candidate {
  parts: { place: number; sign: 1 | -1 }[];
  /** The words leave no doubt: a difference between the expected and the printed sum is a slip even without proof. */
  certain: boolean;
  /** Tried only because the likelier sums may not hold: has to explain more than half of the totals. */
  farFetched: boolean;
}

interface Trial {
  total: Figure;
  parts: Signed[];
  agrees: boolean;
  /** The total is the mean, the highest or the last of its parts, and so no sum at all. */
  otherwise: boolean;
}

const plus = (places: readonly number[], certain = false): Candidate => ({
  parts: places.map((place) => ({ place, sign: 1 })),
  certain,
  farFetched: false,
});

const farFetched = (places: readonly number[], subtracted: number | null = null): Candidate => ({
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
function tryOut(
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

interface Choice {
  candidate: Candidate;
  trials: (Trial | null)[];
}

const agreeing = (trials: readonly (Trial | null)[]): number =>
  trials.filter((trial) => trial?.agrees).length;
const tried = (trials: readonly (Trial | null)[]): number => trials.filter((trial) => trial !== null).length;

/** The candidate that explains the most totals; the earlier one where two explain as many. */
function best(
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
function isBorneOut({ candidate, trials }: Choice): boolean {
  const [all, agreed] = [tried(trials), agreeing(trials)];
  const others = trials.filter((trial) => trial && !trial.agrees);
  if (others.length > 0 && others.every((trial) => trial?.otherwise)) return false;
  if (agreed > 0 && (candidate.farFetched ? agreed * 2 > all : agreed * 2 >= all)) return true;
  return candidate.certain && all === 1;
}

/** How deep a row's number goes: "1.1" two; an unnumbered row under numbered ones is part of them. */
function depthsOf(lines: readonly (NumericLine | undefined)[]): number[] {
  const ids = lines.map((line) => (line?.number || readLabel(line?.label ?? "")?.id) ?? "");
  const numbered = lines.some((line) => line?.number);
  return ids.map((id) => (id === "" && numbered ? Infinity : id.split(".").filter(Boolean).length));
}

/** Rows of a lower numbering than the others are parts of them: 1, 1.1, 1.2, 2. */
function shallowest(table: NumericTable, places: readonly number[]): number[] {
  const depths = depthsOf(places.map((place) => table.lines[place]));
  const least = Math.min(...depths);
  return places.filter((_, index) => depths[index] === least);
}

/** Rows that are not themselves the parts of a row above them, which is the sum of `fewest` or more rows after it. */
function withoutChildren(table: NumericTable, places: readonly number[], fewest: number): number[] {
  const isSumOf = (parent: number, children: readonly number[]): boolean => {
    const trials = table.columns.map((column, index) =>
      column.percent
        ? null
        : tryOut(
            table.lines[parent]?.entries[index] ?? null,
            children.map((place) => [table.lines[place]?.entries[index] ?? null, 1] as const),
            column.rounded,
          ),
    );
    return agreeing(trials) > 0 && agreeing(trials) === tried(trials);
  };
  const kept: number[] = [];
  for (let at = 0; at < places.length; at++) {
    const parent = places[at] ?? 0;
    kept.push(parent);
    let children = 0;
    for (let count = fewest; children === 0 && at + count < places.length; count++)
      if (isSumOf(parent, places.slice(at + 1, at + 1 + count))) children = count;
    at += children;
  }
  return kept;
}

const same = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((place, index) => place === other[index]);

const LONGEST_BY_HAND = 60;
const MOST_TOTALS = 100;

/** The rows that a row's figures may be the sums of, the likeliest first. */
function rowCandidates(table: NumericTable, at: number, totals: ReadonlySet<number>): Candidate[] {
  const { lines } = table;
  const label = lines[at]?.label ?? "";
  const isItem = (place: number): boolean => {
    const line = lines[place];
    return (
      line !== undefined &&
      line.entries.length > 0 &&
      !totals.has(place) &&
      !isTotal(line.label) &&
      !isPercentHeading([line.label]) &&
      !isOfWhich(line.label)
    );
  };
  const range = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  const above = range(0, at);
  const lastTotal = above.findLast((place) => totals.has(place)) ?? -1;
  const lastGroup = above.findLast((place) => lines[place]?.entries.length === 0) ?? -1;
  const groupLabel = matchingKey(lines[lastGroup]?.label ?? "");
  const all = above.filter(isItem);
  const sinceTotal = range(lastTotal + 1, at).filter(isItem);
  const sinceGroup = range(lastGroup + 1, at).filter(isItem);
  const subtotals = above.filter((place) => totals.has(place));
  // Subtotals, and the rows after the last of them that none sums up.
  const uncovered = [...subtotals, ...sinceTotal];
  const top = shallowest(table, all);
  const below = range(at + 1, lines.length).filter(isItem);
  const hasParts = range(0, lines.length).some((place) => isOfWhich(lines[place]?.label ?? ""));
  // A hierarchy by sums is looked for in tables of a size that people make by hand.
  const isShort = all.length <= LONGEST_BY_HAND;
  const parents = isShort ? withoutChildren(table, all, 2) : all;
  const plain =
    lastTotal < 0 && lastGroup < 0 && same(all, top) && same(all, parents) && !hasParts && isTotal(label);
  return [
    ...(lastGroup > lastTotal ? [plus(sinceGroup, groupLabel !== "" && groupLabel === totalled(label))] : []),
    plus(sinceTotal, plain),
    plus(all),
    plus(subtotals),
    plus(uncovered),
    plus(top),
    plus(parents),
    ...(isShort ? [plus(withoutChildren(table, all, 1))] : []),
    ...(isTotal(label) || !isShort ? [] : sinceTotal.map((_, index) => farFetched(sinceTotal.slice(index)))),
    ...(all.length === 0 ? [plus(below), plus(shallowest(table, below))] : []),
  ];
}

/** Rows that are the difference of two others by their words: revenue less expense. */
function differenceCandidates({ lines }: NumericTable, at: number): Candidate[] {
  const key = matchingKey(lines[at]?.label ?? "");
  return DIFFERENCES.filter(({ label }) => label.test(key)).flatMap(
    ({ whole, less, certain }): Candidate[] => {
      const find = (words: RegExp): number =>
        lines.findLastIndex(
          ({ label, entries }, index) => index < at && entries.length > 0 && words.test(matchingKey(label)),
        );
      const [from, subtracted] = [find(whole), find(less)];
      if (from < 0 || subtracted < 0) return [];
      return [
        {
          parts: [
            { place: from, sign: 1 },
            { place: subtracted, sign: -1 },
          ],
          // With other rows in between, it may be the difference of more than the two.
          certain: certain && subtracted === at - 1,
          farFetched: false,
        },
      ];
    },
  );
}

function sumsDown(table: NumericTable): TableSum[] {
  const { lines, columns } = table;
  const added = columns.map(({ path, percent }) => !percent && isAdded(path));
  const totals = new Set<number>();
  const found: TableSum[] = [];
  // Many labels that begin like a total's are names of things.
  const named = lines.filter(({ label }) => mayBeTotal(label)).length > MOST_TOTALS ? isTotal : mayBeTotal;
  lines.forEach((line, at) => {
    if (line.entries.length === 0) return;
    const tryAll = ({ parts }: Candidate): (Trial | null)[] =>
      columns.map((column, index) =>
        added[index]
          ? tryOut(
              line.entries[index] ?? null,
              parts.map(({ place, sign }) => [lines[place]?.entries[index] ?? null, sign] as const),
              column.rounded,
            )
          : null,
      );
    const difference = best(differenceCandidates(table, at), tryAll);
    const sums = named(line.label) ? best(rowCandidates(table, at, totals), tryAll) : null;
    const choice = difference ?? sums;
    if (isTotal(line.label)) totals.add(at);
    if (!choice) return;
    const certainDifference = difference?.candidate.certain ?? false;
    if (!certainDifference && !isBorneOut(choice)) return;
    totals.add(at);
    const proven = agreeing(choice.trials) > 0;
    choice.trials.forEach((trial, index) => {
      const column = columns[index];
      if (!trial || !column) return;
      if (!difference && !trial.agrees && proven && (isMean(trial) || isQuotient(table, index))) return;
      found.push({
        along: difference ? "difference" : "column",
        total: trial.total,
        parts: trial.parts,
        line,
        column,
        of: difference ? choice.candidate.parts.map(({ place }) => lines[place]?.label ?? "") : [],
      });
    });
  });
  return found;
}

const isMean = ({ total, parts }: Trial): boolean => {
  const mean = parts.reduce((all, { figure }) => all + figure.value, 0) / parts.length;
  return parts.length > 1 && Math.abs(mean - total.value) <= 0.5 * 10 ** -total.decimals;
};

/** A column that is one other divided by another (inhabitants per area), whatever its heading, and so does not add up. */
function isQuotient({ lines, columns }: NumericTable, at: number): boolean {
  const rows = lines.slice(0, ENOUGH_ROWS).flatMap(({ entries }) => {
    const own = entries[at];
    return own !== null && typeof own === "object" ? [{ own, entries }] : [];
  });
  const divides = (a: number, b: number): boolean =>
    rows.every(({ own, entries }) => {
      const [part, base] = [entries[a], entries[b]];
      if (part === null || base === null || typeof part !== "object" || typeof base !== "object")
        return false;
      return Math.abs(part.value / base.value - own.value) <= 0.51 * 10 ** -own.decimals;
    });
  const others = columns.flatMap((_, index) => (index === at ? [] : [index]));
  return rows.length > 1 && others.some((a) => others.some((b) => a !== b && divides(a, b)));
}

const last = (path: readonly string[]): string => path.at(-1) ?? "";

const WIDEST = 16;

/** So many rows of a long table tell what its columns are to each other. */
export const ENOUGH_ROWS = 300;

/** Neighbours of a list, two or more, from the longest; of a long list only those that reach its end. */
function runsOf(places: readonly number[]): number[][] {
  const runs = places.flatMap((_, from) =>
    places.slice(from + 1).map((__, index) => places.slice(from, from + 2 + index)),
  );
  return runs
    .filter((run) => places.length <= WIDEST || run.at(-1) === places.at(-1))
    .sort((a, b) => b.length - a.length);
}

/** The columns that a column's figures may be the sums of, the likeliest first. */
function columnCandidates(columns: readonly NumericColumn[], at: number): Candidate[] {
  const column = columns[at];
  if (!column) return [];
  const isPart = (place: number): boolean => {
    const other = columns[place];
    return other !== undefined && place !== at && !other.percent && isAdded(other.path);
  };
  const isTotalColumn = (place: number): boolean => columns[place]?.path.some(isTotal) ?? false;
  const all = columns.map((_, place) => place).filter(isPart);
  const left = all.filter((place) => place < at);
  const right = all.filter((place) => place > at);
  const items = left.filter((place) => !isTotalColumn(place));
  const previous = left.findLast(isTotalColumn) ?? -1;
  const sincePrevious = items.filter((place) => place > previous);
  const group = column.path.slice(0, -1).join("|");
  const sameGroup = items.filter((place) => columns[place]?.path.slice(0, -1).join("|") === group);
  const sameHeading = items.filter((place) => last(columns[place]?.path ?? []) === last(column.path));
  return [
    ...(isTotal(last(column.path)) ? [] : [plus(sameHeading)]),
    ...(group === "" ? [] : [plus(sameGroup)]),
    plus(sincePrevious),
    plus(items),
    plus(left.filter(isTotalColumn)),
    ...runsOf(sincePrevious).map((run) => farFetched(run)),
    ...sincePrevious.map((without) => farFetched(sincePrevious.filter((place) => place !== without))),
    ...sincePrevious.slice(1).map((subtracted) => farFetched(sincePrevious, subtracted)),
    ...right.map((_, index) => plus(right.slice(0, right.length - index))),
  ];
}

function sumsAlong(table: NumericTable): TableSum[] {
  const { lines, columns } = table;
  const found: TableSum[] = [];
  columns.forEach((column, at) => {
    if (
      column.percent ||
      !(column.path.some(isTotal) || mayBeTotal(last(column.path))) ||
      !isAdded(column.path)
    )
      return;
    const rows = lines.filter(
      ({ entries, label }) => entries.length > 0 && !isPercentHeading([label]) && isAdded([label]),
    );
    const tryOn =
      (some: readonly NumericLine[]) =>
      ({ parts }: Candidate): (Trial | null)[] =>
        some.map(({ entries }) =>
          tryOut(
            entries[at] ?? null,
            parts.map(({ place, sign }) => [entries[place] ?? null, sign] as const),
            column.rounded,
          ),
        );
    const choice = best(columnCandidates(columns, at), tryOn(rows.slice(0, ENOUGH_ROWS)));
    if (!choice || !isBorneOut(choice)) return;
    tryOn(rows)(choice.candidate).forEach((trial, index) => {
      const line = rows[index];
      if (trial && line)
        found.push({ along: "row", total: trial.total, parts: trial.parts, line, column, of: [] });
    });
  });
  return found;
}

/** Every total of a table with its parts, whether or not they add up. */
export const sumsOf = (table: NumericTable): TableSum[] => [...sumsAlong(table), ...sumsDown(table)];

/** The row that totals the whole table, for shares of it. */
export const totalLineOf = ({ lines }: NumericTable): NumericLine | undefined =>
  lines.findLast(({ label, entries }) => entries.length > 0 && isTotal(label));
