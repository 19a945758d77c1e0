/** Which rows of a table are parts of others, by their numbering or by their sums. */
import { readLabel } from "../cells/numbering";
import type { NumericLine, NumericTable } from "./numeric-table";
import { agreeing, tried, tryOut } from "./sum-trial";

/** How deep a row's number goes: "1.1" two; an unnumbered row under numbered ones is part of them. */
function depthsOf(lines: readonly (NumericLine | undefined)[]): number[] {
  const ids = lines.map((line) => (line?.number || readLabel(line?.label ?? "")?.id) ?? "");
  const numbered = lines.some((line) => line?.number);
  return ids.map((id) => (id === "" && numbered ? Infinity : id.split(".").filter(Boolean).length));
}

/** Rows of a lower numbering than the others are parts of them: 1, 1.1, 1.2, 2. */
export function shallowest(table: NumericTable, places: readonly number[]): number[] {
  const depths = depthsOf(places.map((place) => table.lines[place]));
  const least = Math.min(...depths);
  return places.filter((_, index) => depths[index] === least);
}

/** Rows that are not themselves the parts of a row above them, which is the sum of `fewest` or more rows after it. */
export function withoutChildren(table: NumericTable, places: readonly number[], fewest: number): number[] {
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
