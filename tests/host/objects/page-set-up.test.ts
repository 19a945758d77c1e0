import assert from "node:assert/strict";
import { openWorkbook, saveWorkbook } from "../../../src/host";
import { emptyHost, errorOf, onFirstSheet } from "../support/host";

describe("how a sheet is printed", () => {
  it("has texts of its own on the first page, and keeps them in the file", async () => {
    const host = emptyHost();
    await onFirstSheet(({ pageLayout: { headersFooters } }) => {
      headersFooters.state = "FirstAndDefault";
      headersFooters.useSheetScale = false;
      headersFooters.defaultForAllPages.set({ leftHeader: "สถาบัน", rightFooter: "&P" });
      headersFooters.firstPage.centerFooter = "หน้า &P";
    });
    const { layout } = openWorkbook(saveWorkbook(host.book, host.calculation), "a.xlsx").sheets[0]!;
    assert.deepEqual(layout.allPages, { header: "&Lสถาบัน", footer: "&R&P" });
    assert.deepEqual(layout.firstPage, { header: "", footer: "&Cหน้า &P" });
    assert.deepEqual(
      [layout.differentFirst, layout.differentOddEven, layout.scaleHeadersWithSheet],
      [true, false, false],
    );
  });

  it("breaks pages before a row, once, in the order of the rows", async () => {
    const host = emptyHost();
    const rows = await onFirstSheet(async (sheet) => {
      for (const row of ["A21", "A5", "A21"]) sheet.horizontalPageBreaks.add(row);
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await sheet.context.sync();
      return sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    });
    assert.deepEqual(rows, [4, 20]);
    const { layout } = openWorkbook(saveWorkbook(host.book, host.calculation), "a.xlsx").sheets[0]!;
    assert.deepEqual(layout.rowBreaks, [4, 20]);
    await onFirstSheet((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
    assert.deepEqual(host.book.sheets[0]?.layout.rowBreaks, []);
  });

  it("breaks pages before a column as well, and repeats columns on each", async () => {
    const host = emptyHost();
    const columns = await onFirstSheet(async (sheet) => {
      for (const column of ["N3", "F1"]) sheet.verticalPageBreaks.add(column);
      sheet.pageLayout.setPrintTitleColumns("$A:$C");
      sheet.verticalPageBreaks.load("items/columnIndex");
      await sheet.context.sync();
      return sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex);
    });
    assert.deepEqual(columns, [5, 13]);
    const { layout } = openWorkbook(saveWorkbook(host.book, host.calculation), "a.xlsx").sheets[0]!;
    assert.deepEqual([layout.columnBreaks, layout.rowBreaks], [[5, 13], []]);
    assert.deepEqual(layout.titleColumns, { first: 0, last: 2 });
  });

  it("begins with the first row and the first column as they are", async () => {
    for (const kind of ["horizontalPageBreaks", "verticalPageBreaks"] as const) {
      emptyHost();
      const error = await errorOf(onFirstSheet((sheet) => void sheet[kind].add("A1")));
      assert.equal(error.code, "InvalidArgument");
    }
  });

  it("says the height of every row, fitted or set, and the width of what is not hidden", async () => {
    emptyHost();
    const [heights, width] = await onFirstSheet(async (sheet) => {
      sheet.getRange("A1:A3").values = [["ก"], ["ข\nค"], ["ง"]];
      sheet.getRange("A2").format.wrapText = true;
      sheet.getRange("A1:A2").format.autofitRows();
      sheet.getRange("A3").format.rowHeight = 40;
      sheet.getRange("A:C").format.columnWidth = 60;
      sheet.getRange("B:B").columnHidden = true;
      const rows = sheet.getRange("A1:A3").getRowProperties({ format: { rowHeight: true } });
      const printed = sheet.getRange("A1:C3");
      printed.load("width");
      await sheet.context.sync();
      return [rows.value.map(({ format }) => format?.rowHeight ?? 0), printed.width] as const;
    });
    assert.equal(width, 120);
    assert.equal(heights[2], 40);
    // Two lines of Thai need about twice what one needs.
    assert.ok(heights[1]! > 1.8 * heights[0]! && heights[1]! < 2.6 * heights[0]!, heights.join());
  });
});
