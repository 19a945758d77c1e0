/** Sheets on their way to others, and figures on their way from the user's cells, as a user meets them. */
import assert from "node:assert/strict";
import { pane as en } from "../../src/locales/en/pane";
import { pane as th } from "../../src/locales/th/pane";
import { becomes } from "./support/becomes";
import { drivePane, type PaneDriver } from "./support/pane";
import { assertQuiet, openPreview, type Preview } from "./support/preview";

const PLANS = "แผนงาน ไตรมาส 4";
const SUMMARY = "สรุปผล KPI";
const QUARTERS = "รายไตรมาส KPI";

for (const [office, words] of [
  ["th-TH", th],
  ["en-US", en],
] as const)
  describe(`sheets that were written, in ${office}`, () => {
    let preview: Preview;
    let pane: PaneDriver;

    const trail = () => pane.section(words.trail.title);
    const formulas = () =>
      preview.page.evaluate((name) => {
        const { cells } = window.preview!.host.snapshot().sheets.find((sheet) => sheet.name === name)!;
        return Object.values(cells).flatMap(({ formula }) => formula ?? []);
      }, SUMMARY);

    /** Whether the summary is computed by the add-in's functions. */
    const live = async () => (await formulas()).some((formula) => formula.includes("KPI."));

    before(async () => {
      preview = await openPreview();
      if (office !== "th-TH") await preview.page.locator("#language").selectOption(office);
      pane = drivePane(preview, words);
      await pane.passWelcome();
      await pane.go("generate");
      await pane.button(words.generate).click();
      await pane.button(words.generateAgain).waitFor();
      await preview.settled();
    });

    after(() => preview.close());

    afterEach(() => assertQuiet(preview));

    it("show the trail of a selected figure, each step of it a click away", async () => {
      await preview.openSheet(SUMMARY);
      await preview.goTo("G13");
      await trail().waitFor();
      // 3,373 of 7,069 households.
      assert.match(
        await trail().innerText(),
        /2\.3\.1[^]*47\.72%[^]*7,069[^]*แผนงาน ไตรมาส 4!B17[^]*50\.00%[^]*80\.00%/,
      );
      assert.deepEqual(await pane.violations(), []);
      assert.equal(await pane.overflow(), 0);
      await pane.picture(`${words.language}-trail`);
      await preview.screenshot(`trail-${words.language}`);
      await trail()
        .getByRole("button", { name: words.openPlace(`${PLANS}!B17`) })
        .first()
        .click();
      await preview.page.locator(".o-sheet.active", { hasText: PLANS }).waitFor();
      await becomes(preview.selection, "B17");
      // A cell of the user's own has no trail.
      await trail().waitFor({ state: "detached" });
    });

    it("show the quarters behind an operating target", async () => {
      await preview.openSheet(QUARTERS);
      await preview.goTo("O23");
      await trail().waitFor();
      await pane.picture(`${words.language}-trail-quarters`);
    });

    it("are made ready to send, say so, and come back with one click", async () => {
      await pane.go("generate");
      assert.equal(await live(), true);
      await pane.button(words.handover.send).click();
      await preview.pane.getByText(words.handover.ready).waitFor();
      await becomes(live, false);
      assert.match(String(await preview.value(SUMMARY, "A4")), /พร้อมส่ง/);
      assert.deepEqual(await pane.violations(), []);
      await pane.picture(`${words.language}-ready-to-send`);
      await pane.button(words.handover.backToLive).click();
      await pane.button(words.handover.send).waitFor();
      await becomes(live, true);
    });

    it("give way to what was there before, until a cell is changed", async () => {
      const before = await formulas();
      await pane.button(words.handover.send).waitFor();
      await preview.pane.getByLabel(words.values, { exact: false }).first().check();
      await pane.button(words.generateAgain).click();
      await pane.button(words.handover.putBack).waitFor();
      await becomes(formulas, []);
      await pane.picture(`${words.language}-way-back`);
      await pane.button(words.handover.putBack).click();
      await preview.pane.getByText(words.handover.hasPutBack).waitFor();
      await becomes(formulas, before);
      await preview.pane.getByLabel(words.live, { exact: false }).first().check();
      await pane.button(words.generate).click();
      await pane.button(words.handover.putBack).waitFor();
      await preview.openSheet(SUMMARY);
      await preview.type("I8", "x");
      await pane.button(words.handover.putBack).waitFor({ state: "detached" });
    });

    it("are entered again where the workbook was opened before the add-in was there", async () => {
      await preview.page.evaluate(() => window.preview!.host.simulate({ nameError: true }));
      await pane.button(words.refresh).click();
      const rewrite = pane.button(words.handover.rewrite);
      await rewrite.waitFor();
      await pane.picture(`${words.language}-unanswered`);
      await rewrite.click();
      await rewrite.waitFor({ state: "detached" });
      await becomes(() => preview.value(SUMMARY, "F13"), 0.4772);
      // The figures are there before the run has ended, which writes the rules after them.
      await pane.button(words.handover.putBack).waitFor();
    });

    it("say when a rule has changed that they were not made for, and are written by it", async () => {
      assert.equal(await preview.value(SUMMARY, "G13"), "แดง");
      await preview.openSheet("กติกา KPI");
      // Red below 50 % is the default, which no formula names.
      // In a cell of percentages 40 is 40 %, as in Excel.
      await preview.type("B8", "40");
      await becomes(() => preview.value("กติกา KPI", "B8"), 0.4);
      const follow = pane.button(words.handover.followRules);
      await follow.waitFor();
      await pane.picture(`${words.language}-rules-changed`);
      await follow.click();
      await follow.waitFor({ state: "detached" });
      await becomes(() => preview.value(SUMMARY, "G13"), "เหลือง");
      assert.ok((await formulas()).includes("=KPI.STATUS(F13,'กติกา KPI'!$B$8)"));
    });
  });
