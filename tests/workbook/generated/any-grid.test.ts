import assert from "node:assert/strict";
import { DEFAULT_SETTINGS } from "../../../src/workbook/settings";
import fc from "fast-check";
import { assess } from "../../../src/workbook/assess";
import { defaultGrades } from "../../../src/locales/rule-words";
import { plainText } from "../../../src/text/thai";
import type { CellValue, Grid } from "../../../src/workbook/grid";
import type { Figure, Model } from "../../../src/workbook/model";
import { type Reading, readWorkbook } from "../../../src/workbook/reading/read-workbook";
import { readTables } from "../../../src/workbook/reading/tables/read-tables";
import { tableGrids } from "../../../src/workbook/reading/tables/table-grids";
import { cellRef } from "../../../src/workbook/reading/cells/cells";
import { finish } from "../../../src/workbook/slices";
import type { CellRef } from "../../../src/workbook/cell-ref";
import { kpisOf } from "../../../src/workbook/scorecard-model";
import { COLUMN_ROLES, type ColumnRole, MONEY_ROLES } from "../../../src/workbook/table";
import { HEADER_WORDS } from "../../../src/workbook/reading/words/column-words";

const RUNS = 1000;

const words = COLUMN_ROLES.flatMap((role) => HEADER_WORDS[role]);
const heading = fc.oneof(
  fc.constantFrom(...words),
  fc
    .tuple(fc.constantFrom(...words), fc.constantFrom("ไตรมาส 1", "Q2", "(คน)", "2563", "ปี 63"))
    .map((two) => two.join(" ")),
  fc.constantFrom("ไตรมาส 1", "ไตรมาส 2", "Q3", "Q4", "(ร้อยละ)", "(1)", ""),
);
const entry: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -10, max: 9999 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, min: -1e300, max: 1e300 }) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue>(
      "",
      "-",
      "#REF!",
      "1.1",
      "2.1 แผน",
      "รวม",
      "ประเด็นยุทธศาสตร์ที่ 1",
      "95%",
      "ผ่าน",
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.oneof(
          fc.constantFrom("ร้อยละ ", "(ผล ", ")", " ตำบล", "เป้า ดำเนินการ ", "\n", "๑๒"),
          fc.nat(999).map(String),
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: "binary" }) },
);
const format = fc.constantFrom("General", "0%", "0.00%", "@", "#,##0", '"%"0', "");

const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    width: fc.integer({ min: 1, max: 9 }),
    titles: fc.integer({ min: 0, max: 2 }),
    headings: fc.integer({ min: 0, max: 3 }),
    entries: fc.integer({ min: 0, max: 8 }),
    sheet: fc.constantFrom("Sheet1", "ไตรมาส 1", "Q2", "ภาคเหนือ"),
    top: fc.nat(3),
    left: fc.nat(3),
  })
  .chain(({ width, titles, headings, entries, ...place }) => {
    const rows = <Value>(cell: fc.Arbitrary<Value>, count: number): fc.Arbitrary<Value[][]> =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: count,
        maxLength: count,
      });
    return fc
      .tuple(
        rows(entry, titles),
        rows(heading, headings),
        rows(entry, entries),
        rows(format, titles + headings + entries),
      )
      .map(([above, header, body, numberFormats]) => ({
        ...place,
        values: [...above, ...header, ...body].length > 0 ? [...above, ...header, ...body] : [[""]],
        numberFormats,
      }));
  });

const SETTINGS = { ...DEFAULT_SETTINGS, grades: defaultGrades("th") };

function figuresOf(model: Model): Figure[] {
  const found: Figure[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("scale" in value && "part" in value) found.push(value as Figure);
    else Object.values(value).forEach(walk);
  };
  walk(model);
  return found;
}

/** A figure is what its cell holds: the number itself, or digits that stand in its text. */
function assertInCell({ value, scale, cell, decimals, continuedAt }: Figure, grids: readonly Grid[]): void {
  const contents = [cell, ...(continuedAt ? [continuedAt] : [])].map(({ sheet, row, column }) => {
    const grid = grids.find((candidate) => candidate.sheet === sheet);
    return grid?.values[row - grid.top]?.[column - grid.left] ?? "";
  });
  const [content = ""] = contents;
  if (typeof content === "number") {
    assert.ok(Math.abs(content * scale - value) <= Math.abs(value) * 1e-12, `${value} in ${content}`);
    return;
  }
  const digits = plainText(contents.join(" ")).replace(/,/g, "");
  const shown = Math.abs(value)
    .toFixed(decimals)
    .replace(/^0(?=\.)/, "");
  assert.ok(digits.includes(shown), `${shown} in ${contents.join(" ")}`);
}

/** Columns whose numbers are no figures of a plan or KPI. */
const WITHOUT_FIGURES: readonly ColumnRole[] = [
  "number",
  "plan",
  "issue",
  "unit",
  "remarks",
  "component",
  "quarter",
  "region",
  "status",
  "passed",
  "notPassed",
  "other",
  ...MONEY_ROLES,
];

/** The numbers beside a plan's or KPI's name that were not read, in a column that no doubt and no finding names. */
function unaccounted({ model, doubts, findings }: Reading, sheets: readonly Grid[]): CellRef[] {
  const grids = sheets.flatMap((grid) => finish(tableGrids(grid)));
  const at = ({ sheet, row, column }: CellRef): string => `${sheet} ${row} ${column}`;
  const holds = ({ sheet, top, left, values, turned }: Grid, cell: CellRef): boolean => {
    const [rows, columns] = [values.length, Math.max(0, ...values.map((row) => row.length))];
    const [down, across] = [cell.row - top, cell.column - left];
    const [height, width] = turned ? [columns, rows] : [rows, columns];
    return sheet === cell.sheet && down >= 0 && down < height && across >= 0 && across < width;
  };
  // The columns of a table on its side are the rows of its sheet.
  const inColumn = (cell: CellRef): string =>
    grids.find((grid) => holds(grid, cell))?.turned
      ? `${cell.sheet} row ${cell.row}`
      : `${cell.sheet} ${cell.column}`;
  const read = new Set(
    figuresOf(model).flatMap(({ cell, continuedAt }) =>
      [cell, ...(continuedAt ? [continuedAt] : [])].map(at),
    ),
  );
  const readInColumn = new Set(
    figuresOf(model).map(({ cell, value, scale }) => `${inColumn(cell)} ${value / scale}`),
  );
  const named = new Set([
    ...doubts.flatMap(({ cell, candidates }) => [cell, ...candidates].map(inColumn)),
    ...findings.map(({ cell }) => inColumn(cell)),
  ]);
  // The tables with all their columns: a reading leaves out those that are known and not needed.
  const known = new Set(
    finish(readTables(grids)).tables.flatMap(({ grid, columns }) =>
      columns
        .filter(({ role }) => WITHOUT_FIGURES.includes(role))
        .map(({ index }) => inColumn(cellRef(grid, 0, index))),
    ),
  );
  const rows = [...model.plans, ...model.scorecards.flatMap(kpisOf)].map(({ cell }) => cell);
  return rows.flatMap((place) => {
    const grid = grids.find((each) => holds(each, place));
    if (!grid) return [];
    const row = grid.turned ? place.column - grid.left : place.row - grid.top;
    return (grid.values[row] ?? []).flatMap((value, index) => {
      const cell = cellRef(grid, row, index);
      const repeated = readInColumn.has(`${inColumn(cell)} ${String(value)}`);
      const explained =
        read.has(at(cell)) || named.has(inColumn(cell)) || known.has(inColumn(cell)) || repeated;
      return typeof value === "number" && !explained ? [cell] : [];
    });
  });
}

describe("any grid", () => {
  it(`is read and judged without a throw, and every figure stands in its cell (${RUNS} runs)`, () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyGrid, { minLength: 1, maxLength: 3, selector: ({ sheet }) => sheet }),
        (grids) => {
          const reading = readWorkbook(grids);
          assess(reading, SETTINGS);
          for (const figure of figuresOf(reading.model)) assertInCell(figure, grids);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it(`accounts for every number in the rows that plans and KPIs were read from (${RUNS} runs)`, () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyGrid, { minLength: 1, maxLength: 3, selector: ({ sheet }) => sheet }),
        (grids) => {
          const reading = readWorkbook(grids);
          for (const { sheet, row, column } of unaccounted(reading, grids))
            assert.fail(`${sheet} row ${row} column ${column} is neither read nor named`);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
