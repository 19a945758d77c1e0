/** Charts, shapes and indents in the preview's grid, as a user meets them. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { drivePane, type PaneDriver } from "./support/pane";
import { assertQuiet, openPreview, PICTURES, type Preview } from "./support/preview";
import { pane as th } from "../../src/locales/th/pane";

const PLANS = "แผนงาน ไตรมาส 4";
const DASHBOARD = "ภาพรวม KPI";

describe("the charts of the board's page in the preview", () => {
  let preview: Preview;
  let pane: PaneDriver;

  const charts = () => preview.page.locator(".workbook-chart");
  const texts = (at: number) => charts().nth(at).locator("text").allTextContents();
  /** Widths in pixels of a chart's bars of a colour. */
  const bars = (at: number, color: string) =>
    charts()
      .nth(at)
      .locator(`rect[fill="${color}"]`)
      .evaluateAll((found) => found.map((each) => each.getBoundingClientRect().width));

  before(async () => {
    preview = await openPreview();
    pane = drivePane(preview, th);
    await pane.passWelcome();
    await pane.go("generate");
    await pane.button(th.generate).click();
    await pane.button(th.generateAgain).waitFor();
    await preview.settled();
    await preview.openSheet(DASHBOARD);
  });

  after(() => (preview as Preview | undefined)?.close());

  afterEach(() => assertQuiet(preview));

  it("are drawn at their place, and say what they show to who cannot see them", async () => {
    await charts().first().waitFor();
    assert.equal(await charts().count(), 3);
    await preview.screenshot("charts-dashboard");
    assert.equal((await texts(0))[0], "3 จาก 25 แผนงานยังไม่ถึงเป้า");
    for (let at = 0; at < 3; at++) {
      assert.equal(await charts().nth(at).getAttribute("role"), "img");
      assert.match((await charts().nth(at).getAttribute("aria-label")) ?? "", /\p{Script=Thai}/u);
    }
    const boxes = await charts().evaluateAll((found) => found.map((each) => each.getBoundingClientRect()));
    // Side by side, none on another.
    assert.ok(boxes[0]!.right <= boxes[1]!.left + 1 && boxes[1]!.right <= boxes[2]!.left + 1);
  });

  it("follow the figures of their cells", async () => {
    const [before = 0] = await bars(0, "#A3231B");
    await preview.openSheet(PLANS);
    // 3,373 of 7,069 households, and now a quarter of that.
    const cell = "B17";
    const text = await preview.shown(PLANS, cell);
    assert.match(text, /3,373/);
    await preview.type(cell, text.replace("3,373", "843").replace(/\s+/g, " "));
    await preview.openSheet(DASHBOARD);
    await charts().first().locator("text", { hasText: "11.93%" }).waitFor();
    const [after = 0] = await bars(0, "#A3231B");
    assert.ok(Math.abs(after / before - 843 / 3373) < 0.01, `${before} → ${after}`);
    await preview.screenshot("charts-followed");
  });

  it("stay as they are when somebody pulls at them or deletes them", async () => {
    const place = () => charts().first().boundingBox();
    const before = await place();
    assert.ok(before);
    await preview.page.mouse.move(before.x + 40, before.y + 40);
    await preview.page.mouse.down();
    await preview.page.mouse.move(before.x + 140, before.y + 140, { steps: 5 });
    await preview.page.mouse.up();
    await preview.page.keyboard.press("Delete");
    await preview.page.keyboard.press("Escape");
    assert.equal(await charts().count(), 3);
    assert.deepEqual(await place(), before);
  });

  it("go onto slides and into mail as pictures", async () => {
    await preview.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.go("overview");
    await pane.button(th.handout.copy).click();
    await preview.pane.getByText(th.handout.pictureByPicture).waitFor();
    const html = await pane.frame().evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType("text/html")).text();
    });
    const pictures = [...html.matchAll(/<img[^>]* src="data:image\/png;base64,([^"]+)"/g)].map(([, png]) =>
      Buffer.from(png!, "base64"),
    );
    assert.equal(pictures.length, 3);
    for (const [at, png] of pictures.entries()) {
      assert.equal(png.subarray(1, 4).toString("latin1"), "PNG");
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      assert.ok(width === 960 || height === 540, `${width} × ${height}`);
      if (PICTURES) writeFileSync(`${PICTURES}/charts-copied-${at + 1}.png`, png);
    }
    assert.match(html, /alt="[^"]*แผนงานยังไม่ถึงเป้า"/);
    await pane.picture("th-handout");
  });

  it("stand beside words with their shapes, which no formula meets", async () => {
    assert.equal(await preview.shown("สรุปผล KPI", "G13"), "◆ แดง");
    assert.equal(await preview.value("สรุปผล KPI", "G13"), "แดง");
    await preview.openSheet("สรุปผล KPI");
    await preview.screenshot("charts-shapes");
  });
});
