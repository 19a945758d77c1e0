/** Reads a numeric table whose rows, or columns, are regions: each with its target and its result. */
import type { Figure, Plan, RegionalTable, RegionRow } from "../../model";
import { matchingKey } from "../../../text/thai";
import { annualResultOf } from "../../plan-figures";
import { remembered } from "../../remembered";
import type { Slices } from "../../slices";
import type { Finding } from "../../finding";
import { cellRef } from "../cells/cells";
import { headingOf, unitIn } from "../tables/heading";
import { type Quarter, QUARTERS, quarterOf, YEAR } from "../../period";
import { readLabel } from "../cells/numbering";
import { type NumericColumn, type NumericLine, type NumericTable } from "./numeric-table";
import { cellError, unreadable } from "../cells/reading-findings";
import { isRegionHeading, isRegionName } from "../words/region-words";
import { sumOf } from "./agreement";
import { isTotal, statedUnit } from "../words/figure-words";
import { isPercentUnit } from "../cells/units";

const ROWS_A_SLICE = 64;

type Measure = "target" | "result" | "done" | "total" | "other";

const DONE = /^(?:ดำเนินการ|ดำเนินการแล้ว|ดำเนินการแล้วเสร็จ|แล้วเสร็จ|ทำได้|ทำได้จริง|done|completed|delivered)$/;
const PLAN_NUMBER = /(?:แผนงาน|แผน|ภารกิจ|ตัวชี้วัด|plan|kpi|item)\s*(?:ที่|no\.?|#)?\s*(?<id>\d+(?:\.\d+)*)(?!\d)/i;

interface Heading {
  measure: Measure;
  quarter: Quarter | null;
}

/** What the figures under some headings (or after a label) are: the lower heading says it, or the one above. */
function measureOf(path: readonly string[]): Heading {
  const quarter = path.reduce<Quarter | null>(
    (found, text) => quarterOf(headingOf(text).period ?? YEAR) ?? found,
    null,
  );
  for (const heading of path.toReversed()) {
    // "ผลการดำเนินงาน - ตำบลที่ดำเนินการครบถ้วน": what follows the dash explains.
    const text = heading.split(/\s[-–]\s|:/)[0] ?? heading;
    const { role, periodRole } = headingOf(text);
    const named = quarter === null ? role : periodRole;
    if (named === "target" || named === "operating") return { measure: "target", quarter };
    if (named === "result") return { measure: "result", quarter };
    if (DONE.test(matchingKey(text))) return { measure: "done", quarter };
    if (isTotal(text) && path.length === 1) return { measure: "total", quarter };
  }
  if (path.some(isTotal)) return { measure: "total", quarter };
  return { measure: quarter === null ? "other" : "result", quarter };
}

/** Where the figures of a region stand among its entries. */
interface Places {
  target: number | null;
  result: number | null;
  quarters: (number | null)[];
  plain: boolean;
}

function placesIn(headings: readonly (Heading | null)[]): Places | null {
  const find = (measure: Measure, quarter: Quarter | null): number | null => {
    const at = headings.findIndex((heading) => heading?.measure === measure && heading.quarter === quarter);
    return at < 0 ? null : at;
  };
  const quarters = QUARTERS.map((quarter) => find("result", quarter));
  const byQuarter = quarters.some((place) => place !== null);
  const target = find("target", null);
  const total = find("total", null);
  const reported = find("result", null) ?? (byQuarter ? total : null);
  if (reported !== null || byQuarter) return { target, result: reported, quarters, plain: true };
  const done = find("done", null);
  if (done !== null) return { target, result: done, quarters, plain: false };
  const kinds = headings.filter((heading) => heading?.measure === "other").length;
  if (total !== null && kinds > 1 && target === null)
    return { target, result: total, quarters, plain: false };
  return target === null ? null : { target, result: null, quarters, plain: true };
}

interface Titles {
  title: string;
  id: string | null;
  unit: string;
}

function readTitles({ titles, grid, columns }: NumericTable): Titles {
  const unitLine = titles.map(statedUnit).find((unit) => unit !== null);
  const named = titles.filter((text) => statedUnit(text) === null);
  const idOf = (text: string): string | null =>
    readLabel(text)?.id ?? PLAN_NUMBER.exec(text)?.groups?.["id"] ?? null;
  const numbered = [...named, grid.sheet].find((text) => idOf(text) !== null);
  const measured = columns.filter(({ path }) => ["target", "result"].includes(measureOf(path).measure));
  const heads = measured.flatMap(({ path }) => path.map(unitIn)).find((unit) => unit !== null);
  return {
    title: numbered ?? named[0] ?? grid.sheet,
    id: numbered === undefined ? null : idOf(numbered),
    unit: unitLine ?? heads ?? "",
  };
}

/** The entries of one region, in whichever direction they run. */
interface Slice {
  name: string;
  row: number;
  column: number;
  entries: NumericLine["entries"];
  /** Where an entry stands, for what is said about it. */
  at: (place: number) => { row: number; column: number };
}

const listed = (figures: readonly (Figure | null)[]): Figure[] =>
  figures.filter((figure): figure is Figure => figure !== null);

function rowOf(table: NumericTable, slice: Slice, places: Places): RegionRow {
  const figure = (place: number | null): Figure | null => {
    const entry = place === null ? null : slice.entries[place];
    return entry != null && typeof entry === "object" ? entry : null;
  };
  const quarters = places.quarters.map(figure);
  const result = figure(places.result);
  return {
    name: slice.name,
    target: figure(places.target),
    results: places.result === null ? listed(quarters) : listed([result]),
    quarters,
    cell: cellRef(table.grid, slice.row, slice.column),
  };
}

function brokenIn(table: NumericTable, slice: Slice, places: Places, id: string | null): Finding[] {
  const read = [
    [places.target, "target"],
    [places.result, "result"],
    ...places.quarters.map((place) => [place, "result"] as const),
  ] as const;
  return read.flatMap(([place, expected]): Finding[] => {
    const entry = place === null ? null : slice.entries[place];
    if (place === null || typeof entry !== "string") return [];
    const { row, column } = slice.at(place);
    const text = String(table.grid.values[row]?.[column] ?? "").trim();
    const cell = cellRef(table.grid, row, column);
    return [entry === "error" ? cellError(cell, id, text) : unreadable(cell, id, expected, text)];
  });
}

export interface RegionalReading {
  regional: RegionalTable;
  findings: Finding[];
}

function reading(
  table: NumericTable,
  slices: readonly Slice[],
  places: Places,
  plan: string | null,
): RegionalReading | null {
  const { title, unit } = readTitles(table);
  const total = slices.findLast(({ name }) => isTotal(name));
  const regions = slices.filter(({ name }) => !isTotal(name));
  if (regions.length < 2) return null;
  const rows = regions.map((slice) => rowOf(table, slice, places));
  if (!rows.some(({ target, results }) => target !== null || results.length > 0)) return null;
  const [first] = table.columns;
  return {
    regional: {
      plan,
      title,
      unit,
      regions: rows,
      total: total ? rowOf(table, total, places) : null,
      plain: places.plain,
      cell: cellRef(table.grid, table.headerRow, first?.index ?? 0),
    },
    findings: slices.flatMap((slice) => brokenIn(table, slice, places, plan)),
  };
}

const mostly = (texts: readonly string[], test: (text: string) => boolean): boolean => {
  const tested = texts.filter((text) => text !== "" && !isTotal(text));
  const passed = tested.filter(test).length;
  return passed >= 2 && passed * 2 > tested.length;
};

const nameOf = ({ path }: NumericColumn): string => path.at(-1) ?? "";

/** A row of the table is a region. */
function readRows(table: NumericTable, id: string | null): RegionalReading | null {
  const lines = table.lines.filter(({ entries }) => entries.length > 0);
  const headed = table.labelHeading.split(" ").some(isRegionHeading) || isRegionHeading(table.labelHeading);
  const names = lines.map(({ label }) => label);
  if (!headed && !mostly(names, isRegionName)) return null;
  const places = placesIn(table.columns.map((column) => (column.percent ? null : measureOf(column.path))));
  const slices = lines.map((line): Slice => ({
    name: line.label,
    row: line.row,
    column: line.labelCell.column - table.grid.left,
    entries: line.entries,
    at: (place) => ({ row: line.row, column: table.columns[place]?.index ?? 0 }),
  }));
  return places && reading(table, slices, places, id);
}

/** A column of the table is a region, as where the report sums a plan up. */
function readColumns(table: NumericTable, id: string | null): RegionalReading | null {
  const columns = table.columns.filter(({ besides }) => besides === null);
  if (!mostly(columns.map(nameOf), isRegionName)) return null;
  const lines = table.lines.filter(({ entries }) => entries.length > 0);
  const places = placesIn(lines.map(({ label }) => measureOf([label])));
  const slices = columns.map((column): Slice => {
    const at = table.columns.indexOf(column);
    return {
      name: nameOf(column),
      row: table.headerRow,
      column: column.index,
      entries: lines.map(({ entries }) => entries[at] ?? null),
      at: (place) => ({ row: lines[place]?.row ?? 0, column: column.index }),
    };
  });
  return places && places.result === null && places.target === null
    ? null
    : places && reading(table, slices, places, id);
}

/** The table as targets and results by region; null where it is none. */
export function readRegional(table: NumericTable): RegionalReading | null {
  const { id } = readTitles(table);
  return readColumns(table, id) ?? readRows(table, id);
}

/** A region's result, its quarters added up where the table does not; null for none. */
export const resultOf = ({ results }: RegionRow): number | null =>
  results.length === 0 ? null : sumOf(results.map((figure) => ({ figure, sign: 1 })));

/** The target and the result of all regions, added up. */
export function regionTotals({ regions }: RegionalTable): { target: number | null; result: number | null } {
  const targets = listed(regions.map(({ target }) => target));
  const results = regions.flatMap((region) => region.results);
  const add = (figures: readonly Figure[]): number | null =>
    figures.length === 0 ? null : sumOf(figures.map((figure) => ({ figure, sign: 1 })));
  return { target: add(targets), result: add(results) };
}

const MIN_TITLE_LENGTH = 12;

/** The plan that a regional table is about: by its number, by its title, or by having the same totals as no other plan. */
function planOf(table: RegionalTable, plans: readonly Plan[]): Plan | null {
  const numbered = plans.find(({ id }) => id === table.plan);
  if (numbered) return numbered;
  const key = matchingKey(table.title);
  const titled = plans.filter(({ title }) => {
    const own = matchingKey(title);
    return (
      own.length >= MIN_TITLE_LENGTH &&
      (key.includes(own) || (key.length >= MIN_TITLE_LENGTH && own.includes(key)))
    );
  });
  if (titled.length === 1) return titled[0] ?? null;
  const { target, result } = regionTotals(table);
  const alike = plans.filter(
    (plan) =>
      target !== null &&
      result !== null &&
      plan.annual.target?.value === target &&
      annualResultOf(plan) === result,
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** The table with the number of its plan; where there are plans, a number that none of them has is none. */
export function linkedToPlan(table: RegionalTable, plans: readonly Plan[]): RegionalTable {
  if (plans.length === 0) return table;
  const plan = planOf(table, plans);
  return plan && !isPercentUnit(plan.unit)
    ? { ...table, plan: plan.id, unit: table.unit || plan.unit }
    : { ...table, plan: null };
}

/** Whether any cell of a sheet heads a column, or a row, of regions: a quick look before the thorough one. */
export function* headsRegions(values: readonly (readonly unknown[])[]): Slices<boolean> {
  for (const [index, row] of values.entries()) {
    if (index % ROWS_A_SLICE === ROWS_A_SLICE - 1) yield;
    if (namesRegions(row)) return true;
  }
  return false;
}

const namesRegions = remembered((row: readonly unknown[]): boolean =>
  row.some((value) => typeof value === "string" && value.length < 40 && isRegionHeading(value)),
);
