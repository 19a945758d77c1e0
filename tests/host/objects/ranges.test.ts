import assert from "node:assert/strict";
import { emptyHost, errorOf, onFirstSheet, valuesOf } from "../support/host";

const address = (pick: (sheet: Excel.Worksheet) => Excel.Range) =>
  onFirstSheet(async (sheet, context) => {
    const range = pick(sheet).load("address");
    await context.sync();
    return range.address;
  });

describe("ranges", () => {
  const picks: [string, (sheet: Excel.Worksheet) => Excel.Range][] = [
    ["แผน!B3", (sheet) => sheet.getRange("B2:D5").getCell(1, 0)],
    ["แผน!B3:D3", (sheet) => sheet.getRange("B2:D5").getRow(1)],
    ["แผน!C2:C5", (sheet) => sheet.getRange("B2:D5").getColumn(1)],
    ["แผน!C4:E7", (sheet) => sheet.getRange("B2:D5").getOffsetRange(2, 1)],
    ["แผน!B2:D6", (sheet) => sheet.getRange("B2:D5").getResizedRange(1, 0)],
    ["แผน!2:5", (sheet) => sheet.getRange("B2:D5").getEntireRow()],
    ["แผน!B:D", (sheet) => sheet.getRange("B2:D5").getEntireColumn()],
    ["แผน!A1:XFD1048576", (sheet) => sheet.getRange()],
    ["แผน!C3", (sheet) => sheet.getRangeByIndexes(2, 2, 1, 1)],
    ["แผน!A1:B2", (sheet) => sheet.getRange("'แผน'!$A$1:$B$2")],
    ["แผน!A1", (sheet) => sheet.getUsedRange()],
  ];
  for (const [expected, pick] of picks)
    it(expected, async () => {
      emptyHost();
      const expectedAddress = expected === "แผน!A1:XFD1048576" ? "แผน!1:1048576" : expected;
      assert.equal(await address(pick), expectedAddress);
    });

  it("know their formulas, as areas with the formulas' values", async () => {
    emptyHost();
    const areas = await onFirstSheet(async (sheet, context) => {
      sheet.getRange("B2:D4").formulas = [
        ["=1", "=2", 3],
        ["=B2+1", "=C2+1", "x"],
        ["", "=C3+1", "=A1"],
      ];
      const formulas = sheet.getRange("A1:D4").getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
      const none = sheet.getRange("D2:D3").getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
      formulas.load("address,areas/items/address,areas/items/values");
      await context.sync();
      assert.ok(none.isNullObject);
      assert.equal(formulas.address, "แผน!B2:C3,แผน!C4:D4");
      return formulas.areas.items.map(({ address: at, values }) => [at, values]);
    });
    assert.deepEqual(areas, [
      [
        "แผน!B2:C3",
        [
          [1, 2],
          [2, 3],
        ],
      ],
      ["แผน!C4:D4", [[4, 0]]],
    ]);
  });

  it("refuse addresses that are none", async () => {
    emptyHost();
    for (const wrong of ["A0", "XFE1", "A1048577", "อื่น!A1", "Total"])
      assert.equal((await errorOf(address((sheet) => sheet.getRange(wrong)))).code, "InvalidArgument", wrong);
    assert.equal(
      (await errorOf(address((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)))).code,
      "InvalidArgument",
    );
  });

  it("know what is used: content alone, or formats too", async () => {
    emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
    });
    assert.equal(await address((sheet) => sheet.getUsedRange(true)), "แผน!B2");
    assert.equal(await address((sheet) => sheet.getUsedRange()), "แผน!B2:D9");
  });

  it("merge to their first content, and unmerge", async () => {
    const host = emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("B1:B2").values = [["ก"], ["ข"]];
      sheet.getRange("A1:C2").merge();
      sheet.getRange("A4:B5").merge(true);
    });
    assert.deepEqual(host.snapshot().sheets[0]?.merges, ["A1:C2", "A4:B4", "A5:B5"]);
    assert.deepEqual(await valuesOf("A1:B2"), [
      ["ก", ""],
      ["", ""],
    ]);
    await onFirstSheet((sheet) => sheet.getRange().unmerge());
    assert.deepEqual(host.snapshot().sheets[0]?.merges, []);
  });

  it("are cleared of contents, of formats, or of all", async () => {
    const host = emptyHost();
    const write = () =>
      onFirstSheet((sheet) => {
        const range = sheet.getRange("A1:B1");
        range.values = [["x", 1]];
        range.format.font.bold = true;
        range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
        range.merge();
      });
    await write();
    await onFirstSheet((sheet) => sheet.getRange("A1:B1").clear("Contents"));
    const [contents] = host.snapshot().sheets;
    assert.equal(contents?.cells.A1?.value, "");
    assert.equal(contents?.cells.A1?.style?.font.bold, true);
    await write();
    await onFirstSheet((sheet) => sheet.getRange("A1:B1").clear("Formats"));
    assert.deepEqual(host.snapshot().sheets[0]?.cells, { A1: { value: "x" } });
    await write();
    await onFirstSheet((sheet) => sheet.getRange().clear());
    const [all] = host.snapshot().sheets;
    assert.deepEqual([all?.cells, all?.merges, all?.conditionalFormats], [{}, [], []]);
  });

  it("clear a part of a conditional format and keep the rest", async () => {
    const host = emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("A1:A10").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("A4:A5").conditionalFormats.clearAll();
    });
    const [format] = host.snapshot().sheets[0]?.conditionalFormats as { areas: string[] }[];
    assert.deepEqual(format?.areas, ["A1:A3", "A6:A10"]);
  });

  it("copy values, formulas moved along, formats and merges", async () => {
    const host = emptyHost();
    await onFirstSheet((sheet, { workbook }) => {
      sheet.getRange("A1:C1").formulas = [[2, "=A1*2", "=$A$1"]];
      sheet.getRange("B1").format.font.italic = true;
      sheet.getRange("A2:C2").merge();
      const other = workbook.worksheets.add("ปลายทาง");
      other.getRange("B3").copyFrom("'แผน'!A1:C2");
      other.getRange("B3").values = [[10]];
    });
    const other = host.snapshot().sheets[1];
    assert.equal(other?.cells.C3?.formula, "=B3*2");
    assert.equal(other.cells.C3.value, 20);
    assert.equal(other.cells.C3.style?.font.italic, true);
    assert.equal(other.cells.D3?.formula, "=$A$1");
    assert.deepEqual(other.merges, ["B4:D4"]);
  });

  it("format cells, and tell where cells differ", async () => {
    emptyHost();
    await onFirstSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.fill.color = "#ffeeaa";
      range.format.font.size = 12;
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      range.numberFormat = "0.00" as unknown as string[][];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:C1").format.borders.getItem("EdgeBottom").style = "Continuous";
      const bottom = sheet.getRange("C1").format.borders.getItem("EdgeBottom").load("style,weight,color");
      range.load("numberFormat,format/fill/color,format/font/bold,format/font/size,format/wrapText");
      await context.sync();
      assert.equal(range.format.fill.color, "#FFEEAA");
      assert.equal(range.format.font.bold, null);
      assert.equal(range.format.font.size, 12);
      assert.equal(range.format.wrapText, true);
      assert.deepEqual(range.numberFormat, [
        ["0.00", "0.00"],
        ["0.00", "0.00"],
      ]);
      assert.deepEqual([bottom.style, bottom.weight], ["Continuous", "Thin"]);
    });
  });

  it("have widths in points, and give back what they took", async () => {
    emptyHost();
    await onFirstSheet(async (sheet, context) => {
      sheet.getRange("B:C").format.columnWidth = 120;
      const [wide, standard] = [sheet.getRange("C1").format, sheet.getRange("D1").format];
      wide.load("columnWidth");
      standard.load("columnWidth");
      await context.sync();
      assert.equal(wide.columnWidth, 120);
      assert.equal(standard.columnWidth, 48);
    });
  });

  it("take links, with the text and the look of one", async () => {
    const host = emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("A1").hyperlink = {
        documentReference: "'แผน'!B5",
        textToDisplay: "B5",
        screenTip: "ไปที่เซลล์",
      };
    });
    const [sheet] = host.snapshot().sheets;
    assert.equal(sheet?.cells.A1?.value, "B5");
    assert.equal(sheet.cells.A1.style?.font.underline, "single");
    assert.deepEqual(sheet.hyperlinks, [
      {
        cells: "A1",
        address: null,
        location: "'แผน'!B5",
        relationship: null,
        tip: "ไปที่เซลล์",
        display: "B5",
      },
    ]);
  });
});
