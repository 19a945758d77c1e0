/** The pane as a user meets it, in the preview: every screen, in both languages, through Microsoft's own client. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";
import { localeOf } from "../../src/locales/locales";
import { pane as en } from "../../src/locales/en/pane";
import { pane as th } from "../../src/locales/th/pane";
import { SCREENS, type Screen } from "../../src/taskpane/pane-context";
import { assertQuiet, openPreview, type Preview } from "./support/preview";

const PLANS = "แผนงาน ไตรมาส 4";
const CRITERIA = "สรุปผลการประเมิน";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with the pane as it stands. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    );
  });
}

const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The pane from top to bottom, as far as one looks. */
async function picture({ page }: Preview, frame: Frame, name: string): Promise<void> {
  mkdirSync("out/screenshots", { recursive: true });
  const height = await frame.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1440, height: Math.min(2400, Math.max(900, height + 60)) });
  await page.locator("#pane").screenshot({ path: `out/screenshots/pane-${name}.png` });
  await page.setViewportSize({ width: 1440, height: 900 });
}

for (const [office, words] of [
  ["th-TH", th],
  ["en-US", en],
] as const)
  describe(`the pane in ${office}`, function () {
    this.timeout(60_000);
    let preview: Preview;

    const frame = (): Frame => preview.page.frames()[1]!;
    const button = (name: string) => preview.pane.getByRole("button", { name, exact: true });
    const figure = () => preview.pane.locator(".pane-headline .pane-figure");
    const badge = (status: keyof typeof words.status) =>
      preview.pane.locator(".pane-badges .pane-badge", { hasText: words.status[status] }).locator("b");

    async function go(screen: Screen): Promise<void> {
      await preview.pane
        .locator("nav")
        .getByRole("button", { name: new RegExp(`^${words.screen[screen]}`) })
        .click();
      await preview.pane.locator("#screen-title").waitFor();
    }

    /** Waits until something reads as it should. */
    async function reads(locator: ReturnType<typeof figure>, text: string): Promise<void> {
      await locator.filter({ hasText: text }).waitFor({ timeout: 10_000 });
      assert.equal((await locator.innerText()).trim(), text);
    }

    before(async () => {
      preview = await openPreview();
      if (office !== "th-TH") await preview.page.locator("#language").selectOption(office);
      await reads(figure(), "100.00");
    });

    after(() => preview.close());

    afterEach(() => assertQuiet(preview));

    it("opens on where the organisation stands", async () => {
      assert.equal(await frame().evaluate(() => document.documentElement.lang), words.language);
      assert.match(await preview.pane.locator(".pane-grade").innerText(), /ดีมาก|Very good/);
      await reads(badge("red"), "1");
      await reads(badge("yellow"), "1");
      // The worst first: half of 7,069 is 3,535 by one household, of which 3,373 are done.
      const [worst, next] = await preview.pane.locator('[aria-labelledby="behind"] li').allInnerTexts();
      assert.match(worst ?? "", /2\.3\.1[^]*47\.72%[^]*162/);
      assert.match(next ?? "", /2\.3\.2[^]*73\.74%[^]*196/);
      const labels = await preview.pane
        .locator("svg.pane-bars")
        .evaluateAll((bars) => bars.map((bar) => bar.getAttribute("aria-label")));
      assert.ok(labels.some((label) => label?.includes("42.39%")));
    });

    it("leads from a plan to its cell", async () => {
      await preview.openSheet(CRITERIA);
      await preview.pane
        .getByRole("button", { name: /^2\.3\.1/ })
        .first()
        .click();
      await preview.page.locator(".o-sheet.active", { hasText: PLANS }).waitFor();
      assert.match(await preview.page.locator(".o-named-range-selector input").inputValue(), /^A\d+$/);
    });

    it("follows a result typed into the grid within a second, and its being undone", async () => {
      await preview.openSheet(CRITERIA);
      // The standard target of KPI 1.2, of weight 10: 75 points instead of 100.
      await preview.type("F8", "8.83 (600/6,797 ตำบล)");
      const typed = Date.now();
      await reads(figure(), "97.50");
      assert.ok(Date.now() - typed < 1000, `took ${Date.now() - typed} ms`);
      const gap = preview.pane.locator('[aria-labelledby="gaps"] li');
      assert.match(await gap.innerText(), /1\.2[^]*75\.00[^]*2\.50?[^]*1\.2 [^]*10\.03/);
      await preview.page.keyboard.press("Control+z");
      await reads(figure(), "100.00");
      assert.equal(await preview.pane.locator('[aria-labelledby="gaps"]').count(), 0);
    });

    it("reads a column as the user says, keeps it in the workbook, and forgets it again", async () => {
      await go("sheets");
      const card = preview.pane.locator(`section[aria-label="${PLANS}"]`);
      await card.getByText(words.columns, { exact: true }).click();
      const column = card.getByRole("combobox", { name: new RegExp(`^${words.columnRole("F", "")}`) });
      assert.equal(await column.inputValue(), "target 4");
      await column.selectOption("");
      await preview.page.waitForFunction(() =>
        JSON.stringify(window.preview!.host.snapshot().settings).includes("KpiScorecard.Mapping"),
      );
      await go("overview");
      // Plan 1.2 has results in the third and the fourth quarter; the fourth is not read any more.
      const bars = preview.pane.locator("li", { hasText: /^1\.2 / }).locator("svg.pane-bars");
      const without = new RegExp(`${words.quarter(4)}: ${words.noFigure}$`);
      await bars.waitFor();
      assert.match((await bars.getAttribute("aria-label")) ?? "", without);
      await go("sheets");
      await card.getByText(words.columns, { exact: true }).click();
      await card.getByRole("button", { name: words.forget }).click();
      await column.and(card.locator("select")).waitFor();
      await card.getByRole("button", { name: words.forget }).waitFor({ state: "detached" });
      assert.equal(await column.inputValue(), "target 4");
      await go("overview");
      assert.doesNotMatch((await bars.getAttribute("aria-label")) ?? "", without);
    });

    it("says what a rule would change, keeps it on the rules sheet, and takes it back", async () => {
      await preview.openSheet(CRITERIA);
      await go("rules");
      const green = preview.pane.getByLabel(
        words.percentField(localeOf(words.language).sheets.settings.greenAbove.name),
      );
      await green.fill("40");
      assert.equal(await green.getAttribute("aria-invalid"), "false");
      await preview.pane.getByText(words.limitsOrder).waitFor();
      await green.fill("70");
      // Plan 2.3.2 stands at 73.74 %.
      await preview.pane
        .locator(".pane-note li", { hasText: words.effectStatuses(1, 0).slice(0, 12) })
        .waitFor();
      await button(words.save).click();
      await preview.pane.getByText(words.rulesSaved).waitFor();
      await preview.page.locator(".o-sheet", { hasText: "กติกา KPI" }).waitFor();
      assert.equal(await preview.value("กติกา KPI", "B9"), 0.7);
      assert.equal(await preview.sheetInFront(), CRITERIA, "the user was taken to another sheet");
      await go("overview");
      await reads(badge("yellow"), "0");
      // The sheet's own cell is the same rule.
      await preview.openSheet("กติกา KPI");
      await preview.type("B9", "80");
      await reads(badge("yellow"), "1");
      await go("rules");
      await green.fill("70");
      await button(words.save).click();
      await button(words.undo).click();
      await preview.page.waitForFunction(() => {
        const { sheets } = window.preview!.host.snapshot();
        return sheets.find(({ name }) => name === "กติกา KPI")?.cells["B9"]?.value === 0.8;
      });
    });

    it("finds the findings by a word, and leads to the cell", async () => {
      await go("checks");
      const rows = preview.pane.locator("main .pane-rows > li");
      const all = await rows.count();
      assert.ok(all > 10);
      await preview.pane.getByRole("searchbox").fill("42.38");
      await rows.filter({ hasText: "42.39" }).waitFor();
      await preview.pane
        .getByRole("status")
        .filter({ hasText: words.found(1) })
        .waitFor();
      assert.equal(await rows.count(), 1);
      await rows.getByRole("button").click();
      await preview.page.locator(".o-sheet.active", { hasText: PLANS }).waitFor();
      assert.equal(await preview.page.locator(".o-named-range-selector input").inputValue(), "E28");
      await preview.pane.getByRole("searchbox").fill("");
    });

    it("puts an example into an empty cell, and leaves a full one alone", async () => {
      await go("functions");
      await preview.pane.locator("summary", { hasText: "KPI.SCORE" }).click();
      const insert = preview.pane.locator("details[open]").getByRole("button", { name: words.insert });
      await preview.goTo("K1");
      await insert.click();
      await preview.pane.getByText(words.inserted(`${PLANS}!K1`)).waitFor();
      await preview.settled();
      assert.equal(await preview.shown(PLANS, "K1"), "62.5");
      await insert.click();
      await preview.pane.getByRole("alert").filter({ hasText: "K1" }).first().waitFor();
      assert.equal(await preview.shown(PLANS, "K1"), "62.5");
      await preview.page.keyboard.press("Delete");
    });

    it("writes the sheets that are wanted and those they need, and leads to them", async () => {
      await go("generate");
      const wanted = preview.pane.getByRole("group", { name: words.wantedSheets });
      for (const box of await wanted.getByRole("checkbox").all()) await box.uncheck();
      assert.equal(await button(words.generate).getAttribute("aria-disabled"), "true");
      await wanted.getByRole("checkbox", { name: "คะแนน KPI" }).check();
      await button(words.generate).click();
      await preview.pane.getByText(words.done).waitFor();
      await preview.settled();
      const names = await preview.sheetNames();
      assert.ok(names.includes("คะแนน KPI") && names.includes("กติกา KPI"), names.join(", "));
      assert.ok(!names.includes("รายไตรมาส KPI"));
      await preview.pane.getByText(words.untouched(names.slice(0, 3).join(", "))).waitFor();
      await preview.openSheet(PLANS);
      await preview.pane.getByRole("listitem").getByRole("button", { name: "คะแนน KPI" }).click();
      await preview.page.locator(".o-sheet.active", { hasText: "คะแนน KPI" }).waitFor();
      for (const box of await wanted.getByRole("checkbox").all()) await box.check();
    });

    it("says what to do where the workbook is protected, and does it at the second attempt", async () => {
      const protect = (on: boolean) =>
        preview.page.evaluate((on) => void (window.preview!.host.book.protected = on), on);
      await protect(true);
      await button(words.generateAgain).click();
      const failure = preview.pane.getByRole("alert").locator(".pane-message");
      await failure.waitFor();
      assert.match(await failure.innerText(), /รีวิว|Review/);
      assert.equal(
        /\p{Script=Thai}/u.test((await failure.locator("p").first().innerText()) ?? ""),
        office === "th-TH",
      );
      await protect(false);
      await failure.getByRole("button", { name: words.retry }).click();
      await preview.pane.getByText(words.done).waitFor();
    });

    it("can be worked with the keyboard alone", async () => {
      // The grid takes the focus when it has drawn what was written.
      await preview.settled();
      await preview.page.waitForTimeout(500);
      await preview.pane.locator("nav button").first().focus();
      for (const _ of SCREENS.slice(0, 3)) await preview.page.keyboard.press("Tab");
      await preview.page.keyboard.press("Enter");
      await preview.pane.getByRole("heading", { level: 1, name: words.screen.rules }).waitFor();
      const focused = await frame().evaluate(() => document.activeElement?.getAttribute("aria-current"));
      assert.equal(focused, "page");
      const ring = await frame().evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      assert.equal(ring, "solid");
    });

    for (const theme of ["light", "dark", "contrast"] as const)
      it(`has no violation of accessibility on any screen, ${theme}`, async () => {
        await preview.page.locator("#theme").selectOption(theme);
        await preview.page.locator("#width").selectOption("320");
        for (const screen of SCREENS) {
          await go(screen);
          if (screen === "sheets")
            await preview.pane.getByText(words.columns, { exact: true }).first().click();
          if (screen === "functions") await preview.pane.locator("summary").first().click();
          if (screen === "overview") await preview.pane.locator("summary").first().click();
          // Colours fade into one another.
          await preview.page.waitForTimeout(250);
          assert.deepEqual(await violations(frame()), [], screen);
          assert.equal(await overflow(frame()), 0, `${screen} scrolls sideways`);
          await picture(preview, frame(), `${words.language}-${theme}-${screen}`);
        }
        await preview.page.locator("#theme").selectOption("light");
        await preview.page.locator("#width").selectOption("350");
      });
  });

for (const [office, words, sheets] of [
  ["th-TH", th, ["แผนและผล", "เกณฑ์ประเมิน"]],
  ["en-US", en, ["Targets", "Criteria"]],
] as const)
  describe(`the pane on an empty workbook in ${office}`, function () {
    this.timeout(60_000);
    let preview: Preview;
    const frame = (): Frame => preview.page.frames()[1]!;
    const button = (name: string) => preview.pane.getByRole("button", { name, exact: true });

    before(async () => {
      preview = await openPreview();
      if (office !== "th-TH") await preview.page.locator("#language").selectOption(office);
      // The spreadsheet engine can be loaded once only, so not with the files that mocha tries first as CommonJS.
      const { createHost, newWorkbook, saveWorkbook } = await import("../../src/host");
      const { book, calculation } = createHost(newWorkbook());
      await preview.page.locator("#file").setInputFiles({
        name: "empty.xlsx",
        mimeType: "",
        buffer: Buffer.from(saveWorkbook(book, calculation)),
      });
      await preview.page.locator(".bar-name", { hasText: "empty.xlsx" }).waitFor();
    });

    after(() => preview.close());

    afterEach(() => assertQuiet(preview));

    it("explains, and offers sheets to fill in", async () => {
      await preview.pane.getByRole("heading", { name: words.emptyTitle }).waitFor();
      await preview.pane.getByText(words.emptyWorkbook).waitFor();
      assert.deepEqual(await violations(frame()), []);
      await picture(preview, frame(), `${words.language}-light-empty`);
      await button(words.addBlank).click();
      await preview.pane.getByText(words.emptyRows(sheets.map((name) => `“${name}”`).join(", "))).waitFor();
      await preview.page.locator(".o-sheet.active", { hasText: sheets[0] }).waitFor();
      await preview.settled();
      await preview.screenshot(`template-blank-${words.language}`);
    });

    it("shows the overview as soon as there is a plan, and the example's own", async () => {
      await preview.openSheet(sheets[0]);
      await preview.type("B6", "อบรม");
      await preview.type("D6", "100");
      await preview.type("E6", "25");
      await preview.pane.getByText(words.plansGreenLabel).waitFor();
      await preview.goTo("B6:E6");
      await preview.page.keyboard.press("Delete");
      await button(words.addExample).click();
      const figure = preview.pane.locator(".pane-headline .pane-figure");
      // 67.5 · 40 % + 50 · 30 % + 72.5 · 20 %
      await figure.filter({ hasText: "56.50" }).waitFor();
      await preview.pane.getByText(words.weightAssessed(90, 100)).waitFor();
      await preview.pane.getByText(words.plansByStatus(3)).waitFor();
      // 20 houses of the 70 that were due: 35 are half of it.
      await preview.pane
        .getByText(words.missingTo(15, office === "th-TH" ? "หลัง" : "houses", words.status.yellow, false))
        .waitFor();
      assert.deepEqual(await violations(frame()), []);
      await picture(preview, frame(), `${words.language}-light-example`);
      await preview.screenshot(`template-example-${words.language}`);
    });

    it("has nothing to find in it, and says what was looked at", async () => {
      await preview.pane.locator("nav").getByRole("button", { name: words.screen.checks }).click();
      await preview.pane.getByRole("heading", { name: words.nothingFound }).waitFor();
      await preview.pane.getByText(words.checked(4, 4)).waitFor();
      await picture(preview, frame(), `${words.language}-light-nothing-found`);
    });

    it("can be read at 200 % in the narrowest pane", async () => {
      await preview.page.locator("#width").selectOption("320");
      await frame().evaluate(() => (document.documentElement.style.zoom = "2"));
      for (const screen of SCREENS) {
        await preview.pane
          .locator("nav")
          .getByRole("button", { name: new RegExp(`^${words.screen[screen]}`) })
          .click();
        await preview.pane.locator("#screen-title").waitFor();
        assert.equal(await overflow(frame()), 0, `${screen} scrolls sideways`);
      }
      await preview.pane.locator("nav button").first().click();
      await picture(preview, frame(), `${words.language}-light-zoomed`);
    });
  });

describe("the pane in forced colours", function () {
  this.timeout(60_000);

  it("keeps every word and line", async () => {
    const preview = await openPreview({ forcedColors: "active" });
    const frame = preview.page.frames()[1]!;
    await preview.pane.locator("#screen-title").waitFor();
    for (const screen of SCREENS) {
      await preview.pane
        .locator("nav")
        .getByRole("button", { name: new RegExp(`^${th.screen[screen]}`) })
        .click();
      await preview.page.waitForTimeout(200);
      assert.deepEqual(await violations(frame), [], screen);
      await picture(preview, frame, `th-forced-${screen}`);
    }
    assertQuiet(preview);
    await preview.close();
  });
});
