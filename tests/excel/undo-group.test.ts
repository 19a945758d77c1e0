import assert from "node:assert/strict";
import { asOneUndoStep } from "../../src/excel/undo-group";
import { newFile } from "../../src/preview/workbook-file";

describe("asOneUndoStep", () => {
  it("asks for one undo step where Excel can", async () => {
    await newFile("a.xlsx", { excelApi: "1.20" });
    assert.deepEqual(asOneUndoStep(), { mergeUndoGroup: true });
  });

  it("asks for nothing where it cannot", async () => {
    await newFile("a.xlsx", { excelApi: "1.19" });
    assert.deepEqual(asOneUndoStep(), {});
  });
});
