import assert from "node:assert/strict";
import { emptyHost, errorOf, onFirstSheet } from "../support/host";

/** The width and height that a PNG says of itself. */
function sizeOf(base64: string): [width: number, height: number] {
  const bytes = Buffer.from(base64, "base64");
  assert.equal(bytes.subarray(0, 8).toString("latin1"), "\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function image(...size: [width?: number, height?: number, fitting?: "Fit" | "FitAndCenter" | "Fill"]) {
  return onFirstSheet(async (sheet, context) => {
    const picture = sheet.charts.getItemAt(0).getImage(...size);
    await context.sync();
    return picture.value;
  });
}

describe("the picture of a chart", () => {
  beforeEach(async () => {
    emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"));
      Object.assign(chart, { width: 300, height: 150 });
    });
  });

  it("is a PNG of the chart's own size, 96 pixels to the inch", async () => {
    assert.deepEqual(sizeOf(await image()), [400, 200]);
  });

  it("fits the size asked for in its own proportions, or is stretched to it", async () => {
    assert.deepEqual(sizeOf(await image(800)), [800, 400]);
    assert.deepEqual(sizeOf(await image(960, 540)), [960, 480]);
    assert.deepEqual(sizeOf(await image(960, 300)), [600, 300]);
    assert.deepEqual(sizeOf(await image(960, 540, "Fill")), [960, 540]);
  });

  it("is another once a figure is", async () => {
    const before = await image();
    assert.equal(await image(), before);
    await onFirstSheet((sheet) => void (sheet.getRange("A3").values = [[9]]));
    assert.notEqual(await image(), before);
  });

  it("is refused by name where the host cannot make it", async () => {
    const centred = await errorOf(image(960, 540, "FitAndCenter"));
    assert.equal(centred.code, "NotImplemented");
    assert.equal((await errorOf(image(0))).code, "InvalidArgument");
  });
});
