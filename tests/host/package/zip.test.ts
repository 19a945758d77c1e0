import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { zip } from "../../../src/host/package/zip";

describe("the zip container of a workbook", () => {
  const parts = new Map([
    ["xl/workbook.xml", new TextEncoder().encode("แผน ".repeat(10_000))],
    ["xl/empty.xml", new Uint8Array()],
  ]);

  it("gives each part back, in order", () => {
    const read = unzipSync(zip(parts));
    assert.deepEqual(Object.keys(read), [...parts.keys()]);
    for (const [name, bytes] of parts) assert.deepEqual(new Uint8Array(read[name]!), new Uint8Array(bytes));
  });

  it("is the same bytes for the same parts", () => {
    assert.deepEqual(zip(parts), zip(parts));
  });
});
