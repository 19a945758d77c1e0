/** The board's page of workbooks in which little or nothing can be judged yet. */
import assert from "node:assert/strict";
import type { CellValue, Grid } from "../../../../src/workbook/grid";
import type { FormulaMode, Language } from "../../../../src/workbook/settings";
import type { SheetPlan } from "../../../../src/workbook/sheet-plan";
import { gridOf } from "../../grid";
import { NAMES } from "../../writing/support/fixture";
import { plannedFrom } from "../../writing/support/planned";
import { recalculate } from "../../writing/support/recalculate";

const FORMULAS = ["live", "native"] as const;
const MODES = [...FORMULAS, "values"] as const;

interface Page {
  plan: SheetPlan;
  /** What "A7" shows; "" where it is empty. */
  at: (address: string) => unknown;
  /** All texts of the page that are longer than a heading. */
  sentences: string[];
}

/** The page as it was written for a workbook, and as it reads once the user has typed another. */
function pageOf(
  grids: readonly Grid[],
  formulas: FormulaMode,
  { typed = grids, language = "th" }: { typed?: readonly Grid[]; language?: Language } = {},
): Page {
  const plans = plannedFrom(grids, { formulas, language });
  const shown = recalculate([
    ...typed.map(({ sheet, values }) => ({
      name: sheet,
      rows: values.map((row) => row.map((value) => (value === "" ? null : value))),
    })),
    ...plans.map(({ name, cells }) => ({ name, rows: cells })),
  ]);
  const plan = plans.find(({ role }) => role === "dashboard") ?? assert.fail("no page");
  const first = plan.cells.map((_, row) => String(shown(NAMES.dashboard, row, 0) ?? ""));
  return {
    plan,
    at: (address) => shown(NAMES.dashboard, Number(address.slice(1)) - 1, address.charCodeAt(0) - 65) ?? "",
    sentences: first.filter((text) => text.length > 25),
  };
}

type Row = (CellValue | null)[];

const YEAR_HEADER = ["No.", "Plan", "Unit", "Annual target", "Result"];
const yearOf = (one: number | null, other: number | null, target: number | null = 40): Grid =>
  gridOf("แผนงาน", [
    ["รายงานผล ปีงบประมาณ 2567"],
    YEAR_HEADER,
    ["1", "Train people", "people", 600, one],
    ["2", "Repair houses", "houses", target, other],
  ]);

const QUARTERS = [
  "Q1 target",
  "Q1 result",
  "Q2 target",
  "Q2 result",
  "Q3 target",
  "Q3 result",
  "Q4 target",
  "Q4 result",
];
const quartersOf = (...rows: Row[]): Grid =>
  gridOf("แผนงาน", [
    ["รายงานผล ปีงบประมาณ 2567 ไตรมาส 1"],
    ["No.", "Plan", "Unit", "Annual target", ...QUARTERS],
    ...rows.map((row, index) => [String(index + 1), `Plan ${index + 1}`, "people", ...row]),
  ]);

describe("the board's page while nothing can be judged", () => {
  for (const formulas of MODES)
    it(`says what is missing and where it is typed, without an empty chart or table (${formulas})`, () => {
      const { plan, at, sentences } = pageOf([yearOf(null, null, null)], formulas);
      assert.equal(at("A7"), "ยังประเมินไม่ได้");
      assert.equal(
        at("A10"),
        "แผนงานที่ยังไม่มีผลการดำเนินงาน 2 แผนงาน และที่ยังไม่มีเป้าหมายปี 1 แผนงาน กรอกในแผ่นงาน “แผนงาน” แล้วสร้างสรุปผลอีกครั้ง",
      );
      assert.deepEqual(plan.charts, []);
      // The list begins where charts would stand: its title, and no headings above nothing.
      assert.equal(at("A12"), "ยังไม่มีแผนงานที่ประเมินผลได้");
      assert.deepEqual([at("A13"), at("B13"), at("I13")], ["", "", ""]);
      assert.ok(sentences.includes("ในปีงบประมาณ พ.ศ. 2567 มีแผนงานทั้งสิ้น 2 แผนงาน ยังไม่มีแผนงานที่ประเมินผลได้"));
    });

  for (const formulas of FORMULAS)
    it(`says so when the results are taken away, and no more once they are back (${formulas})`, () => {
      const written = [yearOf(300, 44)];
      const { at, sentences } = pageOf(written, formulas);
      assert.deepEqual([at("A7"), at("A10")], ["1 จาก 2 แผนงาน", "50.00%"]);
      assert.ok(!sentences.some((text) => text.includes("กรอกใน")));
      const erased = pageOf(written, formulas, { typed: [yearOf(null, null)] });
      assert.equal(erased.at("A7"), "ยังประเมินไม่ได้");
      assert.equal(
        erased.at("A10"),
        "แผนงานที่ยังไม่มีผลการดำเนินงาน 2 แผนงาน กรอกในแผ่นงาน “แผนงาน” แล้วสร้างสรุปผลอีกครั้ง",
      );
    });

  for (const formulas of FORMULAS)
    it(`has headings over the list as soon as a plan falls short (${formulas})`, () => {
      const written = [yearOf(600, 44)];
      assert.equal(pageOf(written, formulas).at("B27"), "");
      const { at } = pageOf(written, formulas, { typed: [yearOf(300, 44)] });
      assert.deepEqual(
        ["A", "B", "C", "D", "E", "F", "G"].map((column) => at(`${column}27`)),
        ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมาย", "ผล", "ร้อยละ", "สถานะ"],
      );
      assert.deepEqual(
        ["A", "B", "D", "E", "F", "H"].map((column) => at(`${column}28`)),
        ["1", "Train people", 600, 300, 0.5, 300],
      );
    });

  it("counts in the grammar of English, and names the sheets", () => {
    const other = gridOf("สำนัก", [YEAR_HEADER, ["3", "Plant trees", "trees", 200, null]]);
    assert.equal(
      pageOf(
        [yearOf(null, 44)].map((grid) => ({ ...grid, values: grid.values.slice(0, 3) })),
        "native",
        { language: "en" },
      ).at("A10"),
      "1 plan has no result yet. Type them on the sheet “แผนงาน” and generate the scorecard again.",
    );
    const many = pageOf([yearOf(null, null), other], "native", { language: "en" });
    assert.equal(
      many.at("A10"),
      "3 plans have no result yet. Type them on the sheets “แผนงาน” and “สำนัก” and generate the scorecard again.",
    );
  });

  it("says of a first quarter with nothing due that nothing is, and asks for nothing", () => {
    const grid = quartersOf(
      [100, null, null, 40, null, 30, null, 30, null],
      [50, null, null, null, null, 25, null, 25, null],
    );
    for (const formulas of MODES) {
      const { at } = pageOf([grid], formulas);
      assert.equal(at("A7"), "ยังประเมินไม่ได้");
      assert.equal(at("A10"), "ไตรมาส 1 ยังไม่มีแผนงานที่ถึงกำหนด เป้าหมายแรกของปีอยู่ในไตรมาส 2");
    }
    assert.equal(
      pageOf([grid], "live", { language: "en" }).at("A10"),
      "Nothing is due yet in quarter 1: the first target of the year is in quarter 2.",
    );
  });

  it("does not tell the only quarter reported twice", () => {
    const { sentences } = pageOf([quartersOf([100, 40, 30, 20, null, 20, null, 20, null])], "values");
    assert.ok(sentences.some((text) => text.startsWith("เมื่อเทียบกับเป้าหมายของไตรมาส 1 ")));
    assert.ok(!sentences.some((text) => text.startsWith("เมื่อเทียบกับเป้าหมายของแต่ละไตรมาส")));
  });
});

const CRITERIA = ["ตัวชี้วัด", "น้ำหนัก", "ขั้นต่ำ (50)", "มาตรฐาน (75)", "ขั้นสูง (100)", "ผลการดำเนินงาน"];
const scorecardOf = (sheet: string, one: number | null, other: number | null): Grid =>
  gridOf(sheet, [
    [`ผลการประเมิน ${sheet}`],
    CRITERIA,
    ["องค์ประกอบที่ 1 ประสิทธิผล"],
    ["1.1 จำนวนตำบล", 40, 500, 600, 700, one],
    ["องค์ประกอบที่ 2 ประสิทธิภาพ"],
    ["2.1 การเบิกจ่าย", 60, 80, 90, 96, other],
  ]);

const titleOf = ({ plan }: Page, key: string): [row: number, column: number] => {
  const title = plan.charts?.find((chart) => chart.key === key)?.title;
  assert.ok(typeof title === "object", key);
  return [title.row, title.column];
};

const shownTitle = (page: Page, key: string): unknown => {
  const [row, column] = titleOf(page, key);
  return page.at(`${String.fromCharCode(65 + column)}${row + 1}`);
};

describe("the board's page of scorecards without results", () => {
  for (const formulas of MODES)
    it(`gives no total, no grade and no component that lost (${formulas})`, () => {
      const page = pageOf([scorecardOf("เกณฑ์", null, null)], formulas);
      assert.deepEqual([page.at("A7"), page.at("A10")], ["ยังประเมินไม่ได้", "น้ำหนักที่ประเมินแล้ว 0 จาก 100"]);
      assert.equal(shownTitle(page, "KPI components"), "ยังไม่มีตัวชี้วัดที่ประเมินผลได้");
      assert.ok(
        page.sentences.includes("ยังไม่มีตัวชี้วัดที่ประเมินผลได้ กรอกผลการดำเนินงานในแผ่นงาน “เกณฑ์”"),
        page.sentences.join("\n"),
      );
    });

  for (const formulas of FORMULAS)
    it(`follows results that are taken away (${formulas})`, () => {
      // 650 is 87.5 points of weight 40: 35 of 40; nothing of 60.
      const written = [scorecardOf("เกณฑ์", 650, 96)];
      const page = pageOf(written, formulas, { typed: [scorecardOf("เกณฑ์", 650, null)] });
      assert.deepEqual([page.at("A7"), page.at("A10")], ["35.00 · ต้องปรับปรุง", "น้ำหนักที่ประเมินแล้ว 40 จาก 100"]);
      assert.equal(shownTitle(page, "KPI components"), "องค์ประกอบที่ 2 ยังขาดมากที่สุด 60.00 คะแนน");
      const none = pageOf(written, formulas, { typed: [scorecardOf("เกณฑ์", null, null)] });
      assert.deepEqual([none.at("A7"), none.at("A10")], ["ยังประเมินไม่ได้", "น้ำหนักที่ประเมินแล้ว 0 จาก 100"]);
      assert.equal(shownTitle(none, "KPI components"), "ยังไม่มีตัวชี้วัดที่ประเมินผลได้");
    });

  for (const formulas of MODES)
    it(`ranks the offices that have results, and those that have none behind them without a rank (${formulas})`, () => {
      // 600 and 90 are 75 points each; 700 and 96 are 100.
      const page = pageOf(
        [scorecardOf("เหนือ", null, null), scorecardOf("กลาง", 600, 90), scorecardOf("ใต้", 700, 96)],
        formulas,
      );
      assert.deepEqual(
        [7, 8, 9].map((row) => [page.at(`A${row}`), page.at(`B${row}`)]),
        [
          [1, "ใต้  100.00"],
          [2, "กลาง  75.00"],
          ["–", "เหนือ  –"],
        ],
      );
      assert.equal(shownTitle(page, "KPI ranking"), "คะแนนรวมสูงสุด: ใต้  100.00");
      const none = pageOf([scorecardOf("เหนือ", null, null), scorecardOf("ใต้", null, null)], formulas);
      assert.deepEqual([none.at("A7"), none.at("B7")], ["–", "เหนือ  –"]);
      assert.equal(shownTitle(none, "KPI ranking"), "ยังไม่มีตัวชี้วัดที่ประเมินผลได้");
    });
});

describe("the board's page with room, and without", () => {
  it("names the KPIs that lost points where there are no plans to list", () => {
    // 650 is 87.5; 96 is 100.
    const { sentences, at } = pageOf([scorecardOf("เกณฑ์", 650, 96)], "native");
    const rows = Array.from({ length: 40 }, (_, row) => String(at(`A${row + 1}`)));
    assert.ok(sentences.includes("ตัวชี้วัดที่ได้คะแนนต่ำกว่าคะแนนเต็ม 1 ตัวชี้วัด คือ"), rows.join("\n"));
    assert.ok(rows.includes("1.1 จำนวนตำบล ได้ 87.50 คะแนน (น้ำหนัก 40)"), rows.join("\n"));
  });

  it("lists fewer plans where their titles take many lines, and counts the others", () => {
    const title = (index: number): string => `${index} ${"การพัฒนาศักยภาพเครือข่าย ".repeat(9)}`.trim();
    const rows = Array.from({ length: 9 }, (_, index) => [
      String(index + 1),
      title(index),
      "คน",
      100,
      40 + index,
    ]);
    const { plan, at } = pageOf([gridOf("แผนงาน", [YEAR_HEADER, ...rows])], "values");
    assert.equal(plan.columnWidths[1], 60);
    const listed = plan.cells.flatMap(([id]) => (typeof id === "string" && /^\d$/.test(id) ? [id] : []));
    // Nine times 22 letters above the line are 198, and four lines of 51.
    assert.deepEqual(listed, ["1", "2", "3", "4"]);
    assert.equal(at("B32"), "และอีก 5 แผนงาน");
  });
});
