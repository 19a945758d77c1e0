/** The rows that a row's figures may be the sums, or the difference, of. */
import { matchingKey } from "../../../text/thai";
import { DIFFERENCES, isOfWhich, isPercentHeading, isTotal, totalled } from "../words/figure-words";
import type { NumericTable } from "./numeric-table";
import { shallowest, withoutChildren } from "./row-hierarchy";
import { type Candidate, farFetched, plus } from "./sum-trial";

const same = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((place, index) => place === other[index]);

const MAX_ROWS_BY_HAND = 60;

/** The rows that a row's figures may be the sums of, the likeliest first. */
export function rowCandidates(table: NumericTable, at: number, totals: ReadonlySet<number>): Candidate[] {
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
  const isShort = all.length <= MAX_ROWS_BY_HAND;
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
export function differenceCandidates({ lines }: NumericTable, at: number): Candidate[] {
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
