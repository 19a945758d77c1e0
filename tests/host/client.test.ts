import assert from "node:assert/strict";
import { emptyHost, errorOf, onFirstSheet } from "./support/host";

describe("Microsoft's client on the local host", () => {
  it("reads and writes Thai sheets, and counts what goes over the wire", async () => {
    const host = emptyHost("แผนงาน ปี 2563");
    await onFirstSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["ตำบล", 700],
        ["ร้อยละ", true],
      ];
      range.load("values,address");
      sheet.load("name");
      await context.sync();
      assert.deepEqual(range.values, [
        ["ตำบล", 700],
        ["ร้อยละ", true],
      ]);
      assert.equal(range.address, "'แผนงาน ปี 2563'!A1:B2");
      assert.equal(sheet.name, "แผนงาน ปี 2563");
    });
    assert.equal(host.statistics.roundTrips, 1);
    assert.ok(host.statistics.requestBytes > 300);
    assert.ok(host.statistics.responseBytes > 50);
  });

  it("throws its own PropertyNotLoaded for what was not loaded", async () => {
    emptyHost();
    await onFirstSheet((sheet) => {
      assert.throws(() => sheet.name, { code: "PropertyNotLoaded" });
    });
  });

  it("throws OfficeExtension.Error with Excel's code and the place", async () => {
    emptyHost();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("ไม่มี").load("name");
        await context.sync();
      }),
    );
    assert.ok(error instanceof OfficeExtension.Error);
    assert.ok(error instanceof Error);
    assert.equal(error.code, "ItemNotFound");
    assert.match(error.debugInfo.statement ?? "", /getItem/);
  });

  it("gives null objects for what may be missing", async () => {
    emptyHost();
    await onFirstSheet(async (sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("ไม่มี");
      const used = sheet.getUsedRangeOrNullObject(true);
      const property = sheet.customProperties.getItemOrNullObject("x");
      missing.load("name");
      used.load("values");
      property.load("value");
      await context.sync();
      assert.deepEqual([missing.isNullObject, used.isNullObject, property.isNullObject], [true, true, true]);
    });
  });

  it("keeps a sheet's proxy after the sheet is renamed", async () => {
    emptyHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("ก");
      await context.sync();
      sheet.name = "ข";
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      sheet.load("name");
      await context.sync();
      assert.equal(sheet.name, "ข");
    });
  });

  it("refuses what it does not implement, by name", async () => {
    emptyHost();
    const attempts: [string, (sheet: Excel.Worksheet) => unknown][] = [
      ["Range.autoFill", (sheet) => sheet.getRange("A1").autoFill("A1:A3")],
      ["Worksheet.pivotTables", (sheet) => sheet.pivotTables.load("items")],
      [
        "ChartSeries.trendlines",
        (sheet) => sheet.charts.add("Line", sheet.getRange("A1:A2")).series.getItemAt(0).trendlines.add(),
      ],
      ["Range.insert", (sheet) => sheet.getRange("A1").insert("Down")],
      ["Range.formulasR1C1", (sheet) => sheet.getRange("A1").load("formulasR1C1")],
      ["RangeFormat.readingOrder", (sheet) => (sheet.getRange("A1").format.readingOrder = "RightToLeft")],
      ["AutoFilter.reapply", (sheet) => sheet.autoFilter.reapply()],
      [
        'ConditionalFormatCollection.add("DataBar")',
        (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
      ],
    ];
    for (const [member, attempt] of attempts) {
      const error = await errorOf(
        onFirstSheet(async (sheet, context) => {
          attempt(sheet);
          await context.sync();
        }),
      );
      assert.equal(error.code, "NotImplemented", member);
      assert.ok(error.message.startsWith(`${member} is not implemented`), `${member}: ${error.message}`);
    }
  });

  it("claims the API sets it is told to, and the client refuses what lies above", async () => {
    emptyHost("แผน", { excelApi: "1.7" });
    assert.equal(Office.context.requirements.isSetSupported("ExcelApi", "1.7"), true);
    assert.equal(Office.context.requirements.isSetSupported("ExcelApi", "1.8"), false);
    await onFirstSheet((sheet) => {
      assert.throws(() => sheet.getRange("A1").dataValidation, { code: "ApiNotFound" });
    });
    emptyHost();
  });
});
