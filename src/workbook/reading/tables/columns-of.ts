/** What the columns under a heading are. */
import type { Grid } from "../../grid";
import { type Period, quarterOf, YEAR } from "../../period";
import { type Column, type ColumnRole, isLevel, LEVEL_ROLES, type TableKind } from "../../table";
import { type Heading, headingOf, saysYear, unitIn, yearsIn } from "./heading";
import { bracketedPoints, pointsUnder } from "../words/level-words";
import { headingPath } from "./heading-path";
import { headerText, headingDepth } from "./heading-rows";

interface Recognised {
  role: ColumnRole;
  period: Period | null;
  unsaid?: boolean;
}

function roleAndPeriod(path: readonly string[]): Recognised | null {
  const parts = path.map(headingOf);
  const joined = headingOf(path.join(" "));
  const period =
    parts.reduceRight<Period | null>((found, part) => found ?? part.period, null) ?? joined.period;
  const roleIn = (part: Heading): ColumnRole | null => (period === null ? part.role : part.periodRole);
  const whole = path.length > 1 ? headingOf(path.join("")) : joined;
  const wholeRole = roleIn(whole);
  if (whole.exact && wholeRole) return { role: wholeRole, period };
  for (const part of [...parts].reverse()) {
    const role = roleIn(part);
    // "ไตรมาส" over 1 to 4 has named its quarter; it is no column of quarters then.
    if (role && !(role === "quarter" && period !== null)) return { role, period };
  }
  // A column headed by its quarter and nothing else holds the quarter's document cells, or its targets.
  const onlyPeriod =
    parts.every((part) => part.bare || part.role === "quarter") || parts.at(-1)?.bare === true;
  return period !== null && (onlyPeriod || /^[1-4]$/.test(path.at(-1) ?? ""))
    ? { role: "target", period, unsaid: true }
    : null;
}

/** What a period has of its own; a weight or a number is of no period, whatever its heading says. */
const OF_A_PERIOD: readonly ColumnRole[] = ["target", "operating", "result", "percent", "score", "status"];

function columnUnder(path: readonly string[], index: number): Column | null {
  const points = pointsUnder(path);
  const read: Recognised | null = points === null ? roleAndPeriod(path) : { role: "level", period: null };
  if (!read) return null;
  const heading = path.join(" ").replace(/\s+/g, " ");
  const period = (OF_A_PERIOD.includes(read.role) ? read.period : null) ?? YEAR;
  return {
    index,
    role: read.role,
    period,
    heading,
    annual: period.kind === "year" && saysYear(path.join("")),
    year: yearsIn(heading).at(-1) ?? null,
    unit: path.map(unitIn).findLast((unit) => unit !== null) ?? null,
    ...withPoints(read.role, points ?? bracketedPoints(path.at(-1) ?? "")),
    ...(read.unsaid && { unsaid: true }),
  };
}

const withPoints = (role: ColumnRole, points: number | null): Pick<Column, "points"> =>
  points !== null && LEVEL_ROLES.some((level) => level === role) ? { points } : {};

/** The columns that a heading of some rows names; those it says nothing of are left out. */
export function columnsUnder(grid: Grid, firstRow: number, rows: number): Column[] {
  const block = {
    firstRow,
    rows,
    leftmost: 0,
    textOf: (row: number, column: number) => headerText(grid, row, column),
  };
  return Array.from(grid.values[firstRow] ?? [], (_, index) => {
    const path = headingPath(block, index);
    return path.length > 0 ? columnUnder(path, index) : null;
  }).filter((column) => column !== null);
}

/** The columns a row would head if it were a heading, whether or not they make a table. */
export function headedColumns(grid: Grid, row: number): Column[] {
  const depth = headingDepth(grid, row);
  return depth === 0 ? [] : columnsUnder(grid, row, depth);
}

/** What table such columns make; null for none. */
export function kindOf(columns: readonly Column[]): TableKind | null {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const levels = columns.filter(isLevel).length;
  const scoredQuarters = columns.filter(({ role, period }) => role === "score" && quarterOf(period) !== null);
  if (has("passed") && has("weight") && levels === 0) return "checklist";
  if (has("weight") && (levels >= 2 || scoredQuarters.length >= 2)) return "criteria";
  const measured =
    has("target") || columns.some(({ role, period }) => role === "result" && quarterOf(period) !== null);
  if ((has("plan") || has("issue")) && measured && levels === 0) return "targets";
  return null;
}
