/** The add-in tried without Excel: the preview as a user meets it, in a browser, through Microsoft's own client. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { openWorkbook } from "../../src/host";
import { localeOf } from "../../src/locales/locales";
import { becomes } from "./support/becomes";
import { drivePane } from "./support/pane";
import { assertQuiet, openPreview, type Preview } from "./support/preview";

const PLANS = "แผนงาน ไตรมาส 4";

describe("the preview in a browser", () => {
  let preview: Preview;

  before(async () => {
    preview = await openPreview();
  });

  // Nothing to close where the browser did not start.
  after(() => (preview as Preview | undefined)?.close());

  afterEach(() => assertQuiet(preview));

  it("opens the sample, in Thai letters it brings itself", async () => {
    assert.deepEqual(await preview.sheetNames(), [PLANS, "สรุปผลการประเมิน", "การควบคุมดูแลกิจการ"]);
    assert.equal(await preview.shown(PLANS, "B4"), "เป้าหมายปี 2563");
    assert.equal(await preview.page.evaluate(() => document.documentElement.lang), "th");
    const fonts = await preview.page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
    );
    assert.ok(
      fonts.some((family) => /Roboto/.test(family)),
      `loaded: ${fonts.join(", ")}`,
    );
    await preview.pane.getByRole("button", { name: /KPI/ }).first().waitFor();
    await preview.screenshot("preview-sample");
  });

  it("computes what is typed: a score follows its result", async () => {
    await preview.type("K1", "641");
    await preview.type("L1", "=KPI.SCORE(K1,518,600,682)");
    assert.equal(await preview.shown(PLANS, "L1"), "87.5");
    await preview.screenshot("preview-typed");
    await preview.type("K1", "600");
    assert.equal(await preview.shown(PLANS, "L1"), "75");
    assert.equal(await preview.value(PLANS, "L1"), 75);
    await preview.goTo("K1");
    await preview.page.keyboard.press("Control+z");
    await preview.settled();
    assert.equal(await preview.value(PLANS, "K1"), 641);
    assert.equal(await preview.shown(PLANS, "L1"), "87.5");
    for (const address of ["K1", "L1"]) {
      await preview.goTo(address);
      await preview.page.keyboard.press("Delete");
    }
    await preview.settled();
    assert.equal(await preview.value(PLANS, "L1"), null);
  });

  it("writes into the grid what the add-in writes into the workbook", async () => {
    await preview.page.evaluate(async (sheet) => {
      const { Excel } = document.querySelector<HTMLIFrameElement>("#pane")!.contentWindow as unknown as {
        Excel: { run: (batch: (context: Excel.RequestContext) => Promise<void>) => Promise<void> };
      };
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("K2:L2");
        range.values = [[0.5, "ร้อยละ"]];
        range.numberFormat = [["0.00%", "@"]];
        range.select();
        await context.sync();
      });
    }, PLANS);
    await preview.settled();
    assert.equal(await preview.shown(PLANS, "K2"), "50.00%");
    assert.equal(await preview.shown(PLANS, "L2"), "ร้อยละ");
    await becomes(preview.selection, "K2:L2");
    await preview.goTo("K2:L2");
    await preview.page.keyboard.press("Delete");
    await preview.settled();
  });

  it("tells the add-in of what the user types and where he goes", async () => {
    await preview.page.evaluate(async () => {
      const frame = document.querySelector<HTMLIFrameElement>("#pane")!.contentWindow as unknown as {
        Excel: { run: (batch: (context: Excel.RequestContext) => Promise<void>) => Promise<void> };
        heard: string[];
      };
      frame.heard = [];
      await frame.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add((event) => {
          frame.heard.push(event.address);
          return Promise.resolve();
        });
        worksheets.onActivated.add((event) => {
          frame.heard.push(event.type);
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    // Whatever happened before is told by the time that this is.
    await preview.type("K3", "1");
    const frame = preview.page.frames()[1]!;
    const heard = (): Promise<string[]> =>
      frame.evaluate(() => {
        const { heard } = window as unknown as { heard: string[] };
        return heard.slice(heard.indexOf("K3"));
      });
    await becomes(heard, ["K3"]);
    await preview.openSheet("สรุปผลการประเมิน");
    await preview.openSheet(PLANS);
    await preview.goTo("K3");
    await preview.page.keyboard.press("Delete");
    await becomes(heard, ["K3", "WorksheetActivated", "WorksheetActivated", "K3"]);
  });

  it("makes the sheets from the pane", async () => {
    const before = await preview.sheetNames();
    await preview.pane.getByRole("button", { name: /สร้างสรุปผล KPI/ }).click();
    await preview.page.locator(".o-sheet", { hasText: "กติกา KPI" }).waitFor();
    await preview.settled();
    const names = await preview.sheetNames();
    assert.deepEqual(names.slice(0, before.length), before);
    assert.ok(names.length >= before.length + 5, names.join(", "));
    await preview.screenshot("preview-generated");
    for (const name of names.slice(before.length)) {
      await preview.openSheet(name);
      assert.equal(await preview.sheetInFront(), name);
      assert.match(await preview.shown(name, "A1"), /\p{Script=Thai}/u);
      await preview.screenshot(`preview-${name.replace(/\s/g, "-")}`);
    }
    await preview.openSheet("สรุปผล KPI");
    assert.equal(await preview.shown("สรุปผล KPI", "F8"), "116.67%");
  });

  it("shows a result typed on the user's sheet in the sheets made from it", async () => {
    assert.equal(await preview.shown("สรุปผล KPI", "F8"), "116.67%");
    await preview.openSheet(PLANS);
    await preview.type("B8", "600 ตำบล (ผล 300 ตำบล ร้อยละ 50.00)");
    assert.equal(await preview.shown("สรุปผล KPI", "F8"), "50.00%");
    assert.equal(await preview.value("สรุปผล KPI", "F8"), 0.5);
  });

  it("has a pane without violations of accessibility, in every theme and at the least width", async () => {
    const pane = drivePane(preview, localeOf("th").pane);
    await preview.page.locator("#width").selectOption("320");
    for (const theme of ["light", "dark", "contrast"]) {
      await preview.page.locator("#theme").selectOption(theme);
      // Colours fade into one another.
      await pane.still();
      assert.deepEqual(await pane.violations(), [], theme);
      assert.equal(await pane.overflow(), 0, "the pane scrolls sideways");
      await preview.screenshot(`preview-pane-${theme}`);
    }
    await preview.page.locator("#theme").selectOption("light");
    await preview.page.locator("#width").selectOption("350");
  });

  it("speaks Office's language", async () => {
    await preview.page.locator("#language").selectOption("en-US");
    await preview.pane
      .getByRole("button", { name: /Make|Create|Generate/ })
      .first()
      .waitFor();
    assert.equal(await preview.page.evaluate(() => document.documentElement.lang), "en");
    await preview.screenshot("preview-english");
    await preview.page.locator("#language").selectOption("th-TH");
    await preview.pane.getByRole("button", { name: /สร้างสรุปผล KPI/ }).waitFor();
  });

  it("saves the workbook, and opens it again from disk", async () => {
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.page.locator("#save").click(),
    ]);
    const path = await download.path();
    const bytes = new Uint8Array(readFileSync(path));
    const book = openWorkbook(bytes, "saved.xlsx");
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      await preview.sheetNames(),
    );
    await preview.page
      .locator("#file")
      .setInputFiles({ name: "ของฉัน.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
    await preview.page.locator(".bar-name", { hasText: "ของฉัน.xlsx" }).waitFor();
    await preview.page.waitForFunction(() => window.preview?.grid != null);
    assert.match(await preview.shown(PLANS, "B8"), /ผล 300 ตำบล/);
  });

  it("makes the sheets from the ribbon, with the pane closed", async () => {
    await preview.page.locator("#sample").click();
    await preview.page.locator(".bar-name", { hasText: "codi-fy2563.xlsx" }).waitFor();
    await preview.pane.getByRole("button", { name: /KPI/ }).first().waitFor();
    await preview.page.locator("#show-pane").click();
    assert.equal(await preview.page.locator("#pane").isVisible(), false);
    await preview.page.locator("#generate").click();
    await preview.page.locator(".o-sheet", { hasText: "กติกา KPI" }).waitFor();
    assert.equal(await preview.page.locator("#pane").isVisible(), true);
  });

  it("says so where a file is no workbook", async () => {
    await preview.page
      .locator("#file")
      .setInputFiles({ name: "ภาพ.xlsx", mimeType: "", buffer: Buffer.from("not a workbook") });
    await preview.page.locator(".bar-warning", { hasText: "“ภาพ.xlsx”" }).waitFor();
  });
});
