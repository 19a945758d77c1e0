import assert from "node:assert/strict";
import { emptyHost, onFirstSheet } from "../support/host";

/** The heights of rows that hold these texts in their first cell, wrapped in a column of some twenty digits. */
function fittedHeights(texts: readonly string[], sizes: Readonly<Record<number, number>> = {}) {
  emptyHost();
  return onFirstSheet(async (sheet) => {
    const cells = sheet.getRange(`A1:A${texts.length}`);
    cells.values = texts.map((text) => [text]);
    cells.format.columnWidth = 110;
    cells.format.wrapText = true;
    for (const [index, size] of Object.entries(sizes))
      sheet.getRange(`A${Number(index) + 1}`).format.font.size = size;
    cells.format.autofitRows();
    const rows = cells.getRowProperties({ format: { rowHeight: true } });
    await sheet.context.sync();
    return rows.value.map(({ format }) => format?.rowHeight ?? 0);
  });
}

describe("a row as high as its text", () => {
  it("has the standard height for a line of Latin letters, and more for one of Thai", async () => {
    // The standard height of 10 points; 10 · 1.6.
    assert.deepEqual(await fittedHeights(["Annual target", "เป้าหมาย"]), [13.5, 16]);
  });

  it("holds wrapped lines of fonts made for Thai, whatever they say", async () => {
    // 2 · 10 · 1.6; Loma, which takes the place of Office's fonts on Linux, needs 2 · 10 · 1.589.
    assert.deepEqual(await fittedHeights(["First line\nsecond line", "บรรทัดแรก\nบรรทัดสอง"]), [32, 32]);
  });

  it("grows with the letters' size", async () => {
    // 16 · 1.36 and 16 · 1.6.
    assert.deepEqual(await fittedHeights(["Title", "ชื่อ"], { 0: 16, 1: 16 }), [21.75, 25.5]);
  });

  it("gives bold letters the room they need", async () => {
    emptyHost();
    const heights = await onFirstSheet(async (sheet) => {
      const cells = sheet.getRange("A1:A2");
      cells.values = [["a".repeat(20)], ["a".repeat(20)]];
      cells.format.columnWidth = 110;
      cells.format.wrapText = true;
      sheet.getRange("A2").format.font.bold = true;
      cells.format.autofitRows();
      const rows = cells.getRowProperties({ format: { rowHeight: true } });
      await sheet.context.sync();
      return rows.value.map(({ format }) => format?.rowHeight);
    });
    assert.deepEqual(heights, [13.5, 32]);
  });
});
