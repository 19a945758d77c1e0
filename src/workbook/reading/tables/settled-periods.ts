/** What the columns of a table say of each other's periods. */
import { type Period, type Quarter, YEAR } from "../../period";
import { type Column, FIGURE_ROLES, MONEY_ROLES, type Table } from "../../table";
import { valueAt } from "../cells/cells";
import { ACCUMULATED_WORDS } from "../words/period-words";
import { withMonthsInOrder } from "./month-order";
import { withMonthsToDate } from "./months-to-date";

const hasPeriod = (columns: readonly Column[], test: (period: Period) => boolean): boolean =>
  columns.some(({ period }) => test(period));

/** "6 เดือนแรก" without a second half is the year up to then; "12 เดือน" without the months before it is the year. */
function withWholePeriods(columns: readonly Column[]): Column[] {
  const hasSecondHalf = hasPeriod(columns, (period) => period.kind === "half" && period.half === 2);
  const hasEarlier = hasPeriod(columns, (period) => period.kind === "toDate" && period.quarter < 4);
  const settled = ({ period }: Column): Period => {
    if (period.kind === "half" && period.half === 1 && !hasSecondHalf) return { kind: "toDate", quarter: 2 };
    return period.kind === "toDate" && period.quarter === 4 && !hasEarlier ? YEAR : period;
  };
  return columns.map((column) => {
    const period = settled(column);
    return { ...column, period, annual: column.annual || (period === YEAR && column.period !== YEAR) };
  });
}

const GIVES_PERIOD: readonly string[] = [...FIGURE_ROLES, ...MONEY_ROLES];
const isMoney = ({ role }: Column): boolean => (MONEY_ROLES as readonly string[]).includes(role);

/** "ร้อยละผลผลิต" is no percentage of money, though it stands beside some. */
const ACHIEVEMENT_WORDS =
  /ผลผลิต|ผลงาน|ผลการดำเนิน|ผลสำเร็จ|ความสำเร็จ|ความก้าวหน้า|เป้า|output|progress|achiev|target/i;

/** "ร้อยละ" with no period of its own is of the figures to its left: a month's, the year's up to now, or money. */
function withPercentagesOfNeighbours(columns: readonly Column[]): Column[] {
  const isLoose = ({ role, period, annual }: Column): boolean =>
    role === "percent" && period.kind === "year" && !annual;
  const several = columns.filter(isLoose).length > 1;
  return columns.map((column) => {
    if (!isLoose(column)) return column;
    const left = columns.findLast(
      (other) => other.index < column.index && !isLoose(other) && GIVES_PERIOD.includes(other.role),
    );
    if (!left) return column;
    if (isMoney(left) && !ACHIEVEMENT_WORDS.test(column.heading))
      return { ...column, role: "spentPercent", period: left.period };
    if (left.accumulated && left.period.kind === "year") return { ...column, accumulated: true };
    return several ? { ...column, period: left.period, accumulated: left.accumulated } : column;
  });
}

/** "สะสม" in a quarter's group adds up what stands to its left there: "แผน | ผล | สะสม". */
const withAccumulatedNeighbours = (columns: readonly Column[]): Column[] =>
  columns.map((column) => {
    const { unsaid, index, period } = column;
    if (!unsaid || period.kind !== "toDate") return column;
    const left = columns.findLast(
      (other) => other.index < index && !other.unsaid && (other.role === "target" || other.role === "result"),
    );
    if (left?.period.kind !== "quarter" || left.period.quarter !== period.quarter) return column;
    const { unsaid: _, ...said } = column;
    return { ...said, role: left.role };
  });

const isOfPeriod = ({ unsaid, role, period }: Column): boolean =>
  !unsaid && (role === "target" || role === "result") && period.kind !== "year";

/** "YTD" or "รวม" behind a run of periods' results ("Q3 actual", "Q4 actual") is the year's result; of targets likewise. */
const withYearTotals = (columns: readonly Column[]): Column[] =>
  columns.map((column) => {
    if (!column.unsaid || column.period.kind !== "year") return column;
    const [left, before] = columns
      .filter((other) => other.index < column.index && isOfPeriod(other))
      .reverse();
    const isRun = left !== undefined && left.role === before?.role;
    const isStated = columns.some(
      ({ unsaid, role, period }) => !unsaid && role === left?.role && period.kind === "year",
    );
    if (!isRun || isStated) return column;
    const { unsaid: _, ...said } = column;
    return { ...said, role: left.role };
  });

/**
 * "ผลสะสม" is the year's result where nothing finer than quarters stands beside it. "แผนสะสม" beside the year's own
 * target is what was due so far: up to the end of the quarter that the table is about, where it is about one.
 */
function withYearToDate(columns: readonly Column[]): Column[] {
  const isFine = columns.some(({ role, period }) => role === "measure" || period.kind === "month");
  if (isFine) return [...columns];
  const isYears = ({ role, period }: Column): boolean => role === "target" && period.kind === "year";
  const hasOwn = columns.some((column) => isYears(column) && !column.accumulated);
  const quarter = onlyQuarter(columns);
  return columns.map((column) => {
    if (column.period.kind !== "year" || !column.accumulated) return column;
    if (!isYears(column) || !hasOwn) return { ...column, accumulated: false };
    return quarter === null ? column : { ...column, period: { kind: "toDate", quarter } };
  });
}

/** The one quarter that the figures of a table are of, besides the year's; null for none or several. */
export function onlyQuarter(columns: readonly Column[]): Quarter | null {
  const quarters = new Set(
    columns.flatMap(({ role, period }) =>
      (role === "target" || role === "result") && period.kind === "quarter" ? [period.quarter] : [],
    ),
  );
  const [quarter = null] = quarters;
  return quarters.size === 1 ? quarter : null;
}

/** Whether the targets of each plan's quarters never fall, and rise somewhere, as figures of the year so far do. */
function targetsRise({ grid, bodyRows }: Table, targets: readonly Column[]): boolean {
  const down = bodyRows.map((row) =>
    targets.map(({ index }) => valueAt(grid, row, index)).filter((value) => typeof value === "number"),
  );
  return (
    down.every((figures) => figures.every((figure, at) => figure >= (figures[at - 1] ?? figure))) &&
    down.some((figures) => (figures.at(-1) ?? 0) > (figures[0] ?? 0))
  );
}

/**
 * "(หน่วย: ร้อยละสะสม)" above a table whose quarters' targets rise and whose year has none of its own: its quarters are of
 * the year so far. Where the year has a target, the quarters' own tell.
 */
function withTitledToDate(table: Table): Column[] {
  const { grid, headerRow, columns } = table;
  const ofQuarters = columns.filter(({ role, period }) => role === "target" && period.kind === "quarter");
  const hasYear = columns.some(({ role, period }) => role === "target" && period.kind === "year");
  if (hasYear || ofQuarters.length < 2) return [...columns];
  const saysSo = [...(grid.above ?? []), ...grid.values.slice(0, headerRow).flat()].some(
    (text) => typeof text === "string" && ACCUMULATED_WORDS.test(text),
  );
  if (!saysSo || !targetsRise(table, ofQuarters)) return [...columns];
  return columns.map((column) =>
    column.period.kind === "quarter" && (FIGURE_ROLES as readonly string[]).includes(column.role)
      ? { ...column, accumulated: true, period: { kind: "toDate", quarter: column.period.quarter } }
      : column,
  );
}

/** The table with its columns in the periods that they have among each other. */
export function settledPeriods(table: Table): Table {
  const whole = withWholePeriods(withYearTotals(withAccumulatedNeighbours(table.columns)));
  const ordered = withMonthsInOrder({ ...table, columns: whole });
  const told = withPercentagesOfNeighbours(withYearToDate(ordered));
  const ofMonths = withMonthsToDate({ ...table, columns: told });
  return { ...table, columns: withTitledToDate({ ...table, columns: ofMonths }) };
}
