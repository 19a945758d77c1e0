import assert from "node:assert/strict";
import { localeOf } from "../../../src/locales/locales";
import { planSheets } from "../../../src/workbook/sheets/plan-sheets";
import { assessment, contentAt, options, planned, settings } from "../writing/support/fixture";

describe("summary sheet", () => {
  it("opens with what it is, whose and of when, the colours counted, and when it was made", () => {
    const sheet = planned("summary", { formulas: "values" });
    assert.deepEqual(
      ["A1", "A2", "A3", "A4", "A5"].map((address) => contentAt(sheet, address)),
      [
        "สรุปผลการดำเนินงานตามแผนงานและตัวชี้วัด",
        "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) · ปีงบประมาณ พ.ศ. 2563 · ไตรมาส 4",
        "5 แผนงาน:",
        "จัดทำเมื่อ 5 ตุลาคม 2563 เวลา 14:30 น.",
        null,
      ],
    );
    assert.deepEqual(
      ["C3", "D3", "E3", "F3"].map((address) => contentAt(sheet, address)),
      ["● เขียว 4", "▲ เหลือง 0", "◆ แดง 1", "– ไม่มีสถานะ 0"],
    );
    assert.equal(contentAt(planned("summary"), "C3"), `="● เขียว "&COUNTIF(G7:G13,"เขียว")`);
  });

  it("leaves out what the workbook does not say", () => {
    const model = { ...assessment.model, organisation: "", fiscalYear: null };
    const sheet = planned("summary", {}, { ...assessment, model });
    assert.equal(contentAt(sheet, "A2"), "ไตรมาส 4");
  });

  it("takes the organisation's name from the rules sheet where it stands there", () => {
    assert.match(String(contentAt(planned("summary", { organisation: "พอช." }), "A2")), /^พอช\. · /);
  });

  it("has the contract's columns in row 6", () => {
    assert.deepEqual(planned("summary").cells[5]?.slice(0, 9), [
      "ลำดับ",
      "แผนงาน",
      "หน่วยนับ",
      "เป้าหมายปี",
      "ผล",
      "ร้อยละ",
      "สถานะ",
      "คะแนน",
      "หมายเหตุ",
    ]);
    assert.deepEqual(planned("summary", { language: "en" }).cells[5]?.slice(0, 9), [
      "No.",
      "Plan",
      "Unit",
      "Annual target",
      "Result",
      "Achievement",
      "Status",
      "Score",
      "Remarks",
    ]);
  });

  it("puts each strategic issue above its plans", () => {
    const sheet = planned("summary");
    assert.deepEqual(
      sheet.cells.slice(6, 13).map(([first]) => first),
      ["ประเด็นที่ 1 การพัฒนาพื้นที่", "1.1", "ประเด็นที่ 2 การพัฒนาคน", "5.1", "8.1", "8.5", "8.5.1"],
    );
  });

  it("shows plain values", () => {
    const sheet = planned("summary", { formulas: "values" });
    assert.deepEqual(sheet.cells[7], [
      "1.1",
      "ตำบลจัดทำแผน",
      "ตำบล",
      600,
      700,
      1.1667,
      "เขียว",
      100,
      "ตามคำรับรอง",
    ]);
    assert.deepEqual(sheet.cells[12], ["8.5.1", "เรื่องร้องเรียน", "เรื่อง", 0, 3, "–", "แดง", "–", null]);
  });

  it("refers to the user's cells and to its own, live", () => {
    const sheet = planned("summary");
    assert.equal(contentAt(sheet, "D8"), `=IF(ISNUMBER('แผน'!C2),'แผน'!C2,"–")`);
    assert.equal(contentAt(sheet, "E8"), `=IF(ISNUMBER('แผน'!L2),'แผน'!L2,"–")`);
    assert.equal(contentAt(sheet, "F8"), "=KPI.ACHIEVEMENT(E8,D8)");
    assert.equal(contentAt(sheet, "G8"), "=KPI.STATUS(F8)");
    assert.equal(contentAt(sheet, "H8"), "=KPI.SCORE(E8,J8,K8,L8)");
    assert.equal(contentAt(sheet, "J8"), `=IF(ISNUMBER('แผน'!M2),'แผน'!M2,"–")`);
    const english = planned("summary", { language: "en" });
    assert.equal(contentAt(english, "G8"), `=KPI.STATUS(F8,,,"en")`);
  });

  it("passes a limit that is not the default by reference, to the cell on the rules sheet", () => {
    const limits = { ...settings, redBelow: 0.6 };
    const summary = planSheets(assessment, limits, options, localeOf("th").sheets).find(
      ({ role }) => role === "summary",
    );
    assert.ok(summary);
    assert.equal(contentAt(summary, "G8"), `=KPI.STATUS(F8,'กติกา KPI'!$B$8)`);
  });

  it("judges a target of 0 by the result alone", () => {
    const sheet = planned("summary");
    assert.equal(contentAt(sheet, "F13"), `=IF(D13=0,"–",KPI.ACHIEVEMENT(E13,D13,"lower"))`);
    assert.equal(
      contentAt(sheet, "G13"),
      `=IF(D13=0,IF(E13="–","–",IF(E13<=0,"เขียว","แดง")),KPI.STATUS(F13))`,
    );
  });

  it("parses a cell that holds several figures, and knows lower is better", () => {
    const sheet = planned("summary");
    assert.equal(contentAt(sheet, "D11"), `=KPI.PARSE('แผน'!C4,"target")`);
    assert.equal(contentAt(sheet, "E11"), `=KPI.PARSE('แผน'!C4,"result")`);
    assert.equal(contentAt(sheet, "F11"), `=KPI.ACHIEVEMENT(E11,D11,"lower")`);
  });

  it("reads a percent cell's 0.96 as 96", () => {
    assert.equal(contentAt(planned("summary"), "D12"), `=IF(ISNUMBER('แผน'!C5),ROUND('แผน'!C5*100,10),"–")`);
  });

  it("adds up the quarters where the year's result is not stated", () => {
    const quarters = ["F", "K", "P", "U"].map((column) => `'รายไตรมาส KPI'!${column}11`);
    assert.equal(
      contentAt(planned("summary"), "E10"),
      `=IF(COUNT(${quarters.join(",")})=0,"–",ROUND(SUM(${quarters.join(",")}),10))`,
    );
  });

  it("calculates with built-in functions in native mode", () => {
    const sheet = planned("summary", { formulas: "native" });
    assert.equal(contentAt(sheet, "F8"), `=IF(OR(E8="–",D8="–"),"–",ROUND(MAX(0,IF(D8>0,E8,2*D8-E8)/D8),4))`);
    assert.equal(
      contentAt(sheet, "G11"),
      `=IF(F11="–","–",IF(F11<'กติกา KPI'!$B$8,"แดง",IF(F11>'กติกา KPI'!$B$9,"เขียว","เหลือง")))`,
    );
  });

  it("leaves the remarks column to the user, row by row", () => {
    assert.deepEqual(planned("summary").kept, {
      column: 8,
      numberColumn: 0,
      titleColumn: 1,
      firstRow: 6,
      lastRow: 12,
    });
  });

  it("colours and shapes follow the word, over the whole status column", () => {
    const { conditional } = planned("summary");
    assert.deepEqual(
      conditional.map(({ beginsWith, color, numberFormat }) => [beginsWith, color, numberFormat]),
      [
        ["เขียว", "#1E6B3A", '"● "@'],
        ["เหลือง", "#6B5000", '"▲ "@'],
        ["แดง", "#A3231B", '"◆ "@'],
        ["–", "#5B6770", undefined],
      ],
    );
    assert.deepEqual(conditional[0]?.area, { row: 6, column: 6, rows: 7, columns: 1 });
  });

  it("indents a title by its number's depth and shows the decimals its figures have", () => {
    const { regions } = planned("summary");
    assert.deepEqual(
      regions.filter(({ area, style }) => area.column === 1 && style.indent !== undefined),
      [{ area: { row: 12, column: 1, rows: 1, columns: 1 }, style: { indent: 1 } }],
    );
    assert.deepEqual(
      regions.filter(({ style }) => style.numberFormat === "#,##0.00"),
      [
        {
          area: { row: 10, column: 3, rows: 2, columns: 2 },
          style: { horizontal: "right", numberFormat: "#,##0.00" },
        },
      ],
    );
  });

  it("keeps the header in sight and repeats it on paper", () => {
    const { freeze, print } = planned("summary");
    assert.deepEqual(freeze, { rows: 6, columns: 2 });
    assert.deepEqual(print, {
      orientation: "landscape",
      titleRows: { first: 5, last: 5 },
      // Thirteen rows to the last plan; below, a row of air, two issues and two plans that were off track, each with its head.
      area: { row: 0, column: 0, rows: 20, columns: 9 },
      header: {
        left: "&8&K5B6770สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)",
        center: "",
        right: "&8&K5B6770สรุปผลการดำเนินงานตามแผนงานและตัวชี้วัด · ปีงบประมาณ พ.ศ. 2563 · ไตรมาส 4",
      },
      footer: {
        left: "&8&K5B6770สรุปผล KPI",
        center: "&8&K5B6770หน้า &P จาก &N",
        right: "&8&K5B6770จัดทำเมื่อ 5 ตุลาคม 2563 เวลา 14:30 น.",
      },
      onOnePage: false,
      // The title block, the heading, the two strategic issues above their plans, and the air above the words.
      keptWithNext: [0, 1, 2, 3, 5, 6, 8, 13],
      // The list of strategic issues with the sentence that opens it, and that of the plans off track in a quarter.
      together: [
        { first: 14, last: 16 },
        { first: 17, last: 19 },
      ],
    });
  });

  it("is one row of cells as wide as its columns, whatever the row", () => {
    const { cells, columnWidths } = planned("summary");
    // The contract's nine, and the levels that a plan's score is worked out from.
    assert.equal(columnWidths.length, 12);
    assert.ok(cells.every((row) => row.length === 12));
    assert.equal(planned("summary", { formulas: "values" }).columnWidths.length, 9);
    assert.ok(columnWidths.every((width) => width >= 8 && width <= 60));
  });

  it("formats ten thousand plans column by column", () => {
    const many = Array.from({ length: 10_000 }, () => assessment.plans[0]!);
    const sheet = planned("summary", {}, { ...assessment, plans: many });
    assert.equal(sheet.cells.length, 10_007);
    assert.ok(sheet.regions.length < 40, `${sheet.regions.length} regions`);
  });

  it("leads from a plain figure to its cell", () => {
    assert.deepEqual(planned("summary", { formulas: "values" }).links.slice(0, 2), [
      { row: 7, column: 3, target: "'แผน'!C2", tip: "ไปที่ แผน!C2" },
      { row: 7, column: 4, target: "'แผน'!L2", tip: "ไปที่ แผน!L2" },
    ]);
    assert.deepEqual(planned("summary").links, []);
  });
});
