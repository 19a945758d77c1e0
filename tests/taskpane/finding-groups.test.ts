import assert from "node:assert/strict";
import { asTable } from "../../src/taskpane/copy/table-content";
import { asRows, findingGroups, type ToldFinding } from "../../src/taskpane/checks/finding-groups";
import type { Severity } from "../../src/workbook/finding";

const told = (severity: Severity, sheet: string, row: number, id: string, message: string): ToldFinding => ({
  finding: {
    severity,
    kind: "percent-mismatch",
    cell: { sheet, row, column: 2 },
    id,
    reported: null,
    computed: null,
    detail: { of: "target", quarter: null, result: 1, target: 2 },
  },
  message,
});

const ALL = [
  told("rounding", "แผน", 6, "5.1", "ร้อยละ 42.38 ถูกตัดทศนิยม"),
  told("error", "แผน", 9, "1.1", "ผลรวมไม่ตรง"),
  told("warning", "เกณฑ์", 4, "2", "ไม่มีผล"),
  told("error", "เกณฑ์", 11, "3", "น้ำหนักรวมได้ 95"),
];

const found = (query: string) =>
  findingGroups(ALL, query).map(({ severity, findings }) => [
    severity,
    findings.map(({ finding }) => finding.id),
  ]);

describe("findings in groups", () => {
  it("stand by severity, the gravest first, in the order they were found", () => {
    assert.deepEqual(found(""), [
      ["error", ["1.1", "3"]],
      ["warning", ["2"]],
      ["rounding", ["5.1"]],
    ]);
  });

  it("are searched by sheet, cell, number and words, in either numerals", () => {
    assert.deepEqual(found("เกณฑ์"), [
      ["error", ["3"]],
      ["warning", ["2"]],
    ]);
    assert.deepEqual(found("c10"), [["error", ["1.1"]]]);
    assert.deepEqual(found("๔๒.๓๘"), [["rounding", ["5.1"]]]);
    assert.deepEqual(found("แผน ผลรวม"), [["error", ["1.1"]]]);
    assert.deepEqual(found("ไม่มีเลย"), []);
  });

  it("are copied as a table", () => {
    assert.equal(
      asTable(asRows(findingGroups(ALL, "เกณฑ์"), (severity) => severity)),
      "error\tเกณฑ์\tC12\t3\tน้ำหนักรวมได้ 95\nwarning\tเกณฑ์\tC5\t2\tไม่มีผล",
    );
  });
});
