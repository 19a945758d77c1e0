/** What the lines above a table say: whose report it is, of which fiscal year, up to which quarter. */
import { buddhistYear } from "../../kpi/fiscal-year";
import { plainText } from "../../text/thai";
import type { Grid } from "../grid";
import type { Model } from "../model";
import { quarterIn, type Table } from "./header";

const ORGANISATION =
  /สถาบัน|องค์การ|สำนักงาน|สำนัก|กรม|กระทรวง|มหาวิทยาลัย|โรงพยาบาล|เทศบาล|institut|organi[sz]ation|agency|office|department|ministry|university/i;
const REPORT_WORDS =
  /รายงาน|สรุปผล|ผลการ|แผน|ตัวชี้วัด|เกณฑ์|ประเมิน|องค์ประกอบ|report|summary|plan|result|criteria/i;
const YEAR = /(?:ปีงบประมาณ|ปี|fiscal\s+year|fy)\s*(?:พ\.?\s?ศ\.?\s*)?((?:25|20)\d{2})/i;
const LONGEST_NAME = 120;

interface Lines {
  /** The texts above the first table of each sheet. */
  titles: string[];
  /** The texts of the headings. */
  headings: string[];
}

const textsOf = (grid: Grid, from: number, to: number): string[] =>
  grid.values
    .slice(from, to)
    .flat()
    .filter((value): value is string => typeof value === "string" && value.trim() !== "")
    .map((text) => plainText(text).trim());

function linesOf(tables: readonly Pick<Table, "grid" | "headerRow">[]): Lines {
  const firsts = tables.filter(
    (table, index) => tables.findIndex(({ grid }) => grid === table.grid) === index,
  );
  return {
    titles: firsts.flatMap(({ grid, headerRow }) => textsOf(grid, 0, headerRow)),
    headings: firsts.flatMap(({ grid, headerRow }) => textsOf(grid, headerRow, headerRow + 2)),
  };
}

const firstOf = <T>(texts: readonly string[], read: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
};

/** The organisation, fiscal year (B.E.) and quarter that the headings of the recognised tables state. */
export function readTitleBlock(
  tables: readonly Pick<Table, "grid" | "headerRow">[],
): Pick<Model, "organisation" | "fiscalYear" | "quarter"> {
  const { titles, headings } = linesOf(tables);
  const year = (text: string): number | null => {
    const match = YEAR.exec(text);
    return match ? buddhistYear(Number(match[1])) : null;
  };
  return {
    organisation:
      titles.find(
        (text) => ORGANISATION.test(text) && !REPORT_WORDS.test(text) && text.length <= LONGEST_NAME,
      ) ?? "",
    fiscalYear: firstOf(titles, year) ?? firstOf(headings, year),
    quarter:
      firstOf(titles, (text) => quarterIn(text).quarter) ??
      // "ผลการดำเนินงานไตรมาส 4" heads the prose about the quarter being reported.
      firstOf(headings, (text) => (/^ผลการดำเนินงาน.*ไตรมาส/.test(text) ? quarterIn(text).quarter : null)),
  };
}
