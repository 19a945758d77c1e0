/** The columns of a scorecard's levels, and the points they earn: `domain.md` §6, any scale. */
import { DEFAULT_SCALE, type StatedScale } from "../../scorecard-model";
import { type Column, isLevel, type Table } from "../../table";

export interface LevelColumns {
  scale: StatedScale;
  /** One for each of the scale's points; null for a named level that has no column. */
  columns: readonly (Column | null)[];
}

const NAMED = ["minimum", "standard", "advanced"] as const;

/** Levels by their points, whatever the order of their columns; by their names where they have names. */
export function levelColumns({ columns }: Table): LevelColumns {
  const levels = columns.filter(isLevel);
  const numbered = levels.flatMap((column) =>
    column.points === undefined || column.role !== "level" ? [] : [{ column, points: column.points }],
  );
  const distinct = numbered
    .filter(({ points }, index) => numbered.findIndex((other) => other.points === points) === index)
    .sort((a, b) => a.points - b.points);
  if (distinct.length >= 2)
    return {
      scale: { points: distinct.map(({ points }) => points), named: false },
      columns: distinct.map(({ column }) => column),
    };
  const named = NAMED.map((role) => levels.find((column) => column.role === role) ?? null);
  const points = named.map((column, index) => column?.points ?? DEFAULT_SCALE.points[index] ?? 0);
  const rises = points.every((each, index) => index === 0 || each > (points[index - 1] ?? each));
  return { scale: rises ? { points, named: true } : DEFAULT_SCALE, columns: named };
}
