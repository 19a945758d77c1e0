/** What the grid is given to show, of what the add-in wrote through Office.js. */
import assert from "node:assert/strict";
import { workbookData } from "../../../src/preview/grid/workbook-data";
import { emptyHost } from "../../host/support/host";

interface Shown {
  sheets: {
    name: string;
    cells: Record<string, string>;
    styles: Record<string, number>;
    formats: Record<string, number>;
    borders: Record<string, number>;
    merges: string[];
    cols: Record<number, { size: number }>;
    panes: { xSplit: number; ySplit: number };
    conditionalFormats: { ranges: string[]; rule: object }[];
    dataValidationRules: { ranges: string[]; criterion: object }[];
    color?: string;
    areGridLinesVisible: boolean;
  }[];
  styles: Record<number, object>;
  formats: Record<number, string>;
}

async function shown(
  write: (sheet: Excel.Worksheet) => void,
): Promise<Shown & { sheet: Shown["sheets"][number] }> {
  const host = emptyHost("แผน");
  await Excel.run(async (context) => {
    write(context.workbook.worksheets.getItem("แผน"));
    await context.sync();
  });
  const data = workbookData(host.book) as Shown;
  return { ...data, sheet: data.sheets[0]! };
}

describe("the grid's workbook", () => {
  it("has contents as they are typed, with an apostrophe only where the text would be something else", async () => {
    const { sheet } = await shown((worksheet) => {
      worksheet.getRange("A1:F1").formulas = [["แผนงานที่ 1", "58 จังหวัด", "'1.1", "'=x", 0.5, "=E1*2"]];
    });
    assert.deepEqual(sheet.cells, {
      A1: "แผนงานที่ 1",
      B1: "58 จังหวัด",
      C1: "'1.1",
      D1: "'=x",
      E1: "0.5",
      F1: "=E1*2",
    });
  });

  it("has looks, gathered by area", async () => {
    const { sheet, styles, formats } = await shown((worksheet) => {
      const range = worksheet.getRange("A1:B2");
      range.values = [
        [0.25, 0.5],
        [0.75, 1],
      ];
      range.numberFormat = [
        ["0.00%", "0.00%"],
        ["0.00%", "0.00%"],
      ];
      range.format.fill.color = "#DDEFE3";
      range.format.font.bold = true;
      range.format.wrapText = true;
    });
    assert.equal(formats[sheet.formats["A1:B2"]!], "0.00%");
    assert.deepEqual(styles[sheet.styles["A1:B2"]!], { bold: true, wrapping: "wrap", fillColor: "#DDEFE3" });
  });

  it("has the levels of indents", async () => {
    const { sheet, styles } = await shown((worksheet) => {
      worksheet.getRange("A1").values = [["1.1 โครงการ"]];
      worksheet.getRange("A1").format.indentLevel = 2;
    });
    assert.equal(sheet.cells.A1, "1.1 โครงการ");
    assert.deepEqual(styles[sheet.styles.A1!], { align: "left", indent: 2 });
  });

  it("has merges, frozen rows, tab colour and gridlines", async () => {
    const { sheet } = await shown((worksheet) => {
      worksheet.getRange("A1:C1").merge();
      worksheet.freezePanes.freezeRows(3);
      worksheet.tabColor = "#0B4F59";
      worksheet.showGridlines = false;
    });
    assert.deepEqual(sheet.merges, ["A1:C1"]);
    assert.deepEqual(sheet.panes, { xSplit: 0, ySplit: 3 });
    assert.equal(sheet.color, "#0B4F59");
    assert.equal(sheet.areGridLinesVisible, false);
  });

  it("freezes no columns where a title would be cut at their edge", async () => {
    const write = (title: string) => (worksheet: Excel.Worksheet) => {
      worksheet.getRange("A1").values = [[title]];
      worksheet.freezePanes.freezeAt(worksheet.getRange("A1:A2"));
    };
    assert.equal((await shown(write("แผน"))).sheet.panes.xSplit, 1);
    assert.equal((await shown(write("สรุปผลการดำเนินงานตามแผนงาน"))).sheet.panes.xSplit, 0);
  });

  it("has conditional colours and choice lists", async () => {
    const { sheet } = await shown((worksheet) => {
      const range = worksheet.getRange("B2:B9");
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      format.textComparison.format.fill.color = "#FBE0DD";
      format.textComparison.format.numberFormat = '"◆ "@';
      format.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: "แดง" };
      worksheet.getRange("C2").dataValidation.rule = {
        list: { inCellDropDown: true, source: "zero,proportional" },
      };
    });
    assert.deepEqual(sheet.conditionalFormats[0]?.rule, {
      type: "CellIsRule",
      operator: "containsText",
      values: ["แดง"],
      style: { fillColor: "#FBE0DD", numberFormat: '"◆ "@' },
    });
    assert.deepEqual(sheet.conditionalFormats[0]?.ranges, ["B2:B9"]);
    assert.deepEqual(sheet.dataValidationRules[0]?.criterion, {
      type: "isValueInList",
      values: ["zero", "proportional"],
      displayStyle: "arrow",
    });
  });
});
