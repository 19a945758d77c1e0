import assert from "node:assert/strict";
import { parseWrittenAs, writtenAsText } from "../../src/workbook/written-as";

describe("how a sheet was written", () => {
  it("is spelled as its mark keeps it", () => {
    assert.equal(writtenAsText({ language: "th", formulas: "native", readyToSend: true }), "th/native/ready");
    assert.equal(writtenAsText({ language: "en", formulas: "live", readyToSend: false }), "en/live");
  });

  it("is read back from its mark", () => {
    for (const language of ["th", "en"] as const)
      for (const formulas of ["live", "native", "values"] as const)
        for (const readyToSend of [true, false]) {
          const written = { language, formulas, readyToSend };
          assert.deepEqual(parseWrittenAs(writtenAsText(written)), written);
        }
  });

  it("is unknown where the mark says something else", () => {
    for (const text of ["", "th", "native/th", "fr/live", "th/LIVE"])
      assert.equal(parseWrittenAs(text), null);
  });
});
