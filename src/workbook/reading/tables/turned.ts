/** A table on its side: the periods down the rows, a plan in each column. It is read with its columns for rows. */
import { plainText } from "../../../text/thai";
import type { CellValue, Grid } from "../../grid";
import type { Slices } from "../../slices";
import { tablesInSlices } from "./find-tables";
import { headingOf } from "./heading";

/** Heads the names of the plans, which stand beside the corner here. */
const CORNER = "ตัวชี้วัด";

/** Periods and notes down the rows are a few dozen; a long sheet stands upright. */
const MAX_ROWS = 200;
const MIN_PERIODS = 2;
const MIN_NAMES = 2;

const textsAcross = (row: readonly CellValue[]): string[] =>
  row.filter((value): value is string => typeof value === "string" && value.trim() !== "");

/** The first row whose cell in the first column is a heading of figures, where enough of those below it are. */
function firstHeading({ values }: Grid, column: number): number | null {
  const headings = values.map((row) => {
    const value = row[column];
    // A title has nothing beside it.
    const isAlone = row.every((other, index) => index === column || other === "");
    return typeof value === "string" && value !== "" && !isAlone ? headingOf(plainText(value).trim()) : null;
  });
  const periods = headings.filter((heading) => heading?.period).length;
  const hasTarget = headings.some((heading) => heading?.periodRole === "target");
  if (periods < MIN_PERIODS || !hasTarget) return null;
  const first = headings.findIndex(
    (heading) =>
      heading !== null &&
      (heading.period !== null || ["target", "result", "unit"].includes(heading.role ?? "")),
  );
  return first > 0 ? first : null;
}

/** The grid from a row on, with its columns for rows. */
function turned(grid: Grid, from: number, column: number): Grid {
  const rows = grid.values.slice(from);
  const formats = grid.numberFormats.slice(from);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const across = Array.from({ length: width - column }, (_, index) => index + column);
  const values = across.map((index) => rows.map((row) => row[index] ?? ""));
  const corner = values[0]?.[0];
  if (values[0] && headingOf(String(corner)).role !== "plan") values[0][0] = CORNER;
  return {
    ...grid,
    top: grid.top + from,
    left: grid.left + column,
    values,
    numberFormats: across.map((index) => formats.map((row) => row[index] ?? "General")),
    turned: true,
    above: grid.values.slice(0, from).flatMap(textsAcross),
  };
}

/** The grid, on its side where it makes a table of plans so and none as it stands. */
export function* uprightGrid(grid: Grid): Slices<Grid> {
  if (grid.values.length > MAX_ROWS) return grid;
  const column = grid.values.reduce((first, row) => {
    const at = row.findIndex((value) => value !== "");
    return at < 0 ? first : Math.min(first, at);
  }, Infinity);
  if (!Number.isFinite(column)) return grid;
  const first = firstHeading(grid, column);
  if (first === null || textsAcross(grid.values[first - 1]?.slice(column + 1) ?? []).length < MIN_NAMES)
    return grid;
  if ((yield* tablesInSlices(grid)).length > 0) return grid;
  const onItsSide = turned(grid, first - 1, column);
  const tables = yield* tablesInSlices(onItsSide);
  return tables.some(({ kind }) => kind === "targets") ? onItsSide : grid;
}
