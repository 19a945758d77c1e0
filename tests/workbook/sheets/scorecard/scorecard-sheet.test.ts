import assert from "node:assert/strict";
import type { Assessment } from "../../../../src/workbook/assessment";
import { localeOf } from "../../../../src/locales/locales";
import { planSheets } from "../../../../src/workbook/sheets/plan-sheets";
import { assessment, contentAt, options, planned, settings } from "../../writing/support/fixture";

const column = (letter: string, first: number, last: number, more = {}): unknown[] => {
  const sheet = planned("scorecard", { formulas: "values", ...more });
  return Array.from({ length: last - first + 1 }, (_, row) => contentAt(sheet, `${letter}${first + row}`));
};

describe("scorecard sheet", () => {
  it("is left out where the workbook has no criteria", () => {
    const plans = planSheets({ ...assessment, scorecards: [] }, settings, options, localeOf("th").sheets);
    assert.deepEqual(
      plans.map(({ role }) => role),
      ["dashboard", "summary", "quarters", "governance", "checks", "rules"],
    );
  });

  it("lists KPIs under their components, conditions under their KPI, and the total", () => {
    assert.deepEqual(column("A", 7, 20), [
      "องค์ประกอบที่ 1 ประสิทธิผล",
      "1.2 ตำบลรูปธรรม",
      "1.3 สภาองค์กร",
      "องค์ประกอบที่ 2 ประสิทธิภาพ",
      "3.2.2 ระบบติดตาม",
      "4.2 ความพึงพอใจ",
      "เงื่อนไขที่ 1",
      "คุณภาพรายงาน",
      "4.3 การเบิกจ่าย",
      "5.1 ธรรมาภิบาล",
      "คะแนนรวม",
      "น้ำหนักที่ประเมินแล้ว",
      "คะแนนรวมเทียบเฉพาะน้ำหนักที่ประเมินแล้ว",
      "ระดับ",
    ]);
    assert.deepEqual(column("G", 7, 17), [null, 87.5, "–", null, 75, 87.5, 100, 87.5, 100, 75, null]);
    assert.deepEqual(column("H", 7, 20), [
      35,
      35,
      "–",
      42.5,
      7.5,
      17.5,
      null,
      null,
      10,
      7.5,
      77.5,
      90,
      (77.5 / 90) * 100,
      "ดี",
    ]);
    assert.deepEqual(column("B", 7, 17), [50, 40, 10, 50, 10, 20, null, null, 10, 10, 100]);
  });

  it("puts the total and the grade in one line at the head", () => {
    assert.deepEqual(column("A", 3, 3), ["คะแนนรวม 77.50 · ระดับ ดี"]);
    assert.equal(contentAt(planned("scorecard"), "A3"), `="คะแนนรวม "&TEXT(H17,"0.00")&" · ระดับ "&H20`);
  });

  it("scores live, missing minimum and all", () => {
    const sheet = planned("scorecard");
    assert.equal(contentAt(sheet, "G8"), "=KPI.SCORE(F8,C8,D8,E8)");
    assert.equal(contentAt(sheet, "G9"), "=KPI.SCORE(F9,C9,D9,E9)");
    assert.equal(contentAt(sheet, "G11"), `=IF(F11="–","–",CHOOSE(MATCH(F11,C11:E11,0),50,75,100))`);
    assert.equal(contentAt(sheet, "G15"), "=KPI.PASS(F15,E15)");
    assert.equal(contentAt(sheet, "G12"), `=IF(SUMPRODUCT(--ISTEXT(G13:G14))>0,"–",MIN(G13:G14))`);
    assert.equal(contentAt(sheet, "G16"), "=G26");
    assert.equal(contentAt(sheet, "H8"), `=IF(OR(G8="–",B8="–"),"–",G8*B8/100)`);
  });

  it("passes a choice that differs from the default by reference, and what only the sheet's scores show as a word", () => {
    const [scorecard] = assessment.scorecards;
    assert.ok(scorecard);
    const inProportion: Assessment = {
      ...assessment,
      scorecards: [{ ...scorecard, scale: { ...scorecard.scale, belowMinimum: "proportional" } }],
    };
    const scoreFor = (belowMinimum: "zero" | "proportional") => {
      const plans = planSheets(inProportion, { ...settings, belowMinimum }, options, localeOf("th").sheets);
      const sheet = plans.find(({ role }) => role === "scorecard");
      assert.ok(sheet);
      return contentAt(sheet, "G8");
    };
    assert.match(String(scoreFor("proportional")), /^=KPI\.SCORE\(F8,C8,D8,E8,'กติกา KPI'!\$B\$\d+\)$/);
    assert.equal(scoreFor("zero"), `=KPI.SCORE(F8,C8,D8,E8,"proportional")`);
  });

  it("shows a KPI without a score as not assessed", () => {
    const sheet = planned("scorecard");
    const scores = sheet.regions.find(({ style }) => style.numberFormat?.includes("ยังไม่ประเมิน"));
    assert.equal(scores?.style.numberFormat, `0.00;-0.00;0.00;"ยังไม่ประเมิน"`);
    assert.deepEqual(scores?.area, { row: 6, column: 6, rows: 10, columns: 1 });
  });

  it("adds up components, and grades the total by the rules sheet's bands", () => {
    const sheet = planned("scorecard");
    assert.equal(contentAt(sheet, "H7"), "=SUM(H8:H9)");
    assert.equal(contentAt(sheet, "B10"), "=SUM(B11:B16)");
    assert.equal(contentAt(sheet, "H17"), "=SUM(H7,H10)");
    assert.equal(contentAt(sheet, "H18"), `=SUMIF(G7:G16,">=0",B7:B16)`);
    assert.equal(contentAt(sheet, "H19"), `=IF(H18=0,"–",H17/H18*100)`);
    assert.equal(contentAt(sheet, "H20"), `=IF(H18=0,"–",KPI.GRADE(H17,'กติกา KPI'!$B$11:$C$14,"th"))`);
    assert.equal(
      contentAt(planned("scorecard", { formulas: "native" }), "H20"),
      `=IF(H18=0,"–",INDEX('กติกา KPI'!$C$11:$C$14,MIN(ROWS('กติกา KPI'!$B$11:$B$14),` +
        `1+SUMPRODUCT(--('กติกา KPI'!$B$11:$B$14>ROUND(H17,2))))))`,
    );
  });

  it("scores step by step with built-in functions, in cells beside the table", () => {
    const sheet = planned("scorecard", { formulas: "native" });
    assert.deepEqual(
      ["I8", "J8", "K8", "L8", "M8", "N8"].map((address) => contentAt(sheet, address)),
      [
        "=IF(AND(D8>=C8,E8>=D8),1,IF(AND(D8<=C8,E8<=D8),-1,NA()))",
        `=IF(COUNT(C8:E8)<>3,NA(),IF(I8>0,COUNTIF(C8:E8,"<="&F8),COUNTIF(C8:E8,">="&F8)))`,
        `=IF(J8=0,"–",IF(I8>0,SMALL(C8:E8,J8),LARGE(C8:E8,J8)))`,
        `=IF(OR(J8=0,J8=3),"–",IF(I8>0,SMALL(C8:E8,J8+1),LARGE(C8:E8,J8+1)))`,
        `=IF(J8=0,"–",CHOOSE(J8,50,75,100))`,
        `=IF(OR(J8=0,J8=3),"–",CHOOSE(J8+1,50,75,100))`,
      ],
    );
    assert.equal(
      contentAt(sheet, "G8"),
      `=IF(F8="–","–",IF(J8=0,O8,IF(ISTEXT(L8),M8,M8+(N8-M8)*(F8-K8)/(L8-K8))))`,
    );
    // The steps are for looking into: the printed page ends with the weighted scores.
    assert.equal(sheet.print.area.columns, 8);
  });

  it("says so where the targets are out of order, and leaves the KPI out of the total", () => {
    const kpi = assessment.scorecards[0]!.components[0]!.kpis[0]!.kpi;
    assert.equal(kpi.kind, "numeric");
    if (kpi.kind !== "numeric") return;
    const [minimum = null, standard = null, advanced = null] = kpi.levels;
    const mixed: Assessment = {
      ...assessment,
      scorecards: [
        {
          ...assessment.scorecards[0]!,
          components: [
            {
              id: "1",
              title: "ประสิทธิผล",
              weighted: 0,
              kpis: [
                {
                  kpi: { ...kpi, levels: [standard, minimum, advanced] },
                  score: null,
                  weighted: null,
                },
              ],
            },
          ],
        },
      ],
    };
    assert.equal(contentAt(planned("scorecard", { formulas: "values" }, mixed), "G8"), "เป้าหมายไม่เรียงลำดับ");
    // An error would spread to the total.
    assert.equal(contentAt(planned("scorecard", {}, mixed), "G8"), "เป้าหมายไม่เรียงลำดับ");
    assert.equal(contentAt(planned("scorecard", {}, mixed), "H8"), "–");
  });

  it("keeps a compound KPI on a page with its conditions, and headings and sums with what they belong to", () => {
    const { print } = planned("scorecard");
    // 4.2 in row 12 with two conditions; the checklist, from its title to its score.
    assert.deepEqual(print.together, [
      { first: 11, last: 13 },
      { first: 21, last: 25 },
    ]);
    // The title block, the headings; the air above the checklist, its title, its headings, its last item.
    assert.deepEqual(print.keptWithNext, [0, 1, 2, 3, 5, 20, 21, 22, 24]);
  });

  it("keeps each of several scorecards on a page with its title", () => {
    const [only] = assessment.scorecards;
    assert.ok(only);
    const { print } = planned("scorecard", {}, { ...assessment, scorecards: [only, only] });
    // Below a ranking of two: a title, headings, ten rows and four of totals each, a row of air between the two.
    assert.deepEqual(
      print.together.filter(({ first, last }) => last - first > 4),
      [
        { first: 9, last: 24 },
        { first: 26, last: 41 },
      ],
    );
    assert.ok(print.keptWithNext.includes(25));
  });

  it("lists a checklist below with its marks and its score", () => {
    const sheet = planned("scorecard", { formulas: "values" });
    assert.deepEqual(
      sheet.cells.slice(21).map((row) => [row[0], row[1], row[5], row[6]]),
      [
        ["5.1 ธรรมาภิบาล", null, null, null],
        ["รายการตรวจประเมิน", "น้ำหนัก", "ผ่าน", "คะแนน"],
        ["1 ทบทวนผล", 15, "✓", null],
        ["2 ควบคุมภายใน", 5, "☐", null],
        ["คะแนนจากรายการที่ผ่าน", 20, null, 75],
      ],
    );
    assert.equal(contentAt(sheet, "F16"), "1/2");
    assert.equal(
      contentAt(planned("scorecard"), "G26"),
      `=IF(SUM(B24:B25)=0,"–",KPI.CHECKLIST(F24:F25,B24:B25))`,
    );
    assert.equal(
      contentAt(planned("scorecard", { formulas: "native" }), "G26"),
      `=IF(SUM(B24:B25)=0,"–",SUMPRODUCT(--(F24:F25="✓"),B24:B25)/SUM(B24:B25)*100)`,
    );
  });

  it("is complete in English", () => {
    const sheet = planned("scorecard", { formulas: "values", language: "en" });
    assert.deepEqual(sheet.cells[5], [
      "KPI",
      "Weight",
      "Minimum (50)",
      "Standard (75)",
      "Advanced (100)",
      "Result",
      "Score",
      "Weighted",
    ]);
    assert.equal(contentAt(sheet, "A7"), "Component 1 ประสิทธิผล");
    assert.equal(contentAt(sheet, "G9"), "–");
    assert.ok(sheet.regions.some(({ style }) => style.numberFormat?.endsWith(`"Not assessed"`)));
    assert.equal(contentAt(sheet, "H20"), "Good");
  });

  it("gives levels in words as text, and the points of the level the result names", () => {
    const sheet = planned("scorecard", { formulas: "values" });
    assert.deepEqual(sheet.cells[10]?.slice(2, 7), ["ขั้นที่ 1", "ขั้นที่ 1 - 2", "ขั้นที่ 1 - 3", "ขั้นที่ 1 - 2", 75]);
    assert.equal(contentAt(planned("scorecard"), "F11"), `=IF('เกณฑ์'!F4="","–",'เกณฑ์'!F4)`);
  });
});
