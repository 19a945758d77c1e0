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
      worksheets.getItem("สรุป").getRange("B1").format.font.name = "TH Sarabun New";
      plans.pageLayout.setPrintArea("A1:A2");
      worksheets.getItem("สรุป").pageLayout.setPrintArea("A1:B1");
      worksheets.getItem("คะแนน").visibility = Excel.SheetVisibility.hidden;
      await context.sync();
    });
    return saveFile(host);
  };

  it("has the wanted sheets alone, all of them seen, with their own print areas", async () => {
    const paper = openWorkbook(paperOf(await workbook(), ["สรุป", "คะแนน"]));
    assert.deepEqual(
      paper.sheets.map(({ name, visibility, layout }) => [name, visibility, layout.printArea]),
      [
        ["สรุป", "Visible", [{ top: 0, bottom: 0, left: 0, right: 1 }]],
        ["คะแนน", "Visible", []],
      ],
    );
    assert.equal(paper.active.name, "สรุป");
  });

  it("has values in the place of formulas", async () => {
    const paper = openWorkbook(paperOf(await workbook(), ["สรุป"]));
    const cells = [...(paper.sheets[0]?.rows.get(0)?.cells.values() ?? [])];
    assert.deepEqual(
      cells.map(({ formula, value }) => [formula, value]),
      [
        [null, 2],
        [null, "รวม 2"],
      ],
    );
  });

  it("names a font as wide as Office's own where that may be missing, and leaves others alone", async () => {
    const paper = openWorkbook(paperOf(await workbook(), ["สรุป"]));
    const fonts = [...(paper.sheets[0]?.rows.get(0)?.cells.values() ?? [])].map(
      ({ style }) => paper.styles.at(style).font.name,
    );
    assert.deepEqual(fonts, ["Loma;Tahoma", "TH Sarabun New"]);
  });
});
