import assert from "node:assert/strict";
import { asPicked, SHOWS_NOTHING } from "../../../src/workbook/trail/picked";

/** W7 picks the fourth row, W8 none. */
const picks = ({ row, column }: { row: number; column: number }): number | null | undefined =>
  column === 22 ? { 6: 4, 7: null }[row] : undefined;

describe("a formula as it reads with the row that INDEX picks", () => {
  it("names the one cell, without asking whether there is one", () => {
    assert.equal(asPicked(`=IF(W7="","",INDEX('S'!$D$7:$D$35,W7))`, picks), "='S'!D10");
    assert.equal(asPicked(`=IF($W$7="","",INDEX('it''s'!$A$7:$A$35,W7)&"")`, picks), `='it''s'!A10&""`);
    assert.equal(
      asPicked('=INDEX(A2:A9,W7)&"  "&TEXT(INDEX(B2:B9,W7),"0.00")', picks),
      '=A5&"  "&TEXT(B5,"0.00")',
    );
  });

  it("shows nothing where no row is picked", () => {
    assert.equal(asPicked(`=IF(W8="","",INDEX('S'!$D$7:$D$35,W8))`, picks), SHOWS_NOTHING);
    assert.equal(asPicked("=SUM(INDEX(A1:A9,W8))", picks), '=SUM("")');
  });

  it("stays as it is where no cell picks", () => {
    for (const formula of [
      '=IF(A1="","",B1)',
      "=INDEX(A1:A9,B2)",
      "=INDEX(A1:A9,MATCH(B2,C1:C9,0))",
      "=D6*2",
    ])
      assert.equal(asPicked(formula, picks), formula);
  });
});
