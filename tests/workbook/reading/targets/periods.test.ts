import assert from "node:assert/strict";
import { readWorkbook } from "../../../../src/workbook/reading/read-workbook";
import { gridOf } from "../../grid";

type Row = (string | number | null)[];

const read = (rows: Row[]) => readWorkbook([gridOf("แผน", rows)]);

describe("columns of a period", () => {
  it("of 3, 6, 9 and 12 months are the quarters of a cumulative plan", () => {
    const { model, doubts } = read([
      ["ลำดับ", "แผนงาน", "เป้าหมายทั้งปี", "3 เดือน", null, "รอบ 6 เดือน", null, "9 เดือน", null, "12 เดือน", null],
      [null, null, null, "เป้าหมาย", "ผล", "เป้าหมาย", "ผล", "เป้าหมาย", "ผล", "เป้าหมาย", "ผล"],
      [1, "ทุนวิจัย", 120, 20, 18, 50, 55, 90, 84, 120, 125],
    ]);
    const [plan] = model.plans;
    assert.deepEqual(doubts, []);
    assert.deepEqual([plan?.reportedBy, plan?.accumulation], ["toDate", "cumulative"]);
    assert.deepEqual(
      plan?.quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      [
        [20, 18],
        [50, 55],
        [90, 84],
        [120, 125],
      ],
    );
  });

  it("of two halves stand in the second and the fourth quarter", () => {
    const { model } = read([
      ["ลำดับ", "แผนงาน", "เป้าหมายทั้งปี", "6 เดือนแรก", null, "6 เดือนหลัง", null],
      [null, null, null, "แผน", "ผล", "แผน", "ผล"],
      [1, "นักศึกษาใหม่", 2400, 400, 360, 2000, 1920],
    ]);
    const [plan] = model.plans;
    assert.deepEqual([plan?.reportedBy, plan?.accumulation], ["half", "incremental"]);
    assert.deepEqual(
      plan?.quarters.map(({ inSheet, planned, result }) => [inSheet, planned?.value, result?.value]),
      [
        [false, undefined, undefined],
        [true, 400, 360],
        [false, undefined, undefined],
        [true, 2000, 1920],
      ],
    );
  });

  it('headed "สะสม" alone add up what stands to their left', () => {
    const accumulated = (figures: string[]): unknown => {
      const { model, doubts } = read([
        ["ลำดับ", "แผนงาน", "เป้าหมายทั้งปี", "ไตรมาส 1", null, null, "ไตรมาส 2", null, null],
        [null, null, null, ...figures, ...figures],
        [1, "สะพาน", 20, 8, 7, 7, 12, 5, 12],
      ]);
      assert.deepEqual(doubts, []);
      return model.plans[0]?.accumulated.map(({ period, planned, result }) => [
        period,
        planned?.value,
        result?.value,
      ]);
    };
    assert.deepEqual(accumulated(["เป้าหมาย", "ผล", "สะสม"]), [
      [{ kind: "toDate", quarter: 1 }, undefined, 7],
      [{ kind: "toDate", quarter: 2 }, undefined, 12],
    ]);
    assert.deepEqual(accumulated(["ผล", "เป้าหมาย", "สะสม"]), [
      [{ kind: "toDate", quarter: 1 }, 7, undefined],
      [{ kind: "toDate", quarter: 2 }, 12, undefined],
    ]);
  });

  it("that repeat a quarter's own year-to-date are kept to be checked", () => {
    const { model, doubts } = read([
      ["ลำดับ", "แผนงาน", "เป้าหมายทั้งปี", "ไตรมาส 1", null, null, "ไตรมาส 2", null, null],
      [null, null, null, "เป้าหมาย", "ผล", "ผลสะสม", "เป้าหมาย", "ผล", "ผลสะสม"],
      [1, "สะพาน", 20, 8, 7, 7, 12, 5, 12],
    ]);
    const [plan] = model.plans;
    assert.deepEqual(doubts, []);
    assert.deepEqual(
      plan?.quarters.map(({ result }) => result?.value),
      [7, 5, undefined, undefined],
    );
    assert.deepEqual(
      plan?.accumulated.map(({ period, result }) => [period, result?.value]),
      [
        [{ kind: "toDate", quarter: 1 }, 7],
        [{ kind: "toDate", quarter: 2 }, 12],
      ],
    );
  });

  it("are not asked for where the sheet has none", () => {
    const { model } = read([
      ["ลำดับ", "แผนงาน", "เป้าหมายทั้งปี", "ไตรมาส 1", null, "ไตรมาส 2", null],
      [null, null, null, "เป้าหมาย", "ผล", "เป้าหมาย", "ผล"],
      [1, "อบรม", 1000, 250, 240, 300, 300],
    ]);
    assert.deepEqual(
      model.plans[0]?.quarters.map(({ inSheet }) => inSheet),
      [true, true, false, false],
    );
  });
});

describe("last year's result", () => {
  it("is the plan's previous one, with money between the columns passed over", () => {
    const { model, doubts } = read([
      ["ลำดับ", "แผนงาน", "ผลปีที่แล้ว", "เป้าหมายปี 2563", "งบประมาณ (บาท)", "ผลปี 2563", "ร้อยละ"],
      [1, "ผู้เข้าชม", 612, 640, 42500000, 655, 102.34],
    ]);
    const [plan] = model.plans;
    assert.deepEqual(doubts, []);
    assert.deepEqual(
      [plan?.previous?.value, plan?.annual.target?.value, plan?.annual.result?.value],
      [612, 640, 655],
    );
    assert.equal(plan?.annual.reportedPercent?.value, 102.34);
    assert.equal(plan?.spending[0]?.budget?.value, 42500000);
  });

  it("is known by its year, and those before it are passed over", () => {
    const { model, doubts } = read([
      ["ลำดับ", "แผนงาน", "ผลปี 2561", "ผลปี 2562", "เป้าหมายปี 2563", "ผลปี 2563"],
      [1, "ผู้เข้าชม", 80, 90, 100, 95],
    ]);
    const [plan] = model.plans;
    assert.deepEqual(doubts, []);
    assert.deepEqual([model.fiscalYear, plan?.previous?.value, plan?.annual.result?.value], [2563, 90, 95]);
  });
});

describe("a percentage without a period", () => {
  it("is of the figures to its left: a quarter's, or money spent", () => {
    const { model } = read([
      [
        "ลำดับ",
        "แผนงาน",
        "เป้าหมายปี",
        "งบประมาณ",
        "เบิกจ่าย",
        "ร้อยละ",
        "ผลไตรมาส 1",
        "ร้อยละ",
        "ผลไตรมาส 2",
        "ร้อยละ",
      ],
      [1, "อบรม", 100, 500, 400, 80, 20, 20, 30, 30],
    ]);
    const [plan] = model.plans;
    assert.equal(plan?.annual.reportedPercent, null);
    assert.deepEqual(
      plan?.quarters.map(({ reportedPercent }) => reportedPercent?.value),
      [20, 30, undefined, undefined],
    );
    assert.equal(plan?.spending[0]?.reportedPercent?.value, 80);
  });
});
