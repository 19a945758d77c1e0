import assert from "node:assert/strict";
import { openWorkbook } from "../../../src/host/package/open";
import { NotAWorkbookError } from "../../../src/host/package/package";
import { hostOn, onFirstSheet } from "../support/host";
import { usersWorkbook } from "../support/users-workbook";

describe("a user's workbook, opened", () => {
  it("has the values, formulas and formats of its cells", async () => {
    hostOn(usersWorkbook());
    await onFirstSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:E6").load("values,formulas,numberFormat,text");
      const header = sheet.getRange("A1").format;
      header.load("fill/color,font/bold,font/size,font/color,horizontalAlignment,wrapText");
      await context.sync();
      assert.deepEqual(range.values.slice(0, 3), [
        ["แผนงาน ปี 2563", "1.10", " ใน ", "", ""],
        [true, 0.4033, 45292, "#REF!", "1.10x"],
        [7, 1000, "", "", ""],
      ]);
      assert.deepEqual(range.formulas.slice(2), [
        ["=SUM($B$2,B3)*2", 1000, "", "", ""],
        ["=SUM($B$2,B4)*2", "", "", "", ""],
        ["=SUM($B$2,B5)*2", 5, "", "", ""],
        [
          '=IFNA(KPI.SCORE(B2,0.1,0.2,0.5),"–")',
          "=STDEV.S(B2:B5)+AGGREGATE(9,6,B2:B5)",
          "=B2:C2*2",
          90584,
          "",
        ],
      ]);
      // The file's own values stand while nothing has changed.
      assert.deepEqual(range.values.slice(3), [
        [8, "", "", "", ""],
        [9, 5, "", "", ""],
        [50, 42.5, 0.8066, 90584, ""],
      ]);
      assert.deepEqual(
        range.numberFormat[1],
        ["@", "0.00%", "m/d/yyyy", "General", "General"].map((f, i) => (i === 0 ? "General" : f)),
      );
      assert.equal(range.text[1]?.[1], "40.33%");
      assert.equal(range.text[1]?.[2], "1/1/2024");
      assert.equal(header.fill.color, "#DAE3F3");
      assert.deepEqual(
        [header.font.bold, header.font.size, header.font.color, header.horizontalAlignment, header.wrapText],
        [true, 18, "#C00000", "Center", true],
      );
    });
  });

  it("has its sheets, what they hide, freeze and print", () => {
    const { sheets, active, names, styles } = openWorkbook(usersWorkbook());
    assert.deepEqual(
      sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ["แผน", "Visible"],
        ["ข้อมูล's", "Visible"],
        ["ซ่อน", "Hidden"],
      ],
    );
    const [plan, data] = sheets;
    assert.equal(active, data);
    assert.deepEqual(plan?.freeze, { rows: 2, columns: 0 });
    assert.deepEqual([plan.showGridlines, plan.tabColor], [false, "#4472C4"]);
    assert.deepEqual(plan.layout.titleRows, { first: 0, last: 1 });
    assert.deepEqual(plan.layout.titleColumns, { first: 0, last: 0 });
    assert.deepEqual(data?.layout.printArea, [{ top: 0, left: 0, bottom: 8, right: 2 }]);
    assert.deepEqual(
      [plan.layout.orientation, plan.layout.paperSize, plan.layout.allPages.footer],
      ["Landscape", 9, "&Lหน้า &P"],
    );
    assert.equal(plan.rows.get(2)?.hidden, true);
    assert.deepEqual(
      names.map(({ name }) => name),
      ["เป้าหมาย"],
    );
    assert.equal(styles.normalFont().name, "TH Sarabun New");
  });

  it("has formulas computed that the file gives no value for", async () => {
    hostOn(usersWorkbook());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("ข้อมูล's").getRange("B1").load("values");
      await context.sync();
      assert.deepEqual(range.values, [[40.33]]);
    });
  });

  it("has formulas computed anew that lead to what was changed, and what is beyond the engine kept", async () => {
    hostOn(usersWorkbook());
    await onFirstSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [[0.5]];
      const range = sheet.getRange("A3:D6").load("values");
      const other = context.workbook.worksheets.getItem("ข้อมูล's").getRange("B1").load("values");
      await context.sync();
      assert.equal(range.values[0]?.[0], 2001);
      assert.deepEqual(range.values[3]?.slice(1), [42.5, 1, 90584]);
      assert.deepEqual(other.values, [[50]]);
    });
  });

  it("is refused with what it is instead", () => {
    const wrong: [Uint8Array, RegExp][] = [
      [new TextEncoder().encode("a,b,c"), /not an \.xlsx/],
      [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /\.xls workbook or one protected by a password/],
      [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /damaged/],
      [usersWorkbook({ "_rels/.rels": '<Relationships xmlns="x"/>' }), /no workbook part/],
    ];
    for (const [bytes, message] of wrong)
      assert.throws(
        () => openWorkbook(bytes),
        (error) => error instanceof NotAWorkbookError && message.test(error.message),
      );
  });
});
