/** What happens after an action: it is said once, the focus goes where the eye goes, and what runs can be stopped. */
import assert from "node:assert/strict";
import { pane as th } from "../../src/locales/th/pane";
import { becomes } from "./support/becomes";
import { drivePane, type PaneDriver } from "./support/pane";
import { assertQuiet, openPreview, type Preview } from "./support/preview";

const PLANS = "แผนงาน ไตรมาส 4";

describe("the pane after an action", () => {
  let preview: Preview;
  let pane: PaneDriver;

  /** What has the focus: its name where it has one, or its text. */
  const focused = (): Promise<string> =>
    pane.frame().evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return "nothing";
      return activeElement.getAttribute("aria-label") ?? activeElement.textContent;
    });

  const assertFocused = (name: string): Promise<void> => becomes(focused, name);

  /** Begins to listen as a screen reader does: to what is added to the live regions, and to what they change to. */
  const listen = (): Promise<void> =>
    pane.frame().evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      // Where the browser has a way of its own to say something, Fluent takes that.
      if ("ariaNotify" in document)
        Object.assign(document, {
          ariaNotify(text: string) {
            heard.push(text);
          },
        });
      new MutationObserver((records) => {
        const nodes = records.flatMap(({ type, target, addedNodes }) =>
          type === "characterData" ? [target] : [...addedNodes],
        );
        for (const node of nodes) {
          const element = node instanceof Element ? node : node.parentElement;
          if (node.textContent && element?.closest("[aria-live], [role=status], [role=alert]"))
            heard.push(node.textContent);
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    });

  const timesHeard = (text: string): Promise<number> =>
    pane.frame().evaluate((text) => {
      const { heard } = window as unknown as { heard: string[] };
      return heard.filter((said) => said.includes(text)).length;
    }, text);

  async function assertHeardOnce(text: string): Promise<void> {
    await becomes(() => timesHeard(text), 1);
    // Time enough for it to be said again.
    await preview.page.waitForTimeout(600);
    assert.equal(await timesHeard(text), 1);
  }

  /** Until `release`, the workbook answers nothing. */
  const hold = (): Promise<void> =>
    preview.page.evaluate(() => {
      const { host } = window.preview!;
      const answer = host.executeAsync.bind(host);
      const released = new Promise<void>((release) => Object.assign(window, { release }));
      host.executeAsync = async (...request) => {
        await released;
        return answer(...request);
      };
    });
  const release = (): Promise<void> =>
    preview.page.evaluate(() => (window as unknown as { release: () => void }).release());

  before(async () => {
    preview = await openPreview();
    pane = drivePane(preview, th);
    await pane.button(th.generate).waitFor();
    // The preview's grid takes the focus when it has drawn what was written; Excel leaves it in the pane.
    await preview.page.evaluate(() => void (HTMLElement.prototype.focus = () => {}));
  });

  after(() => preview.close());

  afterEach(() => assertQuiet(preview));

  it("shows all rows of a list from the first that was not there", async () => {
    await pane.passWelcome();
    await assertFocused(await preview.pane.locator("#panel-overview h1").innerText());
    const quarters = pane.section(th.byQuarter);
    await quarters.getByRole("button", { name: /ทั้งหมด/ }).click();
    const ninth = quarters.getByRole("listitem").nth(8).getByRole("button");
    await assertFocused(await ninth.innerText());
  });

  it("stops a run that was cancelled, says so once, and leaves the workbook as it was", async () => {
    await pane.go("generate");
    await listen();
    await hold();
    await pane.button(th.generate).click();
    const cancel = pane.button(th.cancel);
    await cancel.focus();
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByText(th.cancelling).waitFor();
    await release();
    await preview.pane.getByText(th.cancelled).first().waitFor();
    await assertFocused(th.generate);
    assert.deepEqual(await preview.sheetNames(), [PLANS, "สรุปผลการประเมิน", "การควบคุมดูแลกิจการ"]);
    await assertHeardOnce(th.cancelled);
  });

  it("says once what came of a run, whatever screen is looked at afterwards", async () => {
    await pane.button(th.generate).focus();
    await preview.page.keyboard.press("Enter");
    await pane.button(th.generateAgain).waitFor();
    await assertFocused(th.generateAgain);
    await pane.go("overview");
    await pane.go("generate");
    await assertHeardOnce(th.done);
  });

  it("goes on from what stands before a button that went away with its message", async () => {
    await pane.button(th.handover.putBack).focus();
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByText(th.handover.hasPutBack).first().waitFor();
    await assertFocused(th.generate);
    await assertHeardOnce(th.handover.hasPutBack);
  });

  it("goes on in the sheet's card when what was said of it is forgotten", async () => {
    await pane.go("sheets");
    const card = preview.pane.locator(`section[aria-label="${PLANS}"]`);
    await card.getByRole("button", { name: th.columns, exact: true }).click();
    await card.getByRole("combobox", { name: new RegExp(`^${th.columnRole("F", "")}`) }).selectOption("");
    await card.getByRole("button", { name: th.forget }).click();
    await pane.button(th.forgetConfirm).click();
    await card.getByRole("button", { name: th.forget }).waitFor({ state: "detached" });
    await becomes(() => card.evaluate((card) => card.contains(document.activeElement)), true);
  });

  it("goes into a grade that was added, and to the one before a grade that was taken away", async () => {
    await pane.go("rules");
    await pane.button(th.addGrade).click();
    await assertFocused(th.gradeName(5));
    await pane.button(th.removeGrade(5)).click();
    await assertFocused(th.removeGrade(4));
  });

  it("comes back from the window that shows what could not be copied", async () => {
    await pane.go("overview");
    await pane.frame().evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error("refused"));
      document.execCommand = () => false;
    });
    const copy = pane.section(th.components).getByRole("button", { name: th.copyOf(th.components) });
    await copy.click();
    const dialog = preview.pane.getByRole("dialog", { name: th.copyYourself });
    await dialog.waitFor();
    await pane.frame().waitForFunction(() => /100/.test(window.getSelection()?.toString() ?? ""));
    await preview.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await assertFocused(th.copyOf(th.components));
  });
});
