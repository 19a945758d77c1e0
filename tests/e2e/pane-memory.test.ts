/** What users expect of a pane: it keeps its place. */
import assert from "node:assert/strict";
import { pane as en } from "../../src/locales/en/pane";
import { pane as th } from "../../src/locales/th/pane";
import { drivePane, type PaneDriver } from "./support/pane";
import { assertQuiet, openPreview, type Preview } from "./support/preview";

describe("the pane's memory", () => {
  let preview: Preview;
  let pane: PaneDriver;

  before(async () => {
    preview = await openPreview();
    pane = drivePane(preview, th);
    await pane.passWelcome();
  });

  after(() => preview.close());

  afterEach(() => assertQuiet(preview));

  it("keeps what was searched for and how far a screen was scrolled", async () => {
    await pane.go("checks");
    await preview.pane.getByRole("searchbox").fill("ไตรมาส");
    await preview.pane.getByText(th.nothingMatches).waitFor({ state: "detached" });
    await pane.frame().evaluate(() => window.scrollTo(0, 300));
    await pane.go("generate");
    assert.equal(await pane.frame().evaluate(() => window.scrollY), 0);
    await pane.go("checks");
    assert.equal(await preview.pane.getByRole("searchbox").inputValue(), "ไตรมาส");
    // The click itself may have scrolled the tabs wholly into view.
    const found = await pane.frame().evaluate(() => window.scrollY);
    assert.ok(Math.abs(found - 300) <= 32, `scrolled to ${found}`);
  });

  it("opens where it was left when the page is loaded anew", async () => {
    await pane.go("rules");
    await preview.page.locator("#language").selectOption("en-US");
    await preview.pane.getByRole("heading", { level: 1, name: en.screen.rules }).waitFor();
    await preview.page.locator("#language").selectOption("th-TH");
    await preview.pane.getByRole("heading", { level: 1, name: th.screen.rules }).waitFor();
  });
});
