/** The whole job by keyboard alone: from what was found to the written sheets, the findings and the figures copied. */
import assert from "node:assert/strict";
import { pane as en } from "../../src/locales/en/pane";
import { pane as th } from "../../src/locales/th/pane";
import { drivePane, type PaneDriver } from "./support/pane";
import { assertQuiet, openPreview, type Preview } from "./support/preview";

/** More stops than any screen of the sample has before what is looked for. */
const MAX_STOPS = 80;

for (const [office, words] of [
  ["th-TH", th],
  ["en-US", en],
] as const)
  describe(`the pane by keyboard alone, in ${office}`, () => {
    let preview: Preview;
    let pane: PaneDriver;

    const press = (key: string): Promise<void> => preview.page.keyboard.press(key);
    const focused = (): Promise<string> =>
      pane.frame().evaluate(() => {
        const { activeElement: element } = document;
        return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
      });

    /** Tabs on until the focus is on something of this name. */
    async function tabTo(name: string | RegExp): Promise<void> {
      const passed: string[] = [];
      while (passed.length < MAX_STOPS) {
        await press("Tab");
        const found = await focused();
        if (typeof name === "string" ? found === name : name.test(found)) return;
        passed.push(found);
      }
      assert.fail(`${name} is not among ${passed.join(" | ")}`);
    }

    /** By the tabs' own keys, from wherever the focus is. */
    async function goTo(screen: keyof typeof words.screen): Promise<void> {
      for (let stop = 0; stop < MAX_STOPS; stop++) {
        if (await pane.frame().evaluate(() => document.activeElement?.getAttribute("role") === "tab")) break;
        await press("Shift+Tab");
      }
      await press("Home");
      for (let step = 0; step < 6 && !(await focused()).startsWith(words.screen[screen]); step++)
        await press("ArrowRight");
      await press("Enter");
      await preview.pane.locator(`#panel-${screen} h1`).waitFor();
    }

    before(async () => {
      preview = await openPreview();
      if (office !== "th-TH") await preview.page.locator("#language").selectOption(office);
      pane = drivePane(preview, words);
      await pane.button(words.generate).waitFor();
      // The preview's grid takes the focus when it has drawn what was written; Excel leaves it in the pane.
      await preview.page.evaluate(() => void (HTMLElement.prototype.focus = () => {}));
      await preview.pane.locator("h1").focus();
    });

    after(() => preview.close());

    afterEach(() => assertQuiet(preview));

    it("writes the sheets from the first screen, and says what came of it", async () => {
      await tabTo(words.generate);
      await press("Enter");
      await preview.pane.getByText(words.done).first().waitFor();
      // Where it was written stands below; the first link leads there.
      await tabTo(/^(ภาพรวม KPI|KPI Dashboard)$/);
      await press("Enter");
      await preview.page.locator(".o-sheet.active", { hasText: "ภาพรวม KPI" }).waitFor();
    });

    it("finds a finding by a word, and goes to its cell", async () => {
      await goTo("checks");
      await press("Tab");
      await press("Tab");
      await preview.page.keyboard.type("42.38");
      await preview.pane
        .getByRole("status")
        .filter({ hasText: words.found(1) })
        .waitFor();
      await tabTo(/E28/);
      await press("Enter");
      await preview.page.locator(".o-sheet.active", { hasText: "แผนงาน ไตรมาส 4" }).waitFor();
    });

    it("says what a column is", async () => {
      await goTo("sheets");
      await tabTo(words.columns);
      await press("Enter");
      await tabTo(new RegExp(`^${words.columnRole("F", "")}`));
      await goTo("overview");
    });

    it("copies figures, and takes the way back", async () => {
      await tabTo(words.copyOf(words.behind));
      await press("Enter");
      await preview.pane
        .locator(`[title="${words.copied}"]:visible, [role="dialog"]:visible`)
        .first()
        .waitFor();
      await press("Escape");
      await goTo("generate");
      await tabTo(words.handover.putBack);
      await press("Enter");
      await preview.pane.getByText(words.handover.hasPutBack).first().waitFor();
      assert.equal((await preview.sheetNames()).length, 3);
    });
  });
