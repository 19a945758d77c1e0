import assert from "node:assert/strict";
import { emptyHost, onFirstSheet, valuesOf } from "../support/host";

describe("formulas that read each other", () => {
  it("are computed one after the other, however long their chain and whichever way it goes", async () => {
    emptyHost();
    const length = 3000;
    await onFirstSheet((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange(`A2:A${length}`).formulasR1C1 = "=R[-1]C+1" as unknown as string[][];
      sheet.getRange(`B${length}`).values = [[1]];
      sheet.getRange(`B1:B${length - 1}`).formulasR1C1 = "=R[1]C+1" as unknown as string[][];
    });
    assert.deepEqual(await valuesOf(`A${length}`), [[length]]);
    assert.deepEqual(await valuesOf("B1"), [[length]]);
  });

  it("show 0 where they go round in a circle, short or long", async () => {
    emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("A1:C1").formulas = [["=B1+1", "=A1+1", "=C1"]];
      sheet.getRange("E1:E500").formulasR1C1 = "=R[1]C" as unknown as string[][];
      sheet.getRange("E501").formulas = [["=E1"]];
    });
    assert.deepEqual(await valuesOf("A1:C1"), [[0, 0, 0]]);
    assert.deepEqual(await valuesOf("E1"), [[0]]);
  });

  it("read what a later formula spills", async () => {
    emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("A1:B1").formulas = [["=SUM(D1:D5)", "=D3*10"]];
      sheet.getRange("D1").formulas = [["=SEQUENCE(C1)"]];
      sheet.getRange("C1").values = [[3]];
    });
    assert.deepEqual(await valuesOf("A1:D1"), [[6, 30, 3, 1]]);
    await onFirstSheet((sheet) => void (sheet.getRange("C1").values = [[5]]));
    assert.deepEqual(await valuesOf("A1:B1"), [[15, 30]]);
    await onFirstSheet((sheet) => void (sheet.getRange("C1").values = [[2]]));
    assert.deepEqual(await valuesOf("A1:B1"), [[3, 0]]);
  });

  it("spill onto nothing that is there", async () => {
    emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      sheet.getRange("A3").values = [["ก"]];
      sheet.getRange("C1").formulas = [["=SEQUENCE(2,2)"]];
      sheet.getRange("C2:D2").merge();
    });
    assert.deepEqual(await valuesOf("A1:D3"), [
      ["#SPILL!", "", "#SPILL!", ""],
      ["", "", "", ""],
      ["ก", "", "", ""],
    ]);
  });
});

describe("functions that ask about the workbook", () => {
  it("find cells by their address, by how far they are away, and by what they hold", async () => {
    emptyHost();
    await onFirstSheet((sheet, { workbook }) => {
      workbook.worksheets.add("ผล รวม").getRange("B2").values = [[7]];
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("B1:B6").formulas = [
        [`=INDIRECT("'ผล รวม'!B2")`],
        ["=SUM(OFFSET(A1,1,0,2,1))"],
        ["=FORMULATEXT(B2)"],
        ["=ISFORMULA(A1)"],
        ["=ROW(A3)+COLUMN(C1)"],
        ["=SUBTOTAL(9,A1:A4)"],
      ];
    });
    assert.deepEqual((await valuesOf("B1:B6")).flat(), [7, 5, "=SUM(OFFSET(A1,1,0,2,1))", false, 6, 10]);
  });

  it("give #REF! for what is nowhere", async () => {
    emptyHost();
    await onFirstSheet(
      (sheet) => void (sheet.getRange("A1:A2").formulas = [['=INDIRECT("no cell")'], ["=OFFSET(A1,-1,0)"]]),
    );
    assert.deepEqual((await valuesOf("A1:A2")).flat(), ["#REF!", "#REF!"]);
  });

  it("give text back that TEXT has no number for, and an error as what it is", async () => {
    emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("A1:A3").values = [["–"], [0.5], ["=1/0"]];
      sheet.getRange("B1:B3").formulas = [['=TEXT(A1,"0.0%")'], ['=TEXT(A2,"0.0%")'], ['=TEXT(A3,"0%")']];
    });
    assert.deepEqual(await valuesOf("B1:B3"), [["–"], ["50.0%"], ["#DIV/0!"]]);
  });
});
