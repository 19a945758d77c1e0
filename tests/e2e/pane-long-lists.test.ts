/** A thousand findings and ten thousand plans in the pane: as quick as few, by mouse and by keyboard. */
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { pane as th } from "../../src/locales/th/pane";
import { openInPreview, plansWorkbook } from "./support/made-up-workbook";
import { pageTime } from "./support/page-time";
import { drivePane, type PaneDriver, type Screen } from "./support/pane";
import { assertQuiet, openPreview, type Preview } from "./support/preview";

const PLANS = 10_000;
const SLIPS = 1_000;

/** More are never in the page, however long the list: those that are seen, and 600 px around them. */
const MAX_ROWS = 60;

const SOON_MS = 1_500;

describe("the pane's long lists", () => {
  let preview: Preview;
  let pane: PaneDriver;

  const rowsOf = (screen: Screen): Locator => preview.pane.locator(`#panel-${screen} li[aria-setsize]`);
  const row = (screen: Screen, position: number): Locator =>
    preview.pane.locator(`#panel-${screen} li[aria-posinset="${position}"]`);
  const topOf = (row: Locator): Promise<number> => row.evaluate((row) => row.getBoundingClientRect().top);
  /** Rows are measured when they have been drawn, and drawn where the measures put them. */
  const rowsSettle = (): Promise<void> =>
    pane.frame().evaluate(async () => {
      for (let before = "", frames = 0; frames < 3; frames++) {
        await new Promise(requestAnimationFrame);
        const now = [...document.querySelectorAll("li[aria-posinset]")]
          .map((row) => `${row.getAttribute("aria-posinset")} ${row.getBoundingClientRect().top}`)
          .join();
        if (now !== before) frames = 0;
        before = now;
      }
    });
  const scrollBy = async (pixels: number): Promise<void> => {
    await pane.frame().evaluate((pixels) => window.scrollBy(0, pixels), pixels);
    await rowsSettle();
  };

  /** The heights are guessed until a row is measured: the end is reached by going there until it stays. */
  async function scrollToEnd(screen: Screen, position: number): Promise<void> {
    for (let step = 0; step < 5; step++) await scrollBy(1e7);
    await row(screen, position).waitFor();
  }

  async function soon(what: string, act: () => Promise<void>): Promise<void> {
    const took = await pageTime(preview.page, act);
    assert.ok(took < SOON_MS, `${what} took ${took} ms`);
  }

  before(async () => {
    preview = await openPreview();
    pane = drivePane(preview, th);
    await openInPreview(preview, "long.xlsx", await plansWorkbook(PLANS, SLIPS));
    await pane.button(th.welcomeLook).waitFor();
    await pane.passWelcome();
  });

  after(() => preview.close());

  afterEach(() => assertQuiet(preview));

  it("have the rows near what is seen in the page, each with its place in the whole", async () => {
    await soon("opening the findings", async () => {
      await pane.go("checks");
      await row("checks", 1).waitFor();
    });
    assert.equal(await row("checks", 1).getAttribute("aria-setsize"), String(SLIPS));
    assert.ok((await rowsOf("checks").count()) < MAX_ROWS, `${await rowsOf("checks").count()} rows`);
    assert.deepEqual(await pane.violations(), []);
    await scrollToEnd("checks", SLIPS);
    assert.match(await row("checks", SLIPS).innerText(), new RegExp(`!D${SLIPS + 1}\\b`));
    assert.ok((await rowsOf("checks").count()) < MAX_ROWS, `${await rowsOf("checks").count()} rows`);
  });

  it("do not jump while rows never seen before scroll in from above", async () => {
    await scrollToEnd("checks", SLIPS);
    for (let step = 0; step < 12; step++) {
      const seen = await rowsOf("checks").evaluateAll((rows) =>
        rows.find((row) => row.getBoundingClientRect().top > 150)?.getAttribute("aria-posinset"),
      );
      const watched = row("checks", Number(seen));
      const before = await topOf(watched);
      await scrollBy(-400);
      const moved = (await topOf(watched)) - before;
      assert.ok(Math.abs(moved - 400) <= 2, `row ${seen} moved ${moved} px for 400`);
    }
  });

  it("are searched while one types", async () => {
    await pane.frame().evaluate(() => window.scrollTo(0, 0));
    await soon("searching", async () => {
      await preview.pane.getByRole("searchbox").fill("D987");
      await preview.pane
        .getByRole("status")
        .filter({ hasText: th.found(1) })
        .waitFor();
    });
    await preview.pane.getByRole("searchbox").fill("");
    await preview.pane
      .getByRole("status")
      .filter({ hasText: th.found(SLIPS) })
      .waitFor();
  });

  it("go on row by row under the keyboard, and wait for it where it was left", async () => {
    await pane.go("sheets");
    await pane.button(th.plans).click();
    await soon("showing all plans", async () => {
      await pane.button(th.showAll(PLANS)).click();
      await row("sheets", 1).waitFor();
    });
    assert.equal(await row("sheets", 1).getAttribute("aria-setsize"), String(PLANS));
    await row("sheets", 1).getByRole("button").focus();
    const position = (): Promise<number> =>
      pane
        .frame()
        .evaluate(() => Number(document.activeElement?.closest("li")?.getAttribute("aria-posinset")));
    // A link and two choices a row.
    for (let row = 0; row < 20; row++) {
      for (let stop = 0; stop < 3; stop++) await preview.page.keyboard.press("Tab");
      await rowsSettle();
    }
    assert.equal(await position(), 21);
    assert.ok((await rowsOf("sheets").count()) < MAX_ROWS, `${await rowsOf("sheets").count()} rows`);
    await scrollToEnd("sheets", PLANS);
    assert.equal(await position(), 21);
    await preview.page.keyboard.press("Shift+Tab");
    assert.equal(await position(), 20);
    assert.ok((await topOf(row("sheets", 20))) > 0, "the row with the keyboard is out of sight");
  });
});
