import assert from "node:assert/strict";
import fc from "fast-check";
import { enteredText } from "../../src/excel/write-cells";
import { readSheets } from "../../src/excel/read-sheets";
import { newFile, openFile, saveFile } from "../../src/preview/workbook-file";
import { readWorkbook } from "../../src/workbook/reading/read-workbook";
import { chanceFrom, gridOfSheet, type Sheet } from "../workbook/generated/drawing";
import { LAYOUTS } from "../workbook/generated/layouts";
import { madePlans } from "../workbook/generated/scorecard-plans";

const RUNS = 15;

/** The sheets as a file: typed in through Office.js, saved, and opened again. */
async function throughFile(sheets: readonly Sheet[]) {
  const host = await newFile("generated.xlsx");
  await Excel.run(async (context) => {
    const blank = context.workbook.worksheets.getFirst();
    for (const { name, rows } of sheets) {
      const worksheet = context.workbook.worksheets.add(name);
      const width = Math.max(...rows.map((row) => row.length));
      const columns = Array.from({ length: width }, (_, column) => column);
      const range = worksheet.getRangeByIndexes(0, 0, rows.length, width);
      range.numberFormat = rows.map((row) => columns.map((column) => row[column]?.format ?? "General"));
      range.formulas = rows.map((row) =>
        columns.map((column) => {
          const value = row[column]?.value ?? "";
          return typeof value === "string" ? enteredText(value) : value;
        }),
      );
    }
    blank.delete();
    await context.sync();
  });
  await openFile(saveFile(host), "generated.xlsx");
  return Excel.run(async (context) => (await readSheets(context)).grids);
}

const numbers = fc.array(fc.nat(9999), { minLength: 40, maxLength: 200 });

describe("generated workbooks", () => {
  for (const [name, layout] of Object.entries(LAYOUTS))
    it(`of the ${name} read the same out of an .xlsx file (${RUNS} runs)`, async () => {
      await fc.assert(
        fc.asyncProperty(madePlans({ most: 4 }), numbers, async ({ plans }, chances) => {
          const { sheets } = layout(plans, chanceFrom(chances));
          const grids = await throughFile(sheets);
          const drawn = sheets.map((sheet) => gridOfSheet(sheet).grid);
          assert.deepEqual(readWorkbook(grids).model, readWorkbook(drawn).model);
        }),
        { numRuns: RUNS },
      );
    });
});
