/** The pane as a user meets it, in the preview: every screen, in both languages, through Microsoft's own client. */
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { localeOf } from "../../src/locales/locales";
import { pane as en } from "../../src/locales/en/pane";
import { pane as th } from "../../src/locales/th/pane";
import { becomes } from "./support/becomes";
import { pageTime } from "./support/page-time";
import { drivePane, type PaneDriver, SCREENS } from "./support/pane";
import { assertQuiet, openPreview, type Preview } from "./support/preview";

const PLANS = "แผนงาน ไตรมาส 4";
const CRITERIA = "สรุปผลการประเมิน";

for (const [office, words] of [
  ["th-TH", th],
  ["en-US", en],
] as const)
  describe(`the pane in ${office}`, () => {
    let preview: Preview;

    let pane: PaneDriver;

    const badge = (status: keyof typeof words.status) =>
      preview.pane.locator(`[data-status="${status}"]:visible b`).first();
    const bars = () => preview.pane.locator('[role="img"]:visible');

    /** Waits until something reads as it should. */
    async function reads(locator: Locator, text: string): Promise<void> {
      await locator.filter({ hasText: text }).waitFor();
      assert.equal((await locator.innerText()).trim(), text);
    }

    before(async () => {
      preview = await openPreview();
      if (office !== "th-TH") await preview.page.locator("#language").selectOption(office);
      pane = drivePane(preview, words);
      await pane.passWelcome();
      await reads(pane.figure(), "100.00");
    });

    after(() => preview.close());

    afterEach(() => assertQuiet(preview));

    it("opens on where the organisation stands", async () => {
      assert.equal(await pane.frame().evaluate(() => document.documentElement.lang), words.language);
      assert.match(await preview.pane.locator("[data-grade]").innerText(), /ดีมาก|Very good/);
      await reads(badge("red"), "1");
      await reads(badge("yellow"), "1");
      // The worst first: half of 7,069 is 3,535 by one household, of which 3,373 are done.
      const [worst, next] = await pane.section(words.behind).getByRole("listitem").allInnerTexts();
      assert.match(worst ?? "", /2\.3\.1[^]*47\.72%[^]*162/);
      assert.match(next ?? "", /2\.3\.2[^]*73\.74%[^]*196/);
      const labels = await bars().evaluateAll((bars) => bars.map((bar) => bar.getAttribute("aria-label")));
      assert.ok(labels.some((label) => label?.includes("42.39%")));
    });

    it("leads from a plan to its cell", async () => {
      await preview.openSheet(CRITERIA);
      await preview.pane
        .getByRole("button", { name: /^2\.3\.1/ })
        .first()
        .click();
      await preview.page.locator(".o-sheet.active", { hasText: PLANS }).waitFor();
      await becomes(async () => /^A\d+$/.test(await preview.selection()), true);
    });

    it("follows a result typed into the grid within a second, and its being undone", async () => {
      await preview.openSheet(CRITERIA);
      // The standard target of KPI 1.2, of weight 10: 75 points instead of 100.
      await preview.type("F8", "8.83 (600/6,797 ตำบล)");
      const took = await pageTime(preview.page, () => reads(pane.figure(), "97.50"));
      assert.ok(took < 1000, `took ${took} ms`);
      const gap = pane.section(words.gaps).getByRole("listitem");
      assert.match(await gap.innerText(), /1\.2[^]*75\.00[^]*2\.50?[^]*1\.2 [^]*10\.03/);
      await preview.page.keyboard.press("Control+z");
      await reads(pane.figure(), "100.00");
      await pane.section(words.gaps).waitFor({ state: "detached" });
    });

    it("reads a column as the user says, keeps it in the workbook, and forgets it again", async () => {
      await pane.go("sheets");
      const card = preview.pane.locator(`section[aria-label="${PLANS}"]`);
      await card.getByRole("button", { name: words.columns, exact: true }).click();
      const column = card.getByRole("combobox", { name: new RegExp(`^${words.columnRole("F", "")}`) });
      assert.equal(await column.inputValue(), "target 4");
      await column.selectOption("");
      await preview.page.waitForFunction(() =>
        JSON.stringify(window.preview!.host.snapshot().settings).includes("KpiScorecard.Mapping"),
      );
      await pane.go("overview");
      // Plan 1.2 has results in the third and the fourth quarter; the fourth is not read any more.
      const quarters = pane
        .section(words.byQuarter)
        .getByRole("listitem")
        .filter({ hasText: /^1\.2 / })
        .getByRole("img");
      const without = new RegExp(`${words.quarter(4)}: ${words.noFigure}$`);
      await quarters.waitFor();
      const isWithout = async () => without.test((await quarters.getAttribute("aria-label")) ?? "");
      await becomes(isWithout, true);
      await pane.go("sheets");
      // The columns are still unfolded, as they were left.
      await card.getByRole("button", { name: words.forget }).click();
      await preview.pane.getByRole("dialog", { name: words.forgetTitle }).waitFor();
      await pane.button(words.keep).click();
      await card.getByRole("button", { name: words.forget }).click();
      await pane.button(words.forgetConfirm).click();
      await card.getByRole("button", { name: words.forget }).waitFor({ state: "detached" });
      await becomes(() => column.inputValue(), "target 4");
      await pane.go("overview");
      await becomes(isWithout, false);
    });

    it("says what a rule would change, keeps it on the rules sheet, and takes it back", async () => {
      await preview.openSheet(CRITERIA);
      await pane.go("rules");
      const green = preview.pane.getByLabel(
        words.percentField(localeOf(words.language).sheets.settings.greenAbove.name),
      );
      await green.fill("40");
      assert.notEqual(await green.getAttribute("aria-invalid"), "true");
      await preview.pane.getByText(words.limitsOrder).waitFor();
      await green.fill("70");
      // Plan 2.3.2 stands at 73.74 %.
      await preview.pane
        .getByRole("listitem")
        .filter({ hasText: words.effectStatuses(1, 0).slice(0, 12) })
        .waitFor();
      await pane.button(words.save).click();
      await preview.pane.getByText(words.rulesSaved).waitFor();
      await preview.page.locator(".o-sheet", { hasText: "กติกา KPI" }).waitFor();
      await becomes(() => preview.value("กติกา KPI", "B9"), 0.7);
      assert.equal(await preview.sheetInFront(), CRITERIA, "the user was taken to another sheet");
      await pane.go("overview");
      await reads(badge("yellow"), "0");
      // The sheet's own cell is the same rule.
      await preview.openSheet("กติกา KPI");
      await preview.type("B9", "80");
      await reads(badge("yellow"), "1");
      await pane.go("rules");
      await green.fill("70");
      await pane.button(words.save).click();
      await pane.button(words.undo).click();
      await preview.page.waitForFunction(() => {
        const { sheets } = window.preview!.host.snapshot();
        return sheets.find(({ name }) => name === "กติกา KPI")?.cells["B9"]?.value === 0.8;
      });
    });

    it("finds the findings by a word, and leads to the cell", async () => {
      await pane.go("checks");
      const rows = preview.pane.locator("#panel-checks li");
      const all = await rows.count();
      assert.ok(all > 10);
      await preview.pane.getByRole("searchbox").fill("42.38");
      await rows.filter({ hasText: "42.39" }).waitFor();
      await preview.pane
        .getByRole("status")
        .filter({ hasText: words.found(1) })
        .waitFor();
      await becomes(() => rows.count(), 1);
      await rows.getByRole("button").click();
      await preview.page.locator(".o-sheet.active", { hasText: PLANS }).waitFor();
      await becomes(preview.selection, "E28");
      await preview.pane.getByRole("searchbox").fill("");
    });

    it("puts an example into an empty cell, and leaves a full one alone", async () => {
      await pane.go("functions");
      await preview.pane.getByRole("button", { name: /^KPI\.SCORE/ }).click();
      const insert = pane.button(words.insert);
      await preview.goTo("K1");
      await insert.click();
      await preview.pane.getByText(words.inserted(`${PLANS}!K1`)).waitFor();
      await preview.settled();
      assert.equal(await preview.shown(PLANS, "K1"), "62.5");
      await insert.click();
      await preview.pane.locator("[data-failure]", { hasText: "K1" }).waitFor();
      assert.equal(await preview.shown(PLANS, "K1"), "62.5");
      await preview.page.keyboard.press("Delete");
    });

    it("writes the sheets that are wanted and those they need, and leads to them", async () => {
      await pane.go("generate");
      const wanted = preview.pane.getByRole("group", { name: words.wantedSheets });
      for (const box of await wanted.getByRole("checkbox").all()) await box.uncheck();
      await becomes(() => pane.button(words.generate).getAttribute("aria-disabled"), "true");
      await wanted.getByRole("checkbox", { name: "คะแนน KPI" }).check();
      await pane.button(words.generate).click();
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
      await pane.button(words.generateAgain).click();
      const failure = preview.pane.locator("[data-failure]:visible");
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
      // The preview's grid takes the focus when it has drawn what was written; Excel leaves it in the pane.
      await preview.page.evaluate(() => void (HTMLElement.prototype.focus = () => {}));
      await pane.tab("generate").focus();
      await preview.page.keyboard.press("Home");
      for (const _ of SCREENS.slice(0, 3)) await preview.page.keyboard.press("ArrowRight");
      await preview.page.keyboard.press("Enter");
      await preview.pane.getByRole("heading", { level: 1, name: words.screen.rules }).waitFor();
      const [selected, ring] = await pane.frame().evaluate(() => {
        const tab = document.activeElement!;
        return [tab.getAttribute("aria-selected"), tab.hasAttribute("data-fui-focus-visible")];
      });
      assert.equal(selected, "true");
      assert.ok(ring, "nothing shows where the keyboard is");
      // Into the screen: past the guide's chapter about it, the next stop is its first field.
      await preview.page.keyboard.press("Tab");
      assert.match(
        await pane.frame().evaluate(() => document.activeElement?.getAttribute("href") ?? ""),
        /^help(-en)?\.html#rules$/,
      );
      await preview.page.keyboard.press("Tab");
      assert.equal(await pane.frame().evaluate(() => document.activeElement?.tagName), "INPUT");
    });
  });
