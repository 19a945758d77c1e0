import assert from "node:assert/strict";
import { jsonBytes } from "../../src/excel/json-bytes";
import { createPace } from "../../src/thread/pace";
import { pacedBatch } from "../../src/excel/paced-batch";
import { writeCells } from "../../src/excel/write-cells";
import { newFile } from "../../src/preview/workbook-file";
import { textsWritten } from "../../src/workbook/repeated-texts";
import type { Content } from "../../src/workbook/sheet-plan";
import { sheetOf } from "./workbook";

/** Writes the cells, and reads back what stands in them: a formula, or a value. */
async function written(cells: Content[][]): Promise<{ found: Record<string, unknown>; bytes: number }> {
  const host = await newFile("cells.xlsx");
  await Excel.run(async (context) => {
    const batch = pacedBatch(context, createPace());
    await writeCells(
      context.workbook.worksheets.getFirst(),
      { name: "Sheet1", cells },
      batch,
      textsWritten(),
    );
    await context.sync();
  });
  const found = Object.fromEntries(
    Object.entries(sheetOf(host, "Sheet1").cells).map(([address, { value, formula }]) => [
      address,
      formula ?? value,
    ]),
  );
  return { found, bytes: host.statistics.requestBytes };
}

describe("writeCells", () => {
  it("puts every cell where it belongs, formulas in runs or alone", async () => {
    const cells: Content[][] = [
      ["หัว", null, "B", null, { formula: "=$A$1&C1" }],
      [null, null, null, null, null],
      ...[2, 3, 4, 5, 6].map((row): Content[] => [
        `1.${row}`,
        row,
        { formula: `=B${row + 1}*2` },
        row === 4 ? "'" : null,
        { formula: `=IF(C${row + 1}="C1",C$1,'Sheet1'!B${row})` },
      ]),
      [true, null, null, null, "=ข้อความ"],
    ];
    const expected: Record<string, unknown> = { A1: "หัว", C1: "B", E1: "=$A$1&C1", A8: true, E8: "=ข้อความ" };
    for (const row of [3, 4, 5, 6, 7])
      Object.assign(expected, {
        [`A${row}`]: `1.${row - 1}`,
        [`B${row}`]: row - 1,
        [`C${row}`]: `=B${row}*2`,
        [`E${row}`]: `=IF(C${row}="C1",C$1,'Sheet1'!B${row - 1})`,
      });
    expected["D5"] = "'";
    assert.deepEqual((await written(cells)).found, expected);
  });

  it("puts into the gaps of a run what stands there, or nothing", async () => {
    const cells = Array.from({ length: 24 }, (_, row): Content[] => {
      const formula = { formula: `=D${row + 1}&"ก"` };
      if (row === 6) return ["กลุ่ม", null, null];
      return row === 13 ? ["กลุ่ม", "รวม", null] : [formula, formula, { formula: `=A${row + 1}` }];
    });
    const expected: Record<string, unknown> = {};
    cells.forEach((row, index) =>
      row.forEach((content, column) => {
        if (content !== null)
          expected[`${"ABC"[column]}${index + 1}`] = typeof content === "object" ? content.formula : content;
      }),
    );
    assert.deepEqual((await written(cells)).found, expected);
  });

  it("sends one value down a column once, and groups of rows as one run", async () => {
    const rows = (count: number): Content[][] =>
      Array.from({ length: count }, (_, row): Content[] =>
        row % 50 === 0 ? [null, null] : ["ครัวเรือน", { formula: `=C${row + 1}&"ผลการดำเนินงาน"` }],
      );
    const [few, many] = [await written(rows(100)), await written(rows(1000))];
    // An action for each further group, which empties what the two runs have filled there.
    assert.ok((many.bytes - few.bytes) / 18 < 500, `${many.bytes} bytes, ${few.bytes} for two groups`);
    assert.equal(many.found["A1000"], "ครัวเรือน");
    assert.equal(many.found["B951"], undefined);
    assert.equal(many.found["B950"], '=C950&"ผลการดำเนินงาน"');
  });

  it("sends a column of one formula once", async () => {
    const rows = (count: number): Content[][] =>
      Array.from({ length: count }, (_, row): Content[] => [{ formula: `=B${row + 1}&"ผลการดำเนินงาน"` }]);
    const [few, many] = [await written(rows(10)), await written(rows(1000))];
    assert.ok(many.bytes - few.bytes < 20, `${many.bytes} bytes, ${few.bytes} for ten rows`);
    assert.equal(many.found["A1000"], '=B1000&"ผลการดำเนินงาน"');
  });

  it("sends a text that stands on two sheets once, and as text", async () => {
    const titles = Array.from({ length: 60 }, (_, index) => `โครงการพัฒนาที่อยู่อาศัยแห่งที่ ${index}`);
    const first: Content[][] = [["แผนงาน"], ...titles.map((title) => [title])];
    const second: Content[][] = [
      ...titles.slice(0, 30).map((title, row): Content[] => [row, title]),
      [null, "=โครงการที่ไม่ใช่สูตร"],
      ...titles.slice(30).map((title, row): Content[] => [row, title]),
    ];
    const host = await newFile("two.xlsx");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("สรุป");
      const batch = pacedBatch(context, createPace());
      const texts = textsWritten();
      await writeCells(worksheets.getItem("Sheet1"), { name: "Sheet1", cells: first }, batch, texts);
      await writeCells(worksheets.getItem("สรุป"), { name: "สรุป", cells: second }, batch, texts);
      await context.sync();
    });
    const expected = Object.fromEntries(second.map(([, text], row) => [`B${row + 1}`, text]));
    const shown = Object.entries(sheetOf(host, "สรุป").cells).filter(([address]) => address.startsWith("B"));
    assert.deepEqual(Object.fromEntries(shown.map(([address, { value }]) => [address, value])), expected);
    const bytes = titles.reduce((sum, title) => sum + jsonBytes(title), 0);
    const besides = host.statistics.requestBytes - bytes;
    assert.ok(besides < 6000, `${besides} bytes besides ${bytes} of titles`);
  });

  it("never asks for more than a request may have", async () => {
    const text = "ก".repeat(2000);
    const { found } = await written(Array.from({ length: 1200 }, () => [text]));
    assert.equal(found["A1200"], text);
  });
});

describe("jsonBytes", () => {
  it("counts what JSON and UTF-8 make of a text", () => {
    for (const text of ["", "abc", 'a"b\\c', "กข ค", "–", "a\nb"])
      assert.equal(jsonBytes(text), new TextEncoder().encode(JSON.stringify(text)).length, text);
  });
});
