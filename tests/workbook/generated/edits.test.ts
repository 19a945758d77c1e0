import assert from "node:assert/strict";
import fc from "fast-check";
import { checklistSheet } from "../../../scripts/samples/checklist-sheet";
import { criteriaSheet } from "../../../scripts/samples/criteria-sheet";
import { monthlySheet } from "../../../scripts/samples/monthly-sheet";
import { regionSheets } from "../../../scripts/samples/region-sheets";
import { scaleSheet } from "../../../scripts/samples/scale-sheet";
import { targetSheet } from "../../../scripts/samples/target-sheet";
import { defaultSettings } from "../../../src/locales/default-settings";
import type { CellValue, Grid } from "../../../src/workbook/grid";
import { withRowsOf } from "../../../src/workbook/grid-changes";
import { finish } from "../../../src/workbook/slices";
import { survey, type Survey } from "../../../src/workbook/survey";
import { sampleGrid } from "../sample-grid";
import { chanceFrom, gridOfSheet } from "./drawing";
import { LAYOUTS } from "./layouts";
import { MONTHLY_LAYOUTS } from "./monthly-layouts";
import { madeMonths } from "./monthly-plans";
import { madePlans } from "./scorecard-plans";

const RUNS = 24;
const EDITS = 12;

/** What is typed into a cell: mostly figures, and what changes more than one. */
const typed: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9999 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>("", "-", 0, -3, 0.8966, true, "#REF!") },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue>(
      "700 ตำบล (ผล 650 ตำบล)",
      "ร้อยละ 85",
      "ระหว่าง 80-120",
      "1,200-1,500",
      "รวม",
      "2.1 แผนใหม่",
      "ประเด็นยุทธศาสตร์ที่ 2",
      "ไตรมาส 2",
      "ผลการดำเนินงาน",
      "หมายเหตุ",
      "ผ่าน",
    ),
  },
);

type Edit = { sheet: number; row: number; column: number } & (
  { kind: "type"; value: CellValue } | { kind: "format"; format: string } | { kind: "insert" | "delete" }
);

const edit: fc.Arbitrary<Edit> = fc.record({ sheet: fc.nat(), row: fc.nat(), column: fc.nat() }).chain((at) =>
  fc.oneof(
    { weight: 8, arbitrary: typed.map((value): Edit => ({ ...at, kind: "type", value })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom("0.00%", "General", "@")
        .map((format): Edit => ({ ...at, kind: "format", format })),
    },
    { weight: 1, arbitrary: fc.constantFrom("insert", "delete").map((kind): Edit => ({ ...at, kind })) },
  ),
);

/** The workbook after an edit; what is not edited is the very same as before. */
function edited(grids: readonly Grid[], change: Edit): Grid[] {
  const at = change.sheet % grids.length;
  const grid = grids[at]!;
  const row = change.row % grid.values.length;
  const column = change.column % (grid.values[0]?.length ?? 1);
  const values = [...grid.values];
  const numberFormats = [...grid.numberFormats];
  const next = (): Grid => {
    switch (change.kind) {
      case "type":
        values[row] = values[row]!.with(column, change.value);
        return { ...grid, values, numberFormats };
      case "format":
        numberFormats[row] = numberFormats[row]!.with(column, change.format);
        return { ...grid, values, numberFormats };
      case "insert":
        values.splice(
          row,
          0,
          values[row]!.map(() => ""),
        );
        numberFormats.splice(row, 0, [...numberFormats[row]!]);
        return { ...grid, values, numberFormats };
      case "delete":
        if (values.length < 3) return grid;
        values.splice(row, 1);
        numberFormats.splice(row, 1);
        return { ...grid, values, numberFormats };
    }
  };
  return grids.with(at, next());
}

const surveyed = (grids: Grid[]): Survey =>
  survey({ grids, owned: [], mapping: null }, { settings: defaultSettings("th"), organisation: "" });

/** After each edit, what is read with the memory of the readings before is what is read without any. */
function assertSameAsAnew(drawn: readonly Grid[], edits: readonly Edit[]): void {
  let grids = [...drawn];
  surveyed(grids);
  for (const change of edits) {
    grids = edited(grids, change);
    assert.deepEqual(surveyed(grids), surveyed(structuredClone(grids)));
  }
}

const edits = fc.array(edit, { minLength: 1, maxLength: EDITS });
const numbers = fc.array(fc.nat(9999), { minLength: 40, maxLength: 200 });

describe("a workbook in which something is edited", () => {
  const SAMPLES = {
    "report in the document layout": [targetSheet(), criteriaSheet(), checklistSheet()],
    "report by month": [monthlySheet(), scaleSheet()],
    "report by region": [targetSheet(), ...regionSheets()],
  };
  for (const [name, sheets] of Object.entries(SAMPLES))
    it(`is read as if it were read anew: ${name}`, () => {
      const grids = sheets.map(sampleGrid);
      fc.assert(
        fc.property(edits, (changes) => assertSameAsAnew(grids, changes)),
        { numRuns: RUNS / 4 },
      );
    });

  for (const [name, layout] of Object.entries(LAYOUTS))
    it(`is read as if it were read anew: ${name} (${RUNS} runs)`, () => {
      fc.assert(
        fc.property(madePlans(), numbers, edits, ({ plans }, chances, changes) =>
          assertSameAsAnew(
            layout(plans, chanceFrom(chances)).sheets.map((sheet) => gridOfSheet(sheet).grid),
            changes,
          ),
        ),
        { numRuns: RUNS },
      );
    });

  for (const [name, layout] of Object.entries(MONTHLY_LAYOUTS))
    it(`is read as if it were read anew: ${name} (${RUNS} runs)`, () => {
      fc.assert(
        fc.property(madeMonths(), numbers, edits, (made, chances, changes) =>
          assertSameAsAnew(
            layout(made, chanceFrom(chances)).sheets.map((sheet) => gridOfSheet(sheet).grid),
            changes,
          ),
        ),
        { numRuns: RUNS },
      );
    });
});

describe("a grid that changes", () => {
  const grid: Grid = {
    sheet: "แผน",
    top: 2,
    left: 1,
    values: [
      ["แผน", "ผล"],
      ["ก", 10],
      ["ข", 20],
    ],
    numberFormats: [
      ["@", "@"],
      ["@", "0"],
      ["@", "0"],
    ],
  };

  it("read anew, has its rows of before where they say the same", () => {
    const now = structuredClone(grid);
    now.values[2]![1] = 21;
    const kept = finish(withRowsOf(grid, now));
    assert.deepEqual(kept, now);
    assert.deepEqual(
      kept.values.map((row, index) => row === grid.values[index]),
      [true, true, false],
    );
  });
});
