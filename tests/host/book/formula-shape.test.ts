import assert from "node:assert/strict";
import { relativeKey } from "../../../src/host/book/formula-shape";

describe("the shape of a formula", () => {
  it("is the same wherever the formula is copied to", () => {
    const first = relativeKey("SUM($A$1:B2)*'แผน B7'!C3&\"D4\"", 4, 3);
    assert.equal(relativeKey("SUM($A$1:C3)*'แผน B7'!D4&\"D4\"", 5, 4), first);
  });

  it("tells apart what is fixed, what is moved, and where to", () => {
    const keys = ["A1", "$A1", "A$1", "$A$1", "A2", "B1", "A:A", "1:1", "แผน!A1", '"A1"'];
    assert.equal(new Set(keys.map((formula) => relativeKey(formula, 0, 0))).size, keys.length);
  });

  it("takes no function or name for a reference", () => {
    assert.equal(relativeKey("LOG10(TAX2020A)", 9, 9), "LOG10(TAX2020A)");
  });
});
