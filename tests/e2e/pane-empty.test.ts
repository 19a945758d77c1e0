/** The pane on a workbook with nothing in it: why, and how to begin. */
import assert from "node:assert/strict";
import { pane as en } from "../../src/locales/en/pane";
import { pane as th } from "../../src/locales/th/pane";
import { drivePane, type PaneDriver, SCREENS } from "./support/pane";
import { assertQuiet, openPreview, type Preview } from "./support/preview";

for (const [office, words, sheets] of [
  ["th-TH", th, ["แผนและผล", "เกณฑ์ประเมิน"]],
  ["en-US", en, ["Targets", "Criteria"]],
] as const)
  describe(`the pane on an empty workbook in ${office}`, () => {
    let preview: Preview;
    let pane: PaneDriver;

    before(async () => {
      preview = await openPreview();
      pane = drivePane(preview, words);
      if (office !== "th-TH") {
        await preview.page.locator("#language").selectOption(office);
        await pane.button(words.generate).waitFor();
      }
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
      assert.deepEqual(await pane.violations(), []);
      await pane.picture(`${words.language}-light-empty`);
      await pane.button(words.addBlank).click();
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
      await preview.pane.getByText(words.plansReachedLabel).waitFor();
      await preview.goTo("B6:E6");
      await preview.page.keyboard.press("Delete");
      await pane.button(words.addExample).click();
      // 67.5 · 40 % + 50 · 30 % + 72.5 · 20 %
      await pane.figure().filter({ hasText: "56.50" }).waitFor();
      await preview.pane.getByText(words.weightAssessed(90, 100)).waitFor();
      await preview.pane.getByText(words.plansByStatus(3)).waitFor();
      // 20 houses of the 70 that were due: 35 are half of it.
      await preview.pane
        .getByText(words.missingTo(15, office === "th-TH" ? "หลัง" : "houses", words.status.yellow, false))
        .waitFor();
      assert.deepEqual(await pane.violations(), []);
      await pane.picture(`${words.language}-light-example`);
      await preview.screenshot(`template-example-${words.language}`);
    });

    it("has nothing to find in it, and says what was looked at", async () => {
      await pane.tab("checks").click();
      await preview.pane.getByRole("heading", { name: words.nothingFound }).waitFor();
      await preview.pane.getByText(words.checked(4, 4)).waitFor();
      await pane.picture(`${words.language}-light-nothing-found`);
    });

    it("can be read at 200 % in the narrowest pane", async () => {
      await preview.page.locator("#width").selectOption("320");
      await pane.frame().evaluate(() => (document.documentElement.style.zoom = "2"));
      for (const screen of SCREENS) {
        await pane.go(screen);
        assert.equal(await pane.overflow(), 0, `${screen} scrolls sideways`);
      }
      await pane.go("overview");
      await pane.picture(`${words.language}-light-zoomed`);
    });
  });
