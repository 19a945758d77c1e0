import assert from "node:assert/strict";
import { dropSheetIn, renameSheetIn, sheetsNamed, shiftFormula } from "../../../src/host/book/formula-text";
import { shownFormula, storedFormula } from "../../../src/host/package/formula-names";

describe("the text of a formula", () => {
  const shifts: [string, string][] = [
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["SUM(A:A,$A:A,1:1)", "SUM(B:B,$A:B,3:3)"],
    ["'แผน A1'!A1&\"A1\"", "'แผน A1'!B3&\"A1\""],
    ["Q1!A1+LOG10(A1)", "Q1!B3+LOG10(B3)"],
    ["ยอดA1+KPI.SCORE(A1)", "ยอดA1+KPI.SCORE(B3)"],
  ];
  for (const [before, after] of shifts)
    it(`${before} moved is ${after}`, () => assert.equal(shiftFormula(before, 2, 1), after));

  it("moved off the sheet is #REF!", () => assert.equal(shiftFormula("A1+B2", -1, 0), "#REF!+B1"));

  it("names its sheets", () => {
    assert.deepEqual(sheetsNamed("'แผน''s'!A1+ข้อมูล!B2&\"x!\""), ["แผน's", "ข้อมูล"]);
  });

  it("has its sheets renamed and dropped", () => {
    assert.equal(
      renameSheetIn("'แผน'!A1+แผน!B2&\"แผน!\"", "แผน", "ปี 2563"),
      "'ปี 2563'!A1+'ปี 2563'!B2&\"แผน!\"",
    );
    assert.equal(dropSheetIn("แผน!A1:B2+อื่น!A1", "แผน"), "#REF!A1:B2+อื่น!A1");
  });

  it("has other names for functions in a file", () => {
    const namespaces = new Set(["KPI"]);
    const pairs = [
      ['IFNA(KPI.SCORE(A1),"KPI.SCORE(")', '_xlfn.IFNA(_xldudf_KPI_SCORE(A1),"KPI.SCORE(")'],
      ["SORT(FILTER(A1:A3,B1:B3))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))"],
      ["NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)", "NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)"],
    ] as const;
    for (const [shown, stored] of pairs) {
      assert.equal(storedFormula(shown, namespaces), stored);
      assert.equal(shownFormula(stored, namespaces), shown);
    }
    assert.equal(shownFormula("_xldudf_CONTOSO_ADD(1)", namespaces), "CONTOSO.ADD(1)");
    assert.ok(namespaces.has("CONTOSO"));
  });
});
