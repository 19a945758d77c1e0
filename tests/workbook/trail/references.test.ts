import assert from "node:assert/strict";
import { referencesIn } from "../../../src/workbook/trail/references";

const cell = (sheet: string | null, row: number, column: number, rows = 1, columns = 1) => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

describe("the cells a formula refers to", () => {
  it("are its own sheet's, other sheets', and ranges", () => {
    assert.deepEqual(referencesIn("=KPI.ACHIEVEMENT(E11,D11)"), [cell(null, 10, 4), cell(null, 10, 3)]);
    assert.deepEqual(referencesIn("=KPI.STATUS(F11,'กติกา KPI'!$B$8,'กติกา KPI'!$B$9)"), [
      cell(null, 10, 5),
      cell("กติกา KPI", 7, 1),
      cell("กติกา KPI", 8, 1),
    ]);
    assert.deepEqual(referencesIn("=SUM(H8:H17,AA1)"), [cell(null, 7, 7, 10), cell(null, 0, 26)]);
    assert.deepEqual(referencesIn("=KPI.GRADE(H20,Rules!$B$11:$C$14)"), [
      cell(null, 19, 7),
      cell("Rules", 10, 1, 4, 2),
    ]);
  });

  it("are told once, however often they stand", () => {
    assert.deepEqual(referencesIn("=IF(D6=0,0,E6/$D$6)"), [cell(null, 5, 3), cell(null, 5, 4)]);
  });

  it("are not what a text says, nor functions that end in a number", () => {
    assert.deepEqual(referencesIn('="A1"&LOG10(2)&"ผล ""B2"""'), []);
    assert.deepEqual(referencesIn("=KPI.SCORE(1,2)"), []);
  });

  it("know a sheet's name with an apostrophe", () => {
    assert.deepEqual(referencesIn("='แผน''s'!B5+0"), [cell("แผน's", 4, 1)]);
  });
});
