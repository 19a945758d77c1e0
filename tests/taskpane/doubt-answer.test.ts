import assert from "node:assert/strict";
import { answerTo } from "../../src/taskpane/sheets/doubt-answer";
import { doubtAt } from "../../src/workbook/doubt";

const at = (column: number) => ({ sheet: "แผน", row: 3, column });

describe("the answer to a doubt", () => {
  it("is what the column is, where nobody explains it or its heading is misspelt", () => {
    const unread = doubtAt(at(6), "not-read", { column: "G", heading: "ขาดเหลือ", count: 12 });
    assert.deepEqual(answerTo(unread), { kind: "columns", columns: ["G"] });
    const misspelt = doubtAt(at(27), "misspelt-heading", { heading: "หมายเหตู", word: "หมายเหตุ" });
    assert.deepEqual(answerTo(misspelt), { kind: "columns", columns: ["AB"] });
  });

  it("is a choice among the columns that one role fits", () => {
    const doubt = doubtAt(
      at(3),
      "two-columns",
      { role: "result", columns: "D, F", guess: "D", heading: "ผล", quarter: null },
      [at(3), at(5)],
      at(3),
    );
    assert.deepEqual(answerTo(doubt), { kind: "columns", columns: ["D", "F"] });
  });

  it("is the whole sheet, where a column that it needs is missing or too many are in doubt", () => {
    assert.deepEqual(answerTo(doubtAt(at(0), "no-target", { headings: "แผนงาน, หน่วยนับ" })), {
      kind: "sheet",
    });
    const months = doubtAt(
      at(4),
      "target-or-result",
      { heading: "ต.ค.", guess: "result" },
      [4, 5, 6, 7, 8].map(at),
    );
    assert.deepEqual(answerTo(months), { kind: "sheet" });
  });

  it("is the plan's way, where the question is how it counts or which way is better", () => {
    const lower = doubtAt(at(6), "lower-by-percent", { id: "F2", title: "ค่าใช้จ่าย", percent: 105 });
    assert.deepEqual(answerTo(lower), { kind: "plan" });
    assert.deepEqual(answerTo(doubtAt(at(6), "sum-or-last", { id: "1", sum: 10, last: 4 })), {
      kind: "plan",
    });
  });

  it("is in the cell, where only the sheet itself can say", () => {
    const doubt = doubtAt(at(0), "numbering-gap", { before: "1.1", after: "1.3", missing: "1.2" });
    assert.deepEqual(answerTo(doubt), { kind: "cell" });
  });
});
