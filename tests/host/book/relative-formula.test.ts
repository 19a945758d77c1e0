import assert from "node:assert/strict";
import {
  formulaText,
  leadsOut,
  relativeFormula,
  unplacedText,
} from "../../../src/host/book/relative-formula";

describe("a formula in R1C1 notation", () => {
  const formula = relativeFormula("IF(RC[-1]>R1C[2],\"R1C1\",'แผน R1C1'!R[1]C3)");

  it("is spelt out for a cell, texts and names of sheets as they are", () => {
    assert.equal(formulaText(formula, 4, 3), "IF(C5>F$1,\"R1C1\",'แผน R1C1'!$C6)");
    assert.equal(formulaText(formula, 5, 4), "IF(D6>G$1,\"R1C1\",'แผน R1C1'!$C7)");
  });

  it("leads out of the sheet where one of its references does, from any cell of an area", () => {
    assert.equal(leadsOut(formula, { top: 0, left: 1, bottom: 9, right: 9 }), false);
    assert.equal(leadsOut(formula, { top: 0, left: 0, bottom: 9, right: 9 }), true);
    assert.equal(leadsOut(formula, { top: 0, left: 1, bottom: 1_048_575, right: 9 }), true);
    assert.equal(formulaText(formula, 0, 0), "IF(#REF!>C$1,\"R1C1\",'แผน R1C1'!$C2)");
  });

  it("names its functions and sheets wherever it stands", () => {
    assert.equal(unplacedText(relativeFormula("SUM('แผน'!RC:R[3]C)")), "SUM('แผน'!A1:A1)");
    assert.equal(unplacedText("SUM(B2)"), "SUM(B2)");
  });
});
