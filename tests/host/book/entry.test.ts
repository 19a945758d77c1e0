import assert from "node:assert/strict";
import { readEntry } from "../../../src/host/book/entry";
import { emptyHost, errorOf, onFirstSheet, valuesOf } from "../support/host";

const parsed = (text: string, format = "General") => {
  const { value, formula, numberFormat, quoted } = readEntry(text, format);
  return formula !== null
    ? `=${formula}`
    : [value, ...(numberFormat ? [numberFormat] : []), ...(quoted ? ["'"] : [])];
};

describe("what is typed into a cell", () => {
  const year = new Date().getFullYear();
  const serial = (y: number, m: number, d: number) => Date.UTC(y, m - 1, d) / 86_400_000 + 25_569;
  const entries: [string, unknown][] = [
    ["ตำบล", ["ตำบล"]],
    ["", [null]],
    ["1.10", [1.1]],
    ["'1.10", ["1.10", "'"]],
    ["'=A1", ["=A1", "'"]],
    ["=A1+1", "=A1+1"],
    ["-ยอด", "=-ยอด"],
    ["-", ["-"]],
    ["–", ["–"]],
    ["4,541", [4541, "#,##0"]],
    ["4,54", ["4,54"]],
    ["2,547.1688", [2547.1688, "#,##0.00"]],
    ["12%", [0.12, "0%"]],
    ["109.08%", [1.0908, "0.00%"]],
    ["(5)", [-5]],
    ["1e3", [1000, "0.00E+00"]],
    ["1 1/2", [1.5, "# ?/?"]],
    ["1.2.3", ["1.2.3"]],
    ["2.3.1", ["2.3.1"]],
    ["๑๒", ["๑๒"]],
    ["TRUE", [true]],
    ["#N/A", [{ error: "#N/A" }]],
    ["1/2", [serial(year, 1, 2), "d-mmm"]],
    ["2-1", [serial(year, 2, 1), "d-mmm"]],
    ["13/2", ["13/2"]],
    ["1/10/2563", [serial(2563, 1, 10), "m/d/yyyy"]],
    ["2024-01-15", [serial(2024, 1, 15), "m/d/yyyy"]],
    ["Mar 1", [serial(year, 3, 1), "d-mmm"]],
    ["10:30", [0.4375, "h:mm"]],
    ["1,042/4,420", ["1,042/4,420"]],
  ];
  for (const [text, expected] of entries)
    it(`${JSON.stringify(text)} is ${JSON.stringify(expected)}`, () =>
      assert.deepEqual(parsed(text), expected));

  it("is text in a text cell, whatever it is", () => {
    assert.deepEqual(parsed("1.10", "@"), ["1.10"]);
    assert.deepEqual(parsed("=A1", "@"), ["=A1"]);
  });
});

describe("Range.values and Range.formulas", () => {
  it("take numbers as they are, and leave alone what is null", async () => {
    emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("A1:C1").values = [[1, "x", true]];
    });
    await onFirstSheet((sheet) => {
      sheet.getRange("A1:C1").values = [[null, "", 0.1]];
    });
    assert.deepEqual(await valuesOf("A1:C1"), [[1, "", 0.1]]);
  });

  it("take one value for all cells", async () => {
    emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("A1:B2").values = 7 as unknown as number[][];
    });
    assert.deepEqual(await valuesOf("A1:B2"), [
      [7, 7],
      [7, 7],
    ]);
  });

  it("refuse an array of another shape, and then change nothing", async () => {
    emptyHost();
    const error = await errorOf(
      onFirstSheet((sheet) => {
        sheet.getRange("A1:B2").values = [[1, 2]];
      }),
    );
    assert.equal(error.code, "InvalidArgument");
    assert.deepEqual(await valuesOf("A1:B2"), [
      ["", ""],
      ["", ""],
    ]);
  });

  it("refuse a formula that is none, and text too long for a cell", async () => {
    emptyHost();
    for (const value of ["=SUM(A1", "=1+", "ก".repeat(32_768)]) {
      const error = await errorOf(
        onFirstSheet((sheet) => {
          sheet.getRange("A1").values = [[value]];
        }),
      );
      assert.equal(error.code, "InvalidArgument", value.slice(0, 10));
    }
  });

  it("give errors, formulas, types and shown text as Excel does", async () => {
    emptyHost();
    await onFirstSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1");
      range.values = [["=1/0", "=A2", "'007", "12.5%"]];
      range.load("values,formulas,valueTypes,text,numberFormat");
      await context.sync();
      assert.deepEqual(range.values, [["#DIV/0!", 0, "007", 0.125]]);
      assert.deepEqual(range.formulas, [["=1/0", "=A2", "007", 0.125]]);
      assert.deepEqual(range.valueTypes, [["Error", "Double", "String", "Double"]]);
      assert.deepEqual(range.text, [["#DIV/0!", "0", "007", "12.50%"]]);
      assert.deepEqual(range.numberFormat, [["General", "General", "General", "0.00%"]]);
    });
  });
});
