import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { crc32 } from "../../../src/host/package/crc32";
import { compressText, zip } from "../../../src/host/package/zip";

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

  it("gives back a text that was compressed piece by piece", () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => `<row r="${row}">แผน</row>`);
    const read = unzipSync(zip(parts, new Map([["xl/empty.xml", compressText(rows)]])));
    assert.equal(new TextDecoder().decode(read["xl/empty.xml"]), rows.join(""));
  });

  it("checks parts by CRC-32, in one go or in pieces", () => {
    const digits = new TextEncoder().encode("123456789");
    assert.equal(crc32(digits, 0), 0xcbf43926);
    assert.equal(crc32(digits.slice(4), crc32(digits.slice(0, 4), 0)), 0xcbf43926);
  });

  it("is the same bytes for the same parts", () => {
    assert.deepEqual(zip(parts), zip(parts));
  });
});
