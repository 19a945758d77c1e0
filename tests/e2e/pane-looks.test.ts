/** Every screen in every theme and language, as wide as Excel makes a pane and as narrow as a user can. */
import assert from "node:assert/strict";
import { pane as en } from "../../src/locales/en/pane";
import { pane as th } from "../../src/locales/th/pane";
import { drivePane, type PaneDriver, SCREENS, unfoldFirst } from "./support/pane";
import { assertQuiet, openPreview, type Preview } from "./support/preview";

const THEMES = ["light", "dark", "contrast"] as const;

for (const [office, words] of [
  ["th-TH", th],
  ["en-US", en],
] as const)
  describe(`how the pane looks in ${office}`, () => {
    let preview: Preview;
    let pane: PaneDriver;

    async function inEveryTheme(look: (theme: string) => Promise<void>): Promise<void> {
      for (const theme of THEMES) {
        await preview.page.locator("#theme").selectOption(theme);
        // Colours fade into one another.
        await pane.still();
        await look(theme);
      }
    }

    async function assertSound(name: string): Promise<void> {
      assert.deepEqual(await pane.violations(), [], name);
      assert.equal(await pane.overflow(), 0, `${name} scrolls sideways`);
      await pane.picture(name);
    }

    before(async () => {
      preview = await openPreview();
      if (office !== "th-TH") await preview.page.locator("#language").selectOption(office);
      await preview.page.locator("#width").selectOption("320");
      pane = drivePane(preview, words);
    });

    after(() => preview.close());

    afterEach(() => assertQuiet(preview));

    it("says on the first screen what was found and what one click will do, with one button for it", async () => {
      await pane.button(words.generate).waitFor();
      assert.equal(await preview.pane.getByRole("tab").count(), 0);
      const rows = await preview.pane.getByRole("listitem").allInnerTexts();
      assert.match(rows[0] ?? "", /^แผนงาน ไตรมาส 4\s+\D*25/);
      assert.match(rows[1] ?? "", /^สรุปผลการประเมิน\s+\D*10/);
      assert.match(rows[2] ?? "", /^การควบคุมดูแลกิจการ\s+\D*9/);
      await inEveryTheme((theme) => assertSound(`${words.language}-${theme}-welcome`));
    });

    describe("on each screen", () => {
      before(() => pane.passWelcome());

      for (const screen of SCREENS)
        it(`has no violation of accessibility on ${screen}, in any theme`, async () => {
          await pane.go(screen);
          await unfoldFirst(preview, pane, screen);
          await inEveryTheme((theme) => assertSound(`${words.language}-${theme}-${screen}`));
        });
    });
  });

for (const [office, words] of [
  ["th-TH", th],
  ["en-US", en],
] as const)
  describe(`the pane in forced colours, in ${office}`, () => {
    let preview: Preview;
    let pane: PaneDriver;

    before(async () => {
      preview = await openPreview({ forcedColors: "active" });
      if (office !== "th-TH") await preview.page.locator("#language").selectOption(office);
      pane = drivePane(preview, words);
    });

    after(() => preview.close());

    afterEach(() => assertQuiet(preview));

    it("keeps every word and line of the first screen", async () => {
      await pane.button(words.generate).waitFor();
      assert.deepEqual(await pane.violations(), []);
    });

    describe("on each screen", () => {
      before(() => pane.passWelcome());

      for (const screen of SCREENS)
        it(`keeps every word and line of ${screen}`, async () => {
          await pane.go(screen);
          await unfoldFirst(preview, pane, screen);
          await pane.still();
          assert.deepEqual(await pane.violations(), []);
          await pane.picture(`${words.language}-forced-${screen}`);
        });
    });
  });
