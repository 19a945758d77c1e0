import assert from "node:assert/strict";
import { openWorkbook } from "../../../src/host";
import { newFile, saveFile } from "../../../src/preview/workbook-file";
import { paperOf } from "../../../src/preview/pdf/paper-of";

describe("the workbook to print", () => {
  const workbook = async (): Promise<Uint8Array> => {
    const host = await newFile("paper.xlsx");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const plans = worksheets.getActiveWorksheet();
      plans.name = "แผน";
      plans.getRange("A1:A2").values = [[8], [4]];
      for (const name of ["สรุป", "คะแนน"]) {
        const sheet = worksheets.add(name);
        sheet.getRange("A1:B1").formulas = [["='แผน'!A1/'แผน'!A2", '="รวม "&A1']];
      }
      worksheets.getItem("คะแนน").visibility = Excel.SheetVisibility.hidden;
      await context.sync();
    });
    return saveFile(host);
  };

  it("shows the wanted sheets alone, and the first of them in front", async () => {
    const paper = openWorkbook(paperOf(await workbook(), ["สรุป", "คะแนน"]));
    assert.deepEqual(
      paper.sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ["แผน", "Hidden"],
        ["สรุป", "Visible"],
        ["คะแนน", "Visible"],
      ],
    );
    assert.equal(paper.active.name, "สรุป");
  });

  it("has values in the place of formulas, and leaves the other sheets as they are", async () => {
    const paper = openWorkbook(paperOf(await workbook(), ["สรุป"]));
    const cells = (sheet: number) =>
      [...(paper.sheets[sheet]?.rows.get(0)?.cells.values() ?? [])].map(({ formula, value }) => [
        formula,
        value,
      ]);
    assert.deepEqual(cells(1), [
      [null, 2],
      [null, "รวม 2"],
    ]);
    assert.deepEqual(cells(2), [
      ["'แผน'!A1/'แผน'!A2", 2],
      ['"รวม "&A1', "รวม 2"],
    ]);
  });
});
