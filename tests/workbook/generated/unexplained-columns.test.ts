import assert from "node:assert/strict";
import fc from "fast-check";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { chanceFrom, gridOfSheet, type Row, text } from "./drawing";
import { columnLayout } from "./layouts";
import { madePlans } from "./scorecard-plans";

const RUNS = 200;

const numbers = fc.array(fc.nat(9999), { minLength: 40, maxLength: 200 });

/** The heading is the widest of the rows above the first figure. */
function headingRow(rows: readonly Row[]): number {
  const above = rows.slice(
    0,
    rows.findIndex((row) => row.some((cell) => cell?.holds)),
  );
  const widths = above.map((row) => row.filter((cell) => cell !== null).length);
  return widths.indexOf(Math.max(...widths));
}

describe("generated workbooks with columns that nobody explains", () => {
  it(`are read as without them, and each is named once with how many figures it has (${RUNS} runs)`, () => {
    const HEADINGS = ["ดัชนีเสริม ก", "ค่า Z", "ตัวคูณ", "Gamma factor", "ค่าปรับเทียบ"];
    fc.assert(
      fc.property(
        madePlans(),
        numbers,
        fc.uniqueArray(fc.constantFrom(...HEADINGS), { minLength: 1, maxLength: 3 }),
        ({ plans }, chances, extra) => {
          const drawn = columnLayout(plans, chanceFrom(chances), {
            operating: false,
            percent: false,
            result: true,
          });
          const sheets = drawn.sheets.map(({ name, rows }) => {
            const width = Math.max(...rows.map((row) => row.length));
            const padded = rows.map((row): Row => [
              ...row,
              ...Array.from({ length: width - row.length }, () => null),
            ]);
            return {
              name,
              rows: padded.map((row, index): Row => [
                ...row,
                ...extra.map((head, column) =>
                  index === headingRow(rows)
                    ? text(head)
                    : row.some((cell) => cell?.holds)
                      ? { value: 7 + column }
                      : null,
                ),
              ]),
            };
          });
          const reading = readWorkbook(sheets.map((sheet) => gridOfSheet(sheet).grid));
          assert.deepEqual(checkWorkbook(reading), []);
          assert.deepEqual(
            reading.doubts.map((doubt) =>
              doubt.kind === "not-read" ? [doubt.detail.heading, doubt.detail.count] : doubt.kind,
            ),
            extra.map((head) => [head, plans.length]),
          );
        },
      ),
      { numRuns: RUNS },
    );
  });
});
