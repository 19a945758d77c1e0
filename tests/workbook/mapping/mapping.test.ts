import assert from "node:assert/strict";
import { addressOf } from "../../../src/workbook/cell-ref";
import type { Grid } from "../../../src/workbook/grid";
import { checkMapping } from "../../../src/workbook/mapping/check-mapping";
import type { MappedColumn, Mapping } from "../../../src/workbook/mapping/mapping";
import { readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { gridOf } from "../grid";

const COLUMNS: MappedColumn[] = [
  { column: "B", role: "plan" },
  { column: "C", role: "target" },
  { column: "D", role: "result", quarter: 1 },
  { column: "E", role: "result", quarter: 2 },
];

const mapping = (parts: Partial<Mapping> = {}): Mapping => ({
  version: 1,
  sheets: [{ sheet: "งาน", kind: "targets", headerRow: 2, columns: COLUMNS }],
  plans: [],
  ...parts,
});

/** Headings that no table of words has, a used range that does not begin at A1, and a heading printed again. */
const strange: Grid = {
  ...gridOf("งาน", [
    ["ตารางแสดงภาระงาน", null, null, null],
    ["เรื่อง", "ตั้งใจ", "ทำได้ต้นปี", "ทำได้กลางปี"],
    ["1.1 อบรม", 100, 40, 60],
    ["เรื่อง", "ตั้งใจ", "ทำได้ต้นปี", "ทำได้กลางปี"],
    ["1.2 สัมมนา", "50 ครั้ง", 20, null],
  ]),
  left: 1,
};

describe("a mapping", () => {
  it("reads sheets whose headings are unknown words", () => {
    assert.deepEqual(readWorkbook([strange]).model.plans, []);
    const { model, doubts } = readWorkbook([strange], mapping());
    assert.deepEqual(
      model.plans.map(({ id, title, unit, annual, quarters }) => [
        id,
        title,
        unit,
        annual.target && `${addressOf(annual.target.cell)} ${annual.target.value}`,
        quarters[1].result?.value,
      ]),
      [
        ["1.1", "อบรม", "", "C3 100", 60],
        ["1.2", "สัมมนา", "ครั้ง", "C5 50", undefined],
      ],
    );
    assert.deepEqual(doubts, []);
  });

  it("goes before what the headings say, and answers the doubt", () => {
    const grid = gridOf("แผน", [
      ["ลำดับ", "แผนงาน", "เป้าหมาย", "ผลการดำเนินงาน", "ผลสะสม"],
      [1, "อบรม", 10, 9, 8],
    ]);
    const columns: MappedColumn[] = [
      { column: "A", role: "number" },
      { column: "B", role: "plan" },
      { column: "C", role: "target" },
      { column: "E", role: "result" },
    ];
    const given = mapping({ sheets: [{ sheet: "แผน", kind: "targets", headerRow: 1, columns }] });
    const { model, doubts } = readWorkbook([grid], given);
    assert.deepEqual([model.plans[0]?.annual.result?.value, doubts], [8, []]);
  });

  it("leaves a sheet out", () => {
    const grid = gridOf("ร่าง", [
      ["ลำดับ", "แผนงาน", "เป้าหมาย", "ผล"],
      [1, "อบรม", 10, 9],
    ]);
    const { tables } = readWorkbook([grid], mapping({ sheets: [{ sheet: "ร่าง", ignore: true }] }));
    assert.deepEqual(tables, []);
  });

  it("sets how a plan accumulates and its polarity, by its number, or by its title where it has none", () => {
    const grid = gridOf("แผน", [
      ["ลำดับ", "แผนงาน", "เป้าหมายปี", "เป้าหมาย Q1", "เป้าหมาย Q2"],
      ["1.1", "อบรม", 30, 10, 20],
      [null, "ค่าใช้จ่ายบุคลากร", 32, 10, 20],
    ]);
    const plans: Mapping["plans"] = [
      { sheet: "แผน", id: "๑.๑", accumulation: "cumulative" },
      { sheet: "แผน", id: "", title: "ค่าใช้จ่าย บุคลากร", polarity: "lower" },
    ];
    const { model } = readWorkbook([grid], mapping({ sheets: [], plans }));
    assert.deepEqual(
      model.plans.map(({ accumulation, polarity }) => [accumulation, polarity]),
      [
        ["cumulative", "higher"],
        ["incremental", "lower"],
      ],
    );
  });

  it("reads a long table, with the year's target in every row", () => {
    const columns: MappedColumn[] = [
      { column: "A", role: "plan" },
      { column: "B", role: "quarter" },
      { column: "C", role: "target", annual: true },
      { column: "D", role: "target" },
    ];
    const grid = gridOf("Q", [
      ["a", "b", "c", "d"],
      ["1 อบรม", 1, 10, 4],
      ["1 อบรม", 2, 10, 6],
    ]);
    const { model } = readWorkbook(
      [grid],
      mapping({ sheets: [{ sheet: "Q", kind: "targets", headerRow: 1, columns }] }),
    );
    assert.deepEqual(
      [model.plans[0]?.annual.target?.value, model.plans[0]?.quarters.map(({ planned }) => planned?.value)],
      [10, [4, 6, undefined, undefined]],
    );
  });

  it("says what does not fit the workbook", () => {
    const misfit = mapping({
      sheets: [
        { sheet: "หาย", ignore: true },
        { sheet: "งาน", kind: "targets", headerRow: 9, columns: [...COLUMNS, { column: "H", role: "unit" }] },
      ],
      plans: [{ sheet: "งาน", id: "9.9", polarity: "lower" }],
    });
    assert.deepEqual(
      checkMapping(misfit, [strange]).map(({ kind, path, found, expected }) => [kind, path, found, expected]),
      [
        ["unknown-sheet", "sheets[0].sheet", "หาย", "งาน"],
        ["row-out-of-range", "sheets[1].headerRow", "9", "1–5"],
        ["column-out-of-range", "sheets[1].columns[4].column", "H", "A–E"],
      ],
    );
    const { doubts } = readWorkbook([strange], misfit);
    assert.deepEqual(
      doubts.flatMap((doubt) => (doubt.kind === "mapping-unfit" ? [doubt.detail.problem.kind] : [])).sort(),
      ["column-out-of-range", "row-out-of-range", "unknown-plan", "unknown-sheet"],
    );
  });
});
