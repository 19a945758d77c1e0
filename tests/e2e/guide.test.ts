/**
 * The way that the user's guide describes, walked as a newcomer would, with its pictures taken on the way.
 * `npm run guide:pictures` puts them into docs/guide, where they are committed: a build needs no browser then.
 */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { guideFile } from "../../src/locales/guide-file";
import { localeOf } from "../../src/locales/locales";
import type { Language } from "../../src/text/language";
import { axeViolations, drivePane, type PaneDriver } from "./support/pane";
import { assertQuiet, openPreview, type Preview } from "./support/preview";

const FOLDER = "out/guide";

const WINDOW = { width: 1340, height: 720, deviceScaleFactor: 1.5 };
/** The board's page as a whole, without the pane beside it. */
const BOARD = { width: 1210, height: 1320 };

for (const [language, office] of [
  ["th", "th-TH"],
  ["en", "en-US"],
] as const satisfies readonly (readonly [Language, string])[])
  describe(`the guide's way through the add-in in ${language}`, () => {
    const { pane: words, sheets } = localeOf(language);
    const { sheetNames } = sheets;
    let preview: Preview;
    let pane: PaneDriver;

    const file = (name: string): string => `${FOLDER}/${language}/${name}.png`;
    const paneAs = (name: string) => preview.page.locator("#pane").screenshot({ path: file(name) });
    const windowAs = (name: string) => preview.page.screenshot({ path: file(name) });

    before(async () => {
      mkdirSync(`${FOLDER}/${language}`, { recursive: true });
      preview = await openPreview(WINDOW);
      if (office !== "th-TH") await preview.page.locator("#language").selectOption(office);
      pane = drivePane(preview, words);
    });

    after(() => preview.close());

    afterEach(() => assertQuiet(preview));

    it("begins with what was found, and one button", async () => {
      await pane.button(words.generate).waitFor();
      await paneAs("first-use");
      // The sheets' language goes by the workbook, which is in Thai.
      await pane.passWelcome();
      await pane.go("generate");
      await preview.pane.getByLabel(words.languages[language], { exact: true }).check();
      await pane.button(words.generate).click();
      await pane.button(words.generateAgain).waitFor();
      await preview.openSheet(sheetNames.summary);
      await preview.goTo("A1");
      await windowAs("written");
    });

    it("shows the board's page as a whole", async () => {
      const { page } = preview;
      await page.setViewportSize(BOARD);
      await page.locator("#show-pane").click();
      await preview.openSheet(sheetNames.dashboard);
      await preview.goTo("A1");
      await preview.settled();
      await page.locator("#workbook").screenshot({ path: file("dashboard") });
      await page.locator("#show-pane").click();
      await page.setViewportSize(WINDOW);
    });

    it("shows the sheets", async () => {
      for (const role of ["scorecard"] as const) {
        await preview.openSheet(sheetNames[role]);
        await preview.goTo("A1");
        await windowAs(role);
      }
    });

    for (const screen of ["sheets", "checks", "rules"] as const)
      it(`looks at the screen of the ${screen}`, async () => {
        await pane.go(screen);
        await paneAs(screen === "sheets" ? "reading" : screen);
      });

    it("follows a figure to its sources", async () => {
      await pane.go("overview");
      await preview.openSheet(sheetNames.summary);
      await preview.goTo("G13");
      await pane.section(words.trail.title).waitFor();
      await windowAs("sources");
    });

    it("makes the workbook ready to send", async () => {
      await pane.go("generate");
      await pane.button(words.handover.send).scrollIntoViewIfNeeded();
      await paneAs("sending");
    });

    it("is a page that everybody can read", async () => {
      const { page } = preview;
      await page.goto(new URL(guideFile(language), page.url()).href);
      assert.deepEqual(await axeViolations(page.mainFrame()), []);
      const broken = await page
        .locator("img")
        .evaluateAll((images) =>
          (images as HTMLImageElement[])
            .filter((image) => !image.complete || image.naturalWidth === 0)
            .map((image) => image.src),
        );
      assert.deepEqual(broken, []);
      await page.setViewportSize({ width: 360, height: 700 });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(sideways, 0);
      await preview.screenshot(`guide-${language}`);
    });
  });
