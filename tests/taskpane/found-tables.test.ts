import assert from "node:assert/strict";
import { asTable } from "../../src/taskpane/copy/table-content";
import { foundTables } from "../../src/taskpane/welcome/found-tables";
import type { RecognisedTable } from "../../src/workbook/reading/read-workbook";
import type { Survey } from "../../src/workbook/survey";

const table = (sheet: string, kind: RecognisedTable["kind"], count: number) => ({
  kind,
  count,
  header: { sheet, row: 3, column: 0 },
});

const surveyOf = (tables: ReturnType<typeof table>[]) =>
  ({ reading: { tables } }) as unknown as Pick<Survey, "reading">;

describe("what was found", () => {
  it("counts several tables of a kind on one sheet together, and leaves out those without rows", () => {
    const found = foundTables(
      surveyOf([
        table("แผน", "targets", 12),
        table("แผน", "targets", 13),
        table("เกณฑ์", "criteria", 10),
        table("ร่าง", "targets", 0),
      ]),
    );
    assert.deepEqual(found, [
      { sheet: "แผน", kind: "targets", rows: 25 },
      { sheet: "เกณฑ์", kind: "criteria", rows: 10 },
    ]);
  });
});

describe("figures on the clipboard", () => {
  it("are cells between tabs, rows between line breaks, with no break inside a cell", () => {
    assert.equal(
      asTable([
        ["1.1", "ผล\n700"],
        ["1.2", "52"],
      ]),
      "1.1\tผล 700\n1.2\t52",
    );
  });
});
