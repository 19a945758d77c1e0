/** A mapping out of JSON, checked in everything that can be checked without the workbook. */
import type { Accumulation } from "../model";
import type { Polarity } from "../../kpi/polarity";
import { HALVES, MONTHS, periodKey, QUARTERS } from "../period";
import { TABLE_KINDS, type TableKind } from "../table";
import { COLUMN_ROLES, type ColumnRole } from "../table";
import {
  type IgnoredSheet,
  MAPPING_VERSION,
  type MappedColumn,
  type MappedPlan,
  type MappedSection,
  type MappedSheet,
  type Mapping,
  type MappingProblem,
  type MappingProblemKind,
  periodOf,
  type PeriodFields,
} from "./mapping";

export type ParsedMapping =
  { mapping: Mapping; problems: [] } | { mapping: null; problems: MappingProblem[] };

const ACCUMULATIONS = [
  "incremental",
  "cumulative",
  "average",
  "maximum",
  "minimum",
] as const satisfies readonly Accumulation[];
const POLARITIES = ["higher", "lower"] as const satisfies readonly Polarity[];
const ROLES = COLUMN_ROLES.filter((role) => role !== "other");
const COLUMN_LETTERS = /^[A-Z]{1,2}$|^[A-W][A-Z]{2}$|^X[A-E][A-Z]$|^XF[A-D]$/;
const MAX_ROWS = 1_048_576;
const MAX_POINTS = 100;

/** What a table of each kind cannot be read without: one of each list. */
export const NEEDED: Record<TableKind, readonly (readonly ColumnRole[])[]> = {
  targets: [["plan"], ["target", "result"]],
  criteria: [["plan"], ["weight"], ["minimum", "standard", "advanced", "level"]],
  checklist: [["plan", "number"], ["weight"], ["passed"]],
};

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (value === undefined ? "–" : (JSON.stringify(value) ?? "–"));

interface Report {
  problems: MappingProblem[];
  add: (kind: MappingProblemKind, path: string, found: unknown, expected?: string) => void;
}

function reporter(): Report {
  const problems: MappingProblem[] = [];
  return {
    problems,
    add: (kind, path, found, expected = "") => problems.push({ kind, path, found: shown(found), expected }),
  };
}

function text(fields: Fields, key: string, path: string, report: Report): string {
  const value = fields[key];
  if (typeof value === "string" && value !== "") return value;
  report.add("missing", `${path}.${key}`, value);
  return "";
}

function choice<Choice extends string | number | boolean>(
  fields: Fields,
  key: string,
  choices: readonly Choice[],
  path: string,
  report: Report,
): Choice | undefined {
  const value = fields[key];
  if (choices.includes(value as Choice)) return value as Choice;
  report.add("not-one-of", `${path}.${key}`, value, choices.join(", "));
  return undefined;
}

/** The same for what may be left out. */
const optional = <Choice extends string | number | boolean>(
  ...[fields, key, choices, path, report]: Parameters<typeof choice<Choice>>
): Choice | undefined => (fields[key] === undefined ? undefined : choice(fields, key, choices, path, report));

function list(fields: Fields, key: string, report: Report): [path: string, item: Fields][] {
  const value = fields[key] ?? [];
  if (!Array.isArray(value)) {
    report.add("not-a-list", key, value);
    return [];
  }
  return value.flatMap((item: unknown, index): [string, Fields][] => {
    if (isObject(item)) return [[`${key}[${index}]`, item]];
    report.add("not-an-object", `${key}[${index}]`, item);
    return [];
  });
}

/** One of the keys that name a period, or none. */
function readPeriod(fields: Fields, path: string, report: Report): PeriodFields {
  const quarter = optional(fields, "quarter", QUARTERS, path, report);
  const month = optional(fields, "month", MONTHS, path, report);
  const toDate = optional(fields, "toDate", QUARTERS, path, report);
  const half = optional(fields, "half", HALVES, path, report);
  const stated = [quarter, month, toDate, half].filter((value) => value !== undefined);
  if (stated.length > 1) report.add("twice", path, stated);
  return {
    ...(quarter !== undefined && { quarter }),
    ...(month !== undefined && { month }),
    ...(toDate !== undefined && { toDate }),
    ...(half !== undefined && { half }),
  };
}

/** The points of a level; a scorecard's highest is 100. */
function readPoints(fields: Fields, path: string, report: Report): number | undefined {
  const points = fields["points"];
  if (points === undefined) return undefined;
  if (typeof points === "number" && points >= 0 && points <= MAX_POINTS) return points;
  report.add("not-one-of", `${path}.points`, points, `0–${MAX_POINTS}`);
  return undefined;
}

function readColumn(fields: Fields, path: string, report: Report): MappedColumn | null {
  const letters = typeof fields["column"] === "string" ? fields["column"].trim().toUpperCase() : "";
  if (!COLUMN_LETTERS.test(letters)) report.add("not-a-column", `${path}.column`, fields["column"]);
  const role = choice(fields, "role", ROLES, path, report);
  const period = readPeriod(fields, path, report);
  const annual = optional(fields, "annual", [true], path, report);
  const accumulated = optional(fields, "accumulated", [true], path, report);
  const points = readPoints(fields, path, report);
  return role
    ? {
        column: letters,
        role,
        ...period,
        ...(points !== undefined && { points }),
        ...(annual && { annual }),
        ...(accumulated && { accumulated }),
      }
    : null;
}

function readColumns(fields: Fields, path: string, report: Report): MappedColumn[] {
  const nested: Report = {
    ...report,
    add: (kind, at, ...rest) => report.add(kind, `${path}.${at}`, ...rest),
  };
  const columns = list(fields, "columns", nested).flatMap(([at, item]) => readColumn(item, at, nested) ?? []);
  const taken = new Set<string>();
  columns.forEach(({ column, role, points, annual, accumulated, ...said }, index) => {
    // A scorecard has as many level columns as its scale has levels.
    const level = role === "level" ? `${points ?? column}` : "";
    for (const key of [
      column,
      [role, level, periodKey(periodOf(said)) || (annual ? "annual" : ""), accumulated ? "accumulated" : ""]
        .filter(Boolean)
        .join(" "),
    ]) {
      if (taken.has(key)) nested.add("twice", `columns[${index}]`, key);
      taken.add(key);
    }
  });
  return columns;
}

const isRowNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MAX_ROWS;

function readSheet(fields: Fields, path: string, report: Report): IgnoredSheet | MappedSheet | null {
  const sheet = text(fields, "sheet", path, report);
  if (fields["ignore"] === true) return { sheet, ignore: true };
  const kind = choice(fields, "kind", TABLE_KINDS, path, report);
  const headerRow = fields["headerRow"];
  const isRow = isRowNumber(headerRow);
  if (!isRow) report.add("not-a-row", `${path}.headerRow`, headerRow);
  const columns = readColumns(fields, path, report);
  if (kind)
    for (const roles of NEEDED[kind])
      if (!columns.some(({ role }) => roles.includes(role)))
        report.add("lacks-role", `${path}.columns`, kind, roles.join(" / "));
  return kind && isRow ? { sheet, kind, headerRow, columns } : null;
}

function readPlan(fields: Fields, path: string, report: Report): MappedPlan {
  const sheet = text(fields, "sheet", path, report);
  const id = typeof fields["id"] === "string" ? fields["id"] : "";
  const title = typeof fields["title"] === "string" ? fields["title"] : undefined;
  if (id === "" && title === undefined) report.add("missing", `${path}.id`, fields["id"]);
  const section = typeof fields["section"] === "string" ? fields["section"] : undefined;
  const accumulation = optional(fields, "accumulation", ACCUMULATIONS, path, report);
  const polarity = optional(fields, "polarity", POLARITIES, path, report);
  return {
    sheet,
    id,
    ...(title !== undefined && { title }),
    ...(section !== undefined && { section }),
    ...(accumulation && { accumulation }),
    ...(polarity && { polarity }),
  };
}

function readSection(fields: Fields, path: string, report: Report): MappedSection | null {
  const sheet = text(fields, "sheet", path, report);
  const row = fields["row"];
  if (isRowNumber(row)) return { sheet, row };
  report.add("not-a-row", `${path}.row`, row);
  return null;
}

/** A mapping from a value that should be one. */
export function readMapping(value: unknown): ParsedMapping {
  const report = reporter();
  if (!isObject(value)) {
    report.add("not-an-object", "", value);
    return { mapping: null, problems: report.problems };
  }
  if (value["version"] !== MAPPING_VERSION)
    report.add("unknown-version", "version", value["version"], String(MAPPING_VERSION));
  const sheets = list(value, "sheets", report).flatMap(([path, item]) => readSheet(item, path, report) ?? []);
  const plans = list(value, "plans", report).map(([path, item]) => readPlan(item, path, report));
  const sections = list(value, "sections", report).flatMap(
    ([path, item]) => readSection(item, path, report) ?? [],
  );
  sheets.forEach(({ sheet }, index) => {
    if (sheets.findIndex((other) => other.sheet === sheet) !== index)
      report.add("twice", `sheets[${index}].sheet`, sheet);
  });
  return report.problems.length > 0
    ? { mapping: null, problems: report.problems }
    : {
        mapping: { version: MAPPING_VERSION, sheets, plans, ...(sections.length > 0 && { sections }) },
        problems: [],
      };
}

/** A mapping from JSON text: a file's, or what the workbook keeps. */
export function parseMapping(json: string): ParsedMapping {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { mapping: null, problems: [{ kind: "not-json", path: "", found, expected: "" }] };
  }
  return readMapping(value);
}
