/** Totals of the columns beside them. */
import { isAdded, isPercentHeading, isTotal, mayBeTotal } from "../words/figure-words";
import type { NumericColumn, NumericLine, NumericTable } from "./numeric-table";
import {
  best,
  type Candidate,
  ENOUGH_ROWS,
  farFetched,
  isConfirmed,
  plus,
  type TableSum,
  type Trial,
  tryOut,
} from "./sum-trial";

const last = (path: readonly string[]): string => path.at(-1) ?? "";

const MAX_COLUMNS_TRIED = 16;

/** Neighbours of a list, two or more, from the longest; of a long list only those that reach its end. */
function runsOf(places: readonly number[]): number[][] {
  const runs = places.flatMap((_, from) =>
    places.slice(from + 1).map((__, index) => places.slice(from, from + 2 + index)),
  );
  return runs
    .filter((run) => places.length <= MAX_COLUMNS_TRIED || run.at(-1) === places.at(-1))
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

export function sumsAlong(table: NumericTable): TableSum[] {
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
    if (!choice || !isConfirmed(choice)) return;
    tryOn(rows)(choice.candidate).forEach((trial, index) => {
      const line = rows[index];
      if (trial && line)
        found.push({ along: "row", total: trial.total, parts: trial.parts, line, column, of: [] });
    });
  });
  return found;
}
