/** Every figure of the pane can be taken along: each part of a screen puts its own on the clipboard. */
import assert from "node:assert/strict";
import { pane as th } from "../../src/locales/th/pane";
import { drivePane, type PaneDriver } from "./support/pane";
import { assertQuiet, openPreview, type Preview } from "./support/preview";

describe("copying from the pane", () => {
  let preview: Preview;
  let pane: PaneDriver;

  const copied = (): Promise<string> => pane.frame().evaluate(() => navigator.clipboard.readText());

  async function copy(what: string): Promise<string> {
    const button = pane.button(th.copyOf(what));
    await button.click();
    await button.and(preview.pane.getByTitle(th.copied, { exact: true })).waitFor();
    return copied();
  }

  before(async () => {
    preview = await openPreview();
    await preview.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    pane = drivePane(preview, th);
    await pane.passWelcome();
  });

  after(() => preview.close());

  afterEach(() => assertQuiet(preview));

  it("is offered by the headline and by every part of the overview", async () => {
    const parts = await preview.pane
      .locator("#panel-overview section")
      .evaluateAll((sections) =>
        sections.map((section) => [
          section.querySelector("h2")?.textContent ?? "",
          section.querySelector("h2 ~ * button, h2 ~ button")?.getAttribute("aria-label") ?? "",
        ]),
      );
    assert.ok(parts.length >= 5, parts.join(" | "));
    for (const [title = "", label] of parts) assert.equal(label, th.copyOf(title));
    await pane.button(th.copyOf(th.totalLabel)).waitFor();
  });

  it("gives cells that a sheet takes: a row each, tabs between", async () => {
    assert.match(await copy(th.totalLabel), /^คะแนนรวม\t100\.00\t[^\t]*ดีมาก[^\t]*\t[^\t]*100[^\t]*$/);
    const short = (await copy(th.behind)).split("\n").map((row) => row.split("\t"));
    // 3,373 of 7,069 households.
    assert.deepEqual(
      [short[0]?.[0], ...(short[0]?.slice(2) ?? [])],
      ["2.3.1", "ครัวเรือน", "7,069", "3,373", "47.72%", th.status.red],
    );
    const quarters = (await copy(th.byQuarter)).split("\n");
    assert.ok(quarters.some((row) => row.includes("42.39%")));
  });

  it("gives all findings that are found, and only those", async () => {
    await pane.go("checks");
    await preview.pane.getByRole("searchbox").fill("42.38");
    await preview.pane
      .getByRole("status")
      .filter({ hasText: th.found(1) })
      .waitFor();
    await pane.button(th.copy).click();
    await preview.pane.getByText(` · ${th.copied}`).waitFor();
    const rows = (await copied()).split("\n");
    assert.equal(rows.length, 1);
    assert.match(rows[0] ?? "", /\tแผนงาน ไตรมาส 4\tE28\t.*42\.38.*42\.39/);
  });

  it("gives what came of a run", async () => {
    await pane.go("generate");
    await pane.button(th.generate).click();
    await pane.button(th.copyOf(th.done)).click();
    await preview.pane.locator(`#panel-generate [title="${th.copied}"]`).waitFor();
    const [total, read, ...rest] = (await copied()).split("\n");
    assert.match(total ?? "", /100\.00.*ดีมาก/);
    assert.equal(read, th.read(25, 10));
    assert.ok(rest.length > 0);
  });
});
