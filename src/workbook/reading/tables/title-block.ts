/** What the lines above a table say: whose report it is, of which fiscal year, up to which quarter. */
import { buddhistYear } from "../../../kpi/fiscal-year";
import { plainText } from "../../../text/thai";
import type { Grid } from "../../grid";
import type { Model } from "../../model";
import { isEmpty, valueAt } from "../cells/cells";
import { quarterIn } from "./heading";
import { yearsDown } from "./year-column";
import type { Table } from "../../table";

const ORGANISATION =
  /สถาบัน|องค์การ|สำนักงาน|สำนัก|กรม|กระทรวง|มหาวิทยาลัย|โรงพยาบาล|เทศบาล|institut|organi[sz]ation|agency|office|department|ministry|university/i;
const REPORT_WORDS =
  /รายงาน|สรุปผล|ผลการ|แผน|ตัวชี้วัด|เกณฑ์|ประเมิน|องค์ประกอบ|report|summary|plan|result|criteria/i;
// "แผน 5 ปี พ.ศ. 2560 - 2564" is not about the year 2560.
const ONE_YEAR = String.raw`((?:25|20)\d{2})(?!\d)(?!\s*[-–]\s*(?:25|20)\d{2})`;
const ERA = String.raw`\(?\s*(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|b\.?e\.?|fy|:)?\s*\)?\s*`;
const FISCAL_YEAR = new RegExp(
  String.raw`(?:ปี\s*งบประมาณ|ปีงบฯ?|fiscal\s+year|\bfy)\s*${ERA}${ONE_YEAR}`,
  "i",
);
const ANY_YEAR = new RegExp(
  String.raw`(?:ปี|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|\byear|\bb\.?e\.?|\bc\.?e\.?)\s*${ERA}${ONE_YEAR}`,
  "i",
);
const SHORT_YEAR = /ปี(?:\s*งบประมาณ|งบฯ?)?\s*(?:พ\.?\s?ศ\.?\s*)?([5-9]\d)(?!\d)/;
const BARE_YEAR = new RegExp(String.raw`(?<!\d)${ONE_YEAR}`);
const MAX_NAME_LENGTH = 120;

interface Lines {
  /** The texts above the first table of each sheet. */
  titles: string[];
  /** The texts of the headings. */
  headings: string[];
  /** The headings of targets and results, and the names of the sheets. */
  columns: string[];
  /** The years that have both a target and figures of a result, of one table beside another. */
  reportedYears: number[];
  /** The years that the rows of a list name. */
  rowYears: number[];
  /** The years that head the columns of tables of figures. */
  comparedYears: number[];
  sheets: string[];
}

const textsOf = (grid: Grid, from: number, to: number): string[] =>
  grid.values
    .slice(from, to)
    .flat()
    .filter((value): value is string => typeof value === "string" && value.trim() !== "")
    .map((text) => plainText(text).trim());

/** A table, as far as its titles go; one of figures alone has no columns of plans. */
type Titled = Pick<Table, "grid" | "headerRow"> & Partial<Pick<Table, "columns" | "quarter" | "bodyRows">>;

/** The years whose target and result stand side by side, the result filled in: "ปี 2566" and "ปี 2567" over both. */
function reportedYearsOf({ grid, columns = [], bodyRows = [] }: Titled): number[] {
  const targetYears = new Set(columns.flatMap(({ role, year }) => (role === "target" && year ? [year] : [])));
  if (targetYears.size < 2) return [];
  return columns.flatMap(({ role, year, index }) => {
    const isReported = bodyRows.some((row) => !isEmpty(valueAt(grid, row, index)));
    return role === "result" && year && targetYears.has(year) && isReported ? [year] : [];
  });
}

const YEAR_ALONE = /^(?:ปี|พ\.?\s?ศ\.?|fy)?\s*((?:25|20)\d{2})$/i;

/** The years that columns of figures are headed by: 2564, 2565, 2566. Of those the last one is this year's. */
function comparedYearsOf({ grid, headerRow, columns = [] }: Titled): number[] {
  if (columns.length > 0) return [];
  return grid.values.slice(headerRow, headerRow + 2).flatMap((row) =>
    row.flatMap((value) => {
      const year = YEAR_ALONE.exec(plainText(String(value)).trim())?.[1];
      return year === undefined ? [] : [buddhistYear(Number(year))];
    }),
  );
}

function linesOf(tables: readonly Titled[]): Lines {
  const firsts = tables.filter(
    (table, index) => tables.findIndex(({ grid }) => grid === table.grid) === index,
  );
  return {
    titles: firsts.flatMap(({ grid, headerRow }) => [...(grid.above ?? []), ...textsOf(grid, 0, headerRow)]),
    headings: firsts.flatMap(({ grid, headerRow }) => textsOf(grid, headerRow, headerRow + 2)),
    // A target is this year's; a result may be of the years before.
    columns: (["target", "result"] as const).flatMap((wanted) =>
      tables.flatMap(({ columns = [] }) =>
        columns.flatMap(({ role, heading }) => (role === wanted ? [heading] : [])),
      ),
    ),
    reportedYears: tables.flatMap(reportedYearsOf),
    rowYears: tables.flatMap(yearsDown),
    comparedYears: tables.flatMap(comparedYearsOf),
    sheets: firsts.map(({ grid }) => plainText(grid.sheet)),
  };
}

const firstOf = <T>(texts: readonly string[], read: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
};

const yearBy =
  (pattern: RegExp, century = 0) =>
  (text: string): number | null => {
    const match = pattern.exec(text);
    return match ? buddhistYear(century + Number(match[1])) : null;
  };

/**
 * The fiscal year: said to be one, else any year that is named, in titles before headings before sheet names. Of years
 * side by side the last one reported is this year's.
 */
function fiscalYearIn(lines: Lines): number | null {
  const { titles, headings, columns, reportedYears, rowYears, comparedYears, sheets } = lines;
  const texts = [...titles, ...headings];
  return (
    firstOf(texts, yearBy(FISCAL_YEAR)) ??
    firstOf(titles, yearBy(ANY_YEAR)) ??
    (rowYears.length > 0 ? Math.max(...rowYears) : null) ??
    (reportedYears.length > 0 ? Math.max(...reportedYears) : null) ??
    firstOf(columns, yearBy(BARE_YEAR)) ??
    (comparedYears.length > 0 ? Math.max(...comparedYears) : null) ??
    firstOf(headings, yearBy(ANY_YEAR)) ??
    firstOf(texts, yearBy(SHORT_YEAR, 2500)) ??
    firstOf(sheets, yearBy(BARE_YEAR)) ??
    firstOf(titles, yearBy(BARE_YEAR))
  );
}

/** The organisation, fiscal year (B.E.) and quarter that the headings of the recognised tables state. */
export function readTitleBlock(
  tables: readonly Titled[],
): Pick<Model, "organisation" | "fiscalYear" | "quarter"> {
  const lines = linesOf(tables);
  // Where there is a sheet for each quarter, none of them says which quarter is being reported.
  const whole = linesOf(tables.filter(({ quarter = null }) => quarter === null));
  return {
    organisation:
      lines.titles.find(
        (text) => ORGANISATION.test(text) && !REPORT_WORDS.test(text) && text.length <= MAX_NAME_LENGTH,
      ) ?? "",
    fiscalYear: fiscalYearIn(lines),
    quarter:
      firstOf(whole.titles, (text) => quarterIn(text)) ??
      // "ผลการดำเนินงานไตรมาส 4" heads the prose about the quarter being reported.
      firstOf(whole.headings, (text) => (/^ผลการดำเนินงาน.*ไตรมาส/.test(text) ? quarterIn(text) : null)),
  };
}
