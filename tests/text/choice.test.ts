import assert from "node:assert/strict";
import { choiceNamed } from "../../src/text/choice";

describe("choiceNamed", () => {
  const languages = [
    { high: "สูง", low: "ต่ำ" },
    { high: "High", low: "Low" },
  ];

  it("knows a choice by its word in any language, whatever its case", () => {
    assert.equal(choiceNamed(" สูง ", languages), "high");
    assert.equal(choiceNamed("LOW", languages), "low");
  });

  it("knows no other word", () => {
    assert.equal(choiceNamed("middle", languages), null);
    assert.equal(choiceNamed("", languages), null);
  });
});
