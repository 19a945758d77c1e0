import assert from "node:assert/strict";
import { metadataFile } from "../../src/locales/metadata-file";

describe("metadataFile", () => {
  it("is what the manifest names: English by default, and Thai for Thai", () => {
    assert.equal(metadataFile("en"), "functions.json");
    assert.equal(metadataFile("th"), "functions-th.json");
  });
});
