/** The pane as it is shipped: its styles are a file of the build's, which development and the preview do without. */
import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { pane as th } from "../../src/locales/th/pane";
import { serve, type Served } from "../../src/preview/serve/server";
import { productionBuild } from "../build/production-build";
import { openContext } from "./support/chromium";

/** As much of Office as the pane begins with. Its workbook answers nothing, which the pane says and goes on. */
const OFFICE = `
  const ready = { host: "Excel" };
  self.Office = {
    actions: { associate() {} },
    addin: { onVisibilityModeChanged: () => Promise.resolve() },
    context: { displayLanguage: "th-TH", requirements: { isSetSupported: () => true } },
    onReady: (then) => Promise.resolve(ready).then((info) => { then?.(info); return info; }),
  };
  self.CustomFunctions = { associate() {}, ErrorCode: {}, Error: class {} };
  self.Excel = { run: () => Promise.reject(new Error("no workbook")) };
`;

const TEAL = "rgb(11, 79, 89)";
const WHITE = "rgb(255, 255, 255)";

describe("the pane as it is shipped", () => {
  let served: Served;
  let page: Page;
  const errors: string[] = [];

  const style = (locator: Locator, property: string): Promise<string> =>
    locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  before(async () => {
    served = await serve(await productionBuild(), 0);
    const context = await openContext({ viewport: { width: 350, height: 900 } });
    page = await context.newPage();
    page.on("pageerror", ({ message }) => errors.push(message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("no workbook")) errors.push(message.text());
    });
    await page.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: OFFICE }),
    );
    await page.goto(`${served.address}taskpane.html`);
    await page.getByRole("tab").first().waitFor();
  });

  after(async () => {
    await page.context().close();
    await served.close();
  });

  it("has its styles from the build's style sheet, and makes none while it runs", async () => {
    const sheets = await page
      .locator("link[rel=stylesheet]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("/").at(-1)));
    assert.ok(
      sheets.some((name) => /^griffel\.[0-9a-f]{8}\.css$/.test(name ?? "")),
      sheets.join(", "),
    );
    // The theme's tokens stand in a style element of their own; rules for components would be insertions of Griffel's.
    assert.equal(await page.locator("style[data-make-styles-bucket]").count(), 0);
  });

  it("has Fluent's styles: the tabs in a row, the chosen one marked, and the message as a bar", async () => {
    const tabs = page.getByRole("tablist");
    assert.equal(await style(tabs, "display"), "flex");
    assert.equal(await style(tabs, "flex-direction"), "row");
    const tops = await page
      .getByRole("tab")
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    assert.equal(new Set(tops).size, 1, "the tabs stand in several rows");
    const message = page.locator("[data-failure]");
    assert.equal(await style(message, "display"), "grid");
    assert.notEqual(await style(message, "background-color"), "rgba(0, 0, 0, 0)");
  });

  it("has the pane's own: teal primary buttons, and whole Thai letters", async () => {
    await page.getByRole("tab", { name: th.screen.generate }).click();
    const primary = page.getByRole("button", { name: th.generate, exact: true });
    assert.equal(await style(primary, "background-color"), TEAL);
    assert.equal(await style(primary, "color"), WHITE);
    const title = page.locator("#panel-generate h1");
    // Large type of 20 px on lines of 32 px, 1.6 of it.
    assert.equal(await style(title, "font-size"), "20px");
    assert.equal(await style(title, "line-height"), "32px");
    assert.equal(await style(title, "margin-top"), "0px");
    const radio = page.getByRole("radio").first();
    assert.equal(await style(radio, "opacity"), "0", "the browser's own radio is seen beside Fluent's");
    assert.deepEqual(errors, []);
  });
});
