import assert from "node:assert/strict";
import { addressOf } from "../../../src/workbook/cell-ref";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import type { CellValue } from "../../../src/workbook/grid";
import type { Figure, Plan } from "../../../src/workbook/model";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { gridOf } from "../grid";

type Rows = (CellValue | null)[][];

const at = (figure: Figure | null | undefined): string | null =>
  figure ? `${figure.cell.sheet}!${addressOf(figure.cell)} ${figure.value}` : null;

const year = ({ annual }: Plan): (string | null)[] => [at(annual.target), at(annual.result)];

const only = (rows: Rows, formats: Record<string, string> = {}): Plan => {
  const { model } = readWorkbook([gridOf("Plan", rows, formats)]);
  assert.equal(model.plans.length, 1);
  return model.plans[0]!;
};

describe("headings", () => {
  const target = (heading: string): number | undefined =>
    only([
      ["ลำดับ", "แผนงาน", heading, "ผลทั้งปี"],
      [1, "อบรม", 10, 9],
    ]).annual.target?.value;

  it("are known in every spelling", () => {
    for (const heading of [
      "เป้าหมาย",
      "เป้าหมายปี พ.ศ. ๒๕๖๓",
      "เป้าหมาย ปีงบประมาณ 2563",
      "เป้าหมายปี 63",
      "เป้าหมายปีงบฯ 2563",
      "เป้้าหมาย",
      "เป้า\nหมาย",
      "เป้า\u00a0หมาย\u200b",
      "FY2020 target",
      "Target (2020)",
      "Annual Target 2020 CE",
      "ANNUAL TARGET",
    ])
      assert.equal(target(heading), 10, heading);
  });

  it("name a quarter in every way", () => {
    for (const heading of [
      "ผล ไตรมาสที่ ๑",
      "ผลไตรมาส1",
      "ไตรมาส 1/2563 ผลการดำเนินงาน",
      "ผล (ต.ค. - ธ.ค. 62)",
      "ผลเดือน ตุลาคม – ธันวาคม",
      "Result Q1",
      "Quarter 1 actual",
      "Q.1 result",
      "1st quarter result",
      "Result for the first quarter",
      "Actual (Oct-Dec)",
    ]) {
      const plan = only([
        ["ลำดับ", "แผนงาน", "เป้าหมายปี", heading],
        [1, "อบรม", 10, 9],
      ]);
      assert.equal(plan.quarters[0].result?.value, 9, heading);
    }
  });

  it("run over two rows and three", () => {
    const plan = only([
      ["ลำดับ", "แผนงาน/", "หน่วย", "เป้าหมาย", "ผลการดำเนินงานรายไตรมาส", null, null, null],
      ["ที่", "โครงการ", "นับ", "ปี 2563", "ไตรมาสที่ 1", null, "ไตรมาสที่ 2", null],
      [null, null, null, null, "แผน", "ผล", "แผน", "ผล"],
      [1, "อบรม", "คน", 10, 4, 3, 6, 5],
    ]);
    assert.deepEqual([plan.id, plan.title, plan.unit, plan.annual.target?.value], ["1", "อบรม", "คน", 10]);
    assert.deepEqual(
      plan.quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      [
        [4, 3],
        [6, 5],
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
  });

  it("may number the quarters under a heading of their own", () => {
    const plan = only([
      ["ลำดับ", "แผนงาน", "เป้าหมายปี", "เป้าหมายไตรมาสที่", null, null, null],
      [null, null, null, 1, 2, 3, 4],
      [1, "อบรม", 10, 1, 2, 3, 4],
    ]);
    assert.deepEqual(
      plan.quarters.map(({ planned }) => planned?.value),
      [1, 2, 3, 4],
    );
  });

  it("give the unit in brackets, in the heading or in a row below, which may number the columns", () => {
    assert.equal(
      only([
        ["ลำดับ", "แผนงาน", "เป้าหมาย (คน)", "ผล (คน)", "งบประมาณ (บาท)"],
        [1, "อบรม", 10, 9, 500],
      ]).unit,
      "คน",
    );
    const below = only([
      ["ลำดับ", "แผนงาน", "เป้าหมาย", "ผล", "ร้อยละ"],
      [null, null, "(ตำบล)", "(ตำบล)", null],
      ["(1)", "(2)", "(3)", "(4)", "(5) = (4)/(3) x 100"],
      [1, "อบรม", 10, 9, 90],
    ]);
    assert.deepEqual([below.unit, ...year(below)], ["ตำบล", "Plan!C4 10", "Plan!D4 9"]);
  });

  it("of percentages beside counts tell the two apart", () => {
    const plan = only([
      ["ลำดับ", "แผนงาน", "เป้าหมาย (คน)", "ผล (คน)", "ผล (ร้อยละ)"],
      [1, "อบรม", 10, 9, 90],
    ]);
    assert.deepEqual([plan.annual.result?.value, plan.annual.reportedPercent?.value], [9, 90]);
  });

  it("of last year do not stand for this year's", () => {
    const { model, doubts } = readWorkbook([
      gridOf("Plan", [
        ["รายงานประจำปีงบประมาณ 2563"],
        ["ลำดับ", "แผนงาน", "ผลการดำเนินงานปี 2562", "เป้าหมายปี 2563", "ผลการดำเนินงานปี 2563"],
        [1, "อบรม", 7, 10, 9],
      ]),
    ]);
    assert.deepEqual(year(model.plans[0]!), ["Plan!D3 10", "Plan!E3 9"]);
    assert.deepEqual(doubts, []);
  });

  it("of several years are told apart by the fiscal year", () => {
    for (const [before, now, after] of [
      ["2562", "2563", "2564"],
      [2019, 2020, 2021],
    ] as const) {
      const { model, doubts } = readWorkbook([
        gridOf("Plan", [
          ["แผนปฏิบัติการ ปีงบประมาณ พ.ศ. 2563"],
          ["ลำดับ", "ตัวชี้วัด", "เป้าหมาย", null, null],
          [null, null, before, now, after],
          [1, "อบรม", 10, 20, 30],
        ]),
      ]);
      assert.deepEqual([model.plans.map(year), doubts], [[["Plan!D4 20", null]], []]);
    }
  });

  it("that name a quarter alone are of targets or results, as the year's figures tell", () => {
    const HEADER = ["ลำดับ", "ตัวชี้วัด", "เป้าหมายปี", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"];
    const quarters = (rows: Rows): unknown[] => {
      const { model, doubts } = readWorkbook([gridOf("Plan", rows)]);
      return [
        model.plans[0]?.quarters.map(({ planned, result }) => planned?.value ?? -(result?.value ?? 0)),
        doubts.map(({ kind }) => kind),
      ];
    };
    assert.deepEqual(quarters([HEADER, [1, "อบรม", 100, 10, 20, 30, 40]]), [[10, 20, 30, 40], []]);
    const withResult = [...HEADER, "ผลทั้งปี"];
    assert.deepEqual(quarters([withResult, [1, "อบรม", 200, 10, 20, 30, 40, 100]]), [
      [-10, -20, -30, -40],
      [],
    ]);
    assert.deepEqual(quarters([withResult, [1, "พอใจ", 85, 80, 82, 84, 86, 86]]), [[-80, -82, -84, -86], []]);
    // Nothing says that these accumulate, and nothing that they do not.
    assert.deepEqual(
      checkWorkbook(readWorkbook([gridOf("Plan", [withResult, [1, "พอใจ", 85, 80, 82, 84, 86, 86]])])),
      [],
    );
    assert.deepEqual(quarters([HEADER, [1, "อบรม", 100, 1, 2, 3, 4]]), [
      [-1, -2, -3, -4],
      ["target-or-result"],
    ]);
  });

  it("of columns that are not read leave their cells alone", () => {
    const plan = only([
      ["ลำดับ", "แผนงาน", "เป้าหมายปี", "ไตรมาส 1", null, null, "ผู้รับผิดชอบ"],
      [null, null, null, "เป้าหมาย", "ผล", "งบประมาณ", null],
      [1, "อบรม", 10, 4, 3, 1_000_000, "กอง 1"],
    ]);
    assert.equal(plan.quarters[0].planned?.value, 4);
  });
});

describe("fiscal years", () => {
  const yearOf = (title: string, heading = "เป้าหมาย"): number | null =>
    readWorkbook([gridOf("Plan", [[title], ["ลำดับ", "แผนงาน", heading], [1, "อบรม", 10]])]).model.fiscalYear;

  it("are of the Buddhist Era, whichever is printed", () => {
    assert.equal(yearOf("ประจำปีงบประมาณ พ.ศ. ๒๕๖๓"), 2563);
    assert.equal(yearOf("Report for fiscal year 2020"), 2563);
    assert.equal(yearOf("FY2020 report"), 2563);
    assert.equal(yearOf("รายงานปีงบประมาณ 63"), 2563);
    assert.equal(yearOf("รายงาน", "Target FY2020"), 2563);
    assert.equal(yearOf("รายงาน", "Target 2020"), 2563);
    assert.equal(yearOf("แผนยุทธศาสตร์ 5 ปี พ.ศ. 2560 - 2564 ปีงบประมาณ 2563"), 2563);
    assert.equal(yearOf("รายงาน"), null);
  });
});

describe("rows", () => {
  const HEADER = ["ประเด็นยุทธศาสตร์", "ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายปี", "ผลทั้งปี"];

  it("stand under a strategic issue that is merged down beside them", () => {
    const { model } = readWorkbook([
      gridOf("Plan", [
        HEADER,
        ["ประเด็นยุทธศาสตร์ที่ 1 พื้นที่", 1, "ก", "คน", 10, 9],
        [null, 2, "ข", "คน", 20, 19],
        ["ประเด็นยุทธศาสตร์ที่ 2 คน", 3, "ค", "คน", 30, 29],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ id, issue }) => [id, issue]),
      [
        ["1", "พื้นที่"],
        ["2", "พื้นที่"],
        ["3", "คน"],
      ],
    );
  });

  it("of subtotals, notes and breakdowns are no plans", () => {
    const { model, doubts } = readWorkbook([
      gridOf("Plan", [
        HEADER,
        [null, 1, "ก", "คน", 10, 9],
        [null, null, "- กลุ่มเยาวชน", "คน", 6, 5],
        [null, null, "ภาคเหนือ", "คน", 4, 4],
        [null, null, "รวมประเด็นยุทธศาสตร์ที่ 1", null, 10, 9],
        ["รวมทั้งสิ้น", null, null, null, 10, 9],
        [null, null, "หมายเหตุ : ข้อมูล ณ วันที่ 30 กันยายน 2563"],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ id }) => id),
      ["1"],
    );
    assert.deepEqual(doubts, []);
  });

  it("of a form that is numbered and not filled in are no plans", () => {
    const { model } = readWorkbook([
      gridOf("Plan", [HEADER, [null, 1, "ก", "คน", 10, 9], [null, 2], [null, 3]]),
    ]);
    assert.equal(model.plans.length, 1);
  });

  it("stand under a perspective where the sheet calls their issue so", () => {
    const { model } = readWorkbook([
      gridOf("KPI", [
        ["Perspective", "KPI", "Target", "Actual"],
        ["Customer", "Satisfaction", 85, 86],
        [null, "Complaints", 20, 17],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ title, issue }) => [title, issue]),
      [
        ["Satisfaction", "Customer"],
        ["Complaints", "Customer"],
      ],
    );
  });

  it("need no numbers", () => {
    const { model, doubts, findings } = readWorkbook([
      gridOf("Plan", [
        ["แผนงาน", "เป้าหมายปี", "ผลทั้งปี"],
        ["ด้านการพัฒนาคน", null, null],
        ["อบรมผู้นำ", 10, 9],
        ["ระดับความพึงพอใจ", 80, 85],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ id, title, issue, annual }) => [id, title, issue, annual.result?.value]),
      [
        ["", "อบรมผู้นำ", "ด้านการพัฒนาคน", 9],
        ["", "ระดับความพึงพอใจ", "ด้านการพัฒนาคน", 85],
      ],
    );
    assert.deepEqual([doubts, findings], [[], []]);
  });

  it("are numbered by codes, too", () => {
    const { model } = readWorkbook([
      gridOf("Plan", [HEADER, [null, "KPI-01", "ก", "คน", 10, 9], [null, "ข้อ 2", "ข", "คน", 10, 9]]),
    ]);
    assert.deepEqual(
      model.plans.map(({ id }) => id),
      ["KPI-01", "2"],
    );
  });
});

describe("a sheet for each quarter", () => {
  const sheet = (
    name: string,
    title: string,
    target: number,
    result: number | null,
    annual: CellValue = 100,
  ) =>
    gridOf(name, [
      [title],
      ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายปี", "เป้าหมาย", "ผล"],
      ["1.1", "อบรมผู้นำ", "คน", annual, target, result],
    ]);

  it("is joined into one plan, each figure with its own cell", () => {
    const reading = readWorkbook([
      sheet("ไตรมาส 1", "แผน", 25, 20),
      sheet("ไตรมาส 2", "แผน", 25, 30),
      sheet("ไตรมาส 3", "แผน", 25, 25),
      sheet("ไตรมาส 4", "แผน", 25, null),
    ]);
    assert.equal(reading.model.plans.length, 1);
    const [plan] = reading.model.plans;
    assert.deepEqual(
      plan?.quarters.map(({ planned, result }) => [at(planned), at(result)]),
      [
        ["ไตรมาส 1!E3 25", "ไตรมาส 1!F3 20"],
        ["ไตรมาส 2!E3 25", "ไตรมาส 2!F3 30"],
        ["ไตรมาส 3!E3 25", "ไตรมาส 3!F3 25"],
        ["ไตรมาส 4!E3 25", null],
      ],
    );
    assert.deepEqual([plan?.accumulation, reading.model.quarter], ["incremental", 3]);
    assert.deepEqual([checkWorkbook(reading), reading.doubts], [[], []]);
  });

  it("may name its quarter in the title", () => {
    const { model } = readWorkbook([
      sheet("A", "รายงานผลไตรมาสที่ ๑", 40, 20),
      sheet("B", "รายงานผลไตรมาสที่ ๒", 60, 30),
    ]);
    assert.deepEqual(
      model.plans[0]?.quarters.map(({ result }) => at(result)),
      ["A!F3 20", "B!F3 30", null, null],
    );
  });

  it("may stand below another on one sheet", () => {
    const block = (quarter: number, target: number): Rows => [
      [`ไตรมาส ${quarter}`],
      ["ลำดับ", "แผนงาน", "เป้าหมายปี", "เป้าหมาย", "ผล"],
      ["1.1", "อบรม", 100, target, target - 5],
      [],
    ];
    const { model, doubts } = readWorkbook([gridOf("Plan", [...block(1, 40), ...block(2, 60)])]);
    assert.deepEqual(
      model.plans.map(({ quarters }) => quarters.map(({ planned }) => planned?.value)),
      [[40, 60, undefined, undefined]],
    );
    assert.deepEqual(doubts, []);
  });

  it("keeps different plans of the same number apart, and finds no duplicate in them", () => {
    const other = gridOf("ไตรมาส 2", [
      ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายปี", "เป้าหมาย", "ผล"],
      ["1.1", "สร้างบ้าน", "หลัง", 50, 50, 40],
    ]);
    const reading = readWorkbook([sheet("ไตรมาส 1", "แผน", 100, 90), other]);
    assert.deepEqual(
      reading.model.plans.map(({ id, title }) => [id, title]),
      [
        ["1.1", "อบรมผู้นำ"],
        ["1.1", "สร้างบ้าน"],
      ],
    );
    assert.ok(!checkWorkbook(reading).some(({ kind }) => kind === "duplicate"));
  });
});

describe("the long table", () => {
  const HEADER = ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายปี", "ไตรมาส", "เป้าหมาย", "ผล"];

  it("has a row for each plan and quarter", () => {
    const { model, doubts } = readWorkbook([
      gridOf("Data", [
        HEADER,
        [1, "อบรม", "คน", 100, 1, 40, 35],
        [null, null, null, null, "ไตรมาส 2", 60, 50],
        [2, "สร้างบ้าน", "หลัง", 10, "Q1", 10, 8],
        [2, "สร้างบ้าน", "หลัง", 10, "๒", null, 1],
      ]),
    ]);
    assert.deepEqual(
      model.plans.map(({ id, annual, quarters }) => [
        id,
        annual.target?.value,
        ...quarters.map(({ planned, result }) => [planned?.value, result?.value]),
      ]),
      [
        ["1", 100, [40, 35], [60, 50], [undefined, undefined], [undefined, undefined]],
        ["2", 10, [10, 8], [undefined, 1], [undefined, undefined], [undefined, undefined]],
      ],
    );
    assert.deepEqual(doubts, []);
  });

  it("may state the year in a row of its own", () => {
    const { model } = readWorkbook([
      gridOf("Data", [
        ["No.", "Plan", "Quarter", "Target", "Result"],
        [1, "Train", "Q1", 40, 35],
        [1, "Train", "Year", 100, 35],
      ]),
    ]);
    assert.deepEqual(year(model.plans[0]!), ["Data!D3 100", "Data!E3 35"]);
  });
});

describe("percentages", () => {
  const HEADER = ["ลำดับ", "แผนงาน", "เป้าหมายปี", "ผลทั้งปี", "ร้อยละ"];
  const percents = (rows: Rows, formats: Record<string, string> = {}): (number | undefined)[] => {
    const reading = readWorkbook([gridOf("Plan", [HEADER, ...rows], formats)]);
    return reading.model.plans.map(({ annual }) => annual.reportedPercent?.value);
  };

  it("are numbers, fractions in a percent format, or text", () => {
    assert.deepEqual(
      percents(
        [
          [1, "ก", 58, 52, 89.66],
          [2, "ข", 58, 52, 0.8966],
          [3, "ค", 58, 52, "89.66%"],
          [4, "ง", 58, 52, "ร้อยละ ๘๙.๖๖"],
        ],
        { "2,4": "0.00%" },
      ),
      [89.66, 89.66, 89.66, 89.66],
    );
  });

  it("are fractions in a General column where every other figure says so", () => {
    const rows: Rows = [
      [1, "ก", 58, 52, 0.8966],
      [2, "ข", 600, 700, 1.1667],
      [3, "ค", 10, 5, 0.4],
    ];
    assert.deepEqual(percents(rows), [89.66, 116.67, 40]);
    const findings = checkWorkbook(readWorkbook([gridOf("Plan", [HEADER, ...rows])]));
    assert.deepEqual(
      findings.map(({ kind, cell, computed }) => [kind, addressOf(cell), computed]),
      [["percent-mismatch", "E4", 50]],
    );
  });

  it("stay as they are where they could be either", () => {
    assert.deepEqual(
      percents([
        [1, "ก", 1000, 9, 0.9],
        [2, "ข", 58, 52, 0.5],
      ]),
      [0.9, 0.5],
    );
    // 9 of 180 is 0.05, which one decimal may print as 0.1: too coarse to say that 0.1 is a fraction.
    assert.deepEqual(percents([[1, "ก", 180, 9, 0.1]]), [0.1]);
  });
});

describe("criteria and checklists", () => {
  it("take weights that add up to one", () => {
    const { model } = readWorkbook([
      gridOf("เกณฑ์", [
        ["องค์ประกอบ", "ตัวชี้วัด", "น้ำหนัก", "ขั้นต่ำ", "มาตรฐาน", "ขั้นสูง", "ผล"],
        ["ประสิทธิผล", "1.1 ก", 0.6, 50, 75, 100, 80],
        [null, "1.2 ข", 0.1, 50, 75, 100, 80],
        ["ประสิทธิภาพ", "2.1 ค", 0.3, 50, 75, 100, 80],
      ]),
    ]);
    assert.deepEqual(
      model.scorecards[0]?.components.map(({ title, kpis }) => [
        title,
        kpis.map(({ weight }) => weight?.value),
      ]),
      [
        ["ประสิทธิผล", [60, 10]],
        ["ประสิทธิภาพ", [30]],
      ],
    );
  });
});
