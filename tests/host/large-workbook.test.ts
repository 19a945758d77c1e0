import assert from "node:assert/strict";
import { emptyHost, hostOn, onFirstSheet, save } from "./support/host";

const ROWS = 10_000;
const COLUMNS = 25;

describe("a workbook of 10,000 rows and 25 columns", () => {
  let bytes: Uint8Array;

  it("is written and saved", async () => {
    const host = emptyHost();
    for (let first = 0; first < ROWS; first += 2000)
      await onFirstSheet((sheet) => {
        sheet.getRangeByIndexes(first, 0, 2000, COLUMNS).values = Array.from({ length: 2000 }, (_, row) =>
          Array.from({ length: COLUMNS }, (__, column) => (column % 5 === 0 ? `ตำบลที่ ${row}` : row * column)),
        );
      });
    bytes = save(host);
  });

  it("is opened and read, and a column of formulas over it computed", async () => {
    hostOn(bytes);
    await onFirstSheet(async (sheet, context) => {
      const used = sheet.getUsedRange(true).load("rowCount,columnCount");
      const summary = context.workbook.worksheets.add("สรุป").getRangeByIndexes(0, 0, ROWS, 1);
      summary.formulas = Array.from({ length: ROWS }, (_, row) => [`=แผน!B${row + 1}*2`]);
      const last = summary.getLastCell().load("values");
      await context.sync();
      assert.deepEqual([used.rowCount, used.columnCount], [ROWS, COLUMNS]);
      assert.deepEqual(last.values, [[3998]]);
    });
  });
});
