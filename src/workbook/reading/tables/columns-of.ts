/** What the columns under a heading are. */
import { plainText } from "../../../text/thai";
import { yearsIn } from "../../../text/years";
import type { Grid } from "../../grid";
import { type Period, quarterOf, YEAR } from "../../period";
import {
  type Column,
  type ColumnRole,
  FIGURE_ROLES,
  headedColumn,
  isLevel,
  LEVEL_ROLES,
  MONEY_ROLES,
  type FoundKind,
} from "../../table";
import { CRITERION_WORDS } from "../words/heading-patterns";
import { bracketedPoints, pointsUnder } from "../words/level-words";
import { isPercentUnit } from "../cells/units";
import { PROGRESS_WORDS } from "../words/progress-words";
import {
  type Heading,
  headingOf,
  saysAccumulated,
  saysPreviousYear,
  saysYear,
  unitIn,
  withoutMonth,
} from "./heading";
import { headingPath } from "./heading-path";
import { headerText, headingDepth } from "./heading-rows";
import { withNameColumn } from "./name-column";

interface Recognised {
  role: ColumnRole;
  period: Period | null;
  unsaid?: boolean;
}

/** "แผน", "ผล" and "ร้อยละ" under a heading of money. */
const OF_MONEY: Partial<Record<ColumnRole, ColumnRole>> = {
  target: "budget",
  result: "spent",
  percent: "spentPercent",
};

/** "Progress (%)": how far a plan has come, in percent. */
const isProgress = (path: readonly string[]): boolean =>
  path.some((heading) => {
    const unit = unitIn(heading);
    return unit !== null && isPercentUnit(unit) && PROGRESS_WORDS.test(heading);
  });

function roleAndPeriod(path: readonly string[]): Recognised | null {
  const parts = path.map(headingOf);
  const joined = headingOf(path.join(" "));
  const period =
    parts.reduceRight<Period | null>((found, part) => found ?? part.period, null) ?? joined.period;
  const ofPeriod = period !== null || parts.some(({ sum }) => sum);
  const roleIn = (part: Heading): ColumnRole | null => (ofPeriod ? part.periodRole : part.role);
  const whole = path.length > 1 ? headingOf(path.join("")) : joined;
  const wholeRole = roleIn(whole);
  if (whole.exact && wholeRole) return { role: wholeRole, period };
  const ofMoney = parts.slice(0, -1).some(({ role }) => role === "budget" || role === "spent");
  for (const part of [...parts].reverse()) {
    const role = ofMoney ? (OF_MONEY[part.periodRole ?? "other"] ?? roleIn(part)) : roleIn(part);
    // "ไตรมาส" over 1 to 4 has named its quarter; it is no column of quarters then.
    if (role && !(role === "quarter" && period !== null)) return { role, period };
  }
  if (isProgress(path)) return { role: "percent", period };
  // A column headed by its period and nothing else holds the period's document cells, its targets or its results.
  const last = parts.at(-1);
  const onlyPeriod =
    parts.every((part) => part.bare || part.sum || part.role === "quarter") ||
    last?.bare === true ||
    last?.sum === true;
  return ofPeriod && (onlyPeriod || /^(?:[1-9]|1[0-2])$/.test(path.at(-1) ?? ""))
    ? { role: "target", period, unsaid: true }
    : null;
}

/** What a period has of its own; a weight or a number is of no period, whatever its heading says. */
const OF_A_PERIOD: readonly ColumnRole[] = [...FIGURE_ROLES, ...MONEY_ROLES, "score", "status"];

/** "ผลสะสม" under "ไตรมาส 2" is of the year up to its end. */
const upTo = (period: Period): Period =>
  period.kind === "quarter" ? { kind: "toDate", quarter: period.quarter } : period;

function columnUnder(path: readonly string[], index: number): Column | null {
  const points = pointsUnder(path);
  const read: Recognised | null = points === null ? roleAndPeriod(path) : { role: "level", period: null };
  if (!read) return null;
  const heading = path.join(" ").replace(/\s+/g, " ");
  const own = (OF_A_PERIOD.includes(read.role) ? read.period : null) ?? YEAR;
  const accumulated = own.kind === "toDate" || saysAccumulated(heading);
  const period = accumulated ? upTo(own) : own;
  return {
    index,
    role: read.role === "result" && saysPreviousYear(heading) ? "previous" : read.role,
    period,
    heading,
    annual: period.kind === "year" && saysYear(path.join("")),
    year: yearsIn(heading).at(-1) ?? null,
    unit: path.map(unitIn).findLast((unit) => unit !== null) ?? null,
    ...withPoints(read.role, points ?? bracketedPoints(path.at(-1) ?? "")),
    accumulated,
    ...(read.unsaid && { unsaid: true }),
    ...misspeltIn(path),
  };
}

const withPoints = (role: ColumnRole, points: number | null): Pick<Column, "points"> =>
  points !== null && LEVEL_ROLES.some((level) => level === role) ? { points } : {};

function misspeltIn(path: readonly string[]): Pick<Column, "misspelt"> {
  for (const heading of path) {
    const word = headingOf(heading).misspeltFor;
    if (word !== null) return { misspelt: { heading, word } };
  }
  return {};
}

const MIN_MONTHS = 3;

/** "ผล (ณ 30 ก.ย. 63)" is no month's result: months are recognised together, or not at all. */
function withoutStrayMonths(columns: readonly Column[], pathOf: (column: number) => string[]): Column[] {
  const months = new Set(columns.flatMap(({ period }) => (period.kind === "month" ? [period.month] : [])));
  if (months.size === 0 || months.size >= MIN_MONTHS) return [...columns];
  return columns.flatMap((column) => {
    if (column.period.kind !== "month") return [column];
    const monthless = columnUnder(pathOf(column.index).map(withoutMonth), column.index);
    return monthless ? [{ ...monthless, heading: column.heading }] : [];
  });
}

/**
 * The columns that a heading of some rows names; those it says nothing of are left out, but for the one that names the
 * plans.
 */
export function columnsUnder(grid: Grid, firstRow: number, rows: number): readonly Column[] {
  const block = {
    firstRow,
    rows,
    leftmost: 0,
    textOf: (row: number, column: number) => headerText(grid, row, column),
  };
  const columns = Array.from(grid.values[firstRow] ?? [], (_, index) => {
    const path = headingPath(block, index);
    return path.length > 0 ? columnUnder(path, index) : null;
  }).filter((column) => column !== null);
  const headingAt = (column: number): string => headingPath(block, column).join(" ");
  const width = grid.values[firstRow]?.length ?? 0;
  const stated = withoutStrayMonths(columns, (column) => headingPath(block, column));
  const levelled = withPointedLevels(stated, headingAt, width);
  const settled = withCriterion(withUnsaidResult(withTargetBetweenLevels(levelled)), headingAt);
  return withNameColumn(grid, settled, headingAt, firstRow + rows);
}

/** How many columns with points in brackets are a scale; fewer may be numbered by their places in the table. */
const MIN_LEVELS = 3;

/**
 * "ดีเยี่ยม (5)" to "ปรับปรุง (1)" beside weights are levels, whatever their names, where they stand side by side and their
 * points rise or fall; so are "เป้าหมาย (1)" and "เป้าหมาย (2)". A single one is numbered by its place in the table:
 * "เป้าหมาย (1)", "ผล (2)", "ร้อยละ (3)".
 */
function withPointedLevels(
  columns: Column[],
  headingOver: (column: number) => string,
  width: number,
): Column[] {
  if (!columns.some(({ role }) => role === "weight")) return columns;
  const known = new Map(columns.map((column) => [column.index, column]));
  const pointsAt = (index: number): number | null => {
    const column = known.get(index);
    const mayBeLevel =
      !column || isLevel(column) || (column.role === "target" && column.period.kind === "year");
    return mayBeLevel ? bracketedPoints(headingOver(index)) : null;
  };
  const levels = longestScale(width, pointsAt);
  const areTargets = levels.every(([index]) => known.get(index)?.role === "target");
  const areNamed = levels.every(([index]) => {
    const column = known.get(index);
    return column !== undefined && isLevel(column);
  });
  if (areNamed || levels.length < (areTargets ? 2 : MIN_LEVELS)) return columns;
  const pointed = levels.map(([index, points]): Column => {
    const heading = headingOver(index);
    return { ...(known.get(index) ?? headedColumn("level", index, heading)), role: "level", points };
  });
  const others = columns.filter(({ index }) => !pointed.some((level) => level.index === index));
  return [...others, ...pointed].sort((a, b) => a.index - b.index);
}

/** The longest run of columns side by side whose points rise, or fall, all the way. */
function longestScale(
  width: number,
  pointsAt: (index: number) => number | null,
): (readonly [number, number])[] {
  let longest: (readonly [number, number])[] = [];
  let run: (readonly [number, number])[] = [];
  for (let index = 0; index < width; index++) {
    const points = pointsAt(index);
    const [before, last] = [run.at(-2)?.[1], run.at(-1)?.[1]];
    const goesOn =
      points !== null &&
      points !== last &&
      (before === undefined || last === undefined || points > last === last > before);
    if (goesOn) run = [...run, [index, points]];
    else run = points === null ? [] : [[index, points]];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** "YTD" beside weights and levels, where no column says "result": what is measured against them. */
function withUnsaidResult(columns: Column[]): Column[] {
  const isScorecard = columns.some(({ role }) => role === "weight") && columns.filter(isLevel).length > 1;
  const unsaid = columns.filter((column) => column.unsaid);
  if (!isScorecard || unsaid.length !== 1 || columns.some(({ role }) => role === "result")) return columns;
  return columns.map((column): Column => {
    if (!column.unsaid) return column;
    const { unsaid: _, ...said } = column;
    return { ...said, role: "result", period: YEAR, accumulated: false };
  });
}

/** "Threshold", "Target" and "Stretch" beside weights: the target between two levels is the level between them. */
function withTargetBetweenLevels(columns: Column[]): Column[] {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (!has("weight") || !has("minimum") || !has("advanced") || has("standard")) return columns;
  const targets = columns.filter(({ role, period }) => role === "target" && period.kind === "year");
  return targets.length === 1
    ? columns.map((column) => (column === targets[0] ? { ...column, role: "standard" } : column))
    : columns;
}

/**
 * "เกณฑ์" or "แผน" beside results is what they are measured against, where no column says "target". "Plan" heads the
 * plans' names too: it is the target where another column has the names.
 */
function withCriterion(columns: Column[], headingAt: (column: number) => string): Column[] {
  const hasResults = columns.some(({ role, unsaid }) => role === "result" || unsaid === true);
  const said = columns.some(
    ({ role, unsaid }) => (role === "target" && !unsaid) || role === "weight" || role === "level",
  );
  if (said || !hasResults) return columns;
  const isFree = (index: number): boolean => {
    const own = columns.find((column) => column.index === index);
    return (
      !own ||
      (own.role === "plan" && columns.some(({ role, index: other }) => role === "plan" && other < index))
    );
  };
  const rightmost = Math.max(...columns.map(({ index }) => index));
  for (let index = 0; index < rightmost; index++) {
    const heading = headingAt(index);
    if (!CRITERION_WORDS.test(plainText(heading).trim()) || !isFree(index)) continue;
    const column = headedColumn("target", index, heading);
    return [...columns.filter((other) => other.index !== index), column].sort((a, b) => a.index - b.index);
  }
  return columns;
}

/** The columns a row would head if it were a heading, whether or not they make a table. */
export function headedColumns(grid: Grid, row: number): readonly Column[] {
  const depth = headingDepth(grid, row);
  return depth === 0 ? [] : columnsUnder(grid, row, depth);
}

/** What table such columns make; null for none. */
export function kindOf(columns: readonly Column[]): FoundKind | null {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const levels = columns.filter(isLevel).length;
  const scoredQuarters = columns.filter(({ role, period }) => role === "score" && quarterOf(period) !== null);
  if (has("passed") && has("weight") && levels === 0) return "checklist";
  if (has("weight") && (levels >= 2 || scoredQuarters.length >= 2)) return "criteria";
  const measured =
    has("target") || columns.some(({ role, period }) => role === "result" && period.kind !== "year");
  // A single level beside a target is what it is compared with: a scorecard has several.
  const isStated = columns.some(({ role, unsaid }) => role === "target" && !unsaid);
  if ((has("plan") || has("issue")) && measured && (levels === 0 || (levels === 1 && isStated)))
    return "targets";
  const isSpending = has("budget") && has("spent") && (has("plan") || has("issue") || has("quarter"));
  return isSpending && !has("result") && levels === 0 ? "spending" : null;
}
