/** The preview in a browser: built, served and opened once for all browser tests, each with a window of its own. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { PaneSurroundings } from "../../../src/preview/page/pane-surroundings";
import { bundle } from "../../../src/preview/serve/bundle";
import { serve, type Served } from "../../../src/preview/serve/server";
import { launchBrowser } from "./chromium";

interface Stage {
  browser: Browser;
  served: Served;
  folder: string;
}

let stage: Promise<Stage> | null = null;

async function build(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "kpi-preview-"));
  await bundle(folder);
  return { folder, served: await serve(folder, 0), browser: await launchBrowser() };
}

// At the top level of the file it is a hook of the whole run.
after(async () => {
  if (!stage) return;
  const { browser, served, folder } = await stage;
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

export interface PreviewOptions {
  width?: number;
  height?: number;
  forcedColors?: "active" | "none";
  /** Pixels of the picture to one of the page. */
  deviceScaleFactor?: number;
}

export interface Preview {
  page: Page;
  /** The pane's own page, in its frame. */
  pane: FrameLocator;
  /** Goes to a cell of the sheet in front, as by the name box. */
  goTo(address: string): Promise<void>;
  /** Types into a cell of the sheet in front and enters it. */
  type(address: string, text: string): Promise<void>;
  /** The text that a cell shows. */
  shown(sheet: string, address: string): Promise<string>;
  /** The value in the workbook behind the grid. */
  value(sheet: string, address: string): Promise<unknown>;
  /** Waits until the grid shows what the workbook has. */
  settled(): Promise<void>;
  openSheet(name: string): Promise<void>;
  sheetInFront(): Promise<string>;
  sheetNames(): Promise<string[]>;
  screenshot(name: string): Promise<void>;
  /** What was asked for outside the preview's own address; refused, all of it. */
  strangers: string[];
  /** Exceptions and console errors. */
  errors: string[];
  close(): Promise<void>;
}

export async function openPreview(options: PreviewOptions = {}): Promise<Preview> {
  const { browser, served } = await (stage ??= build());
  const { width = 1440, height = 900, forcedColors = "none", deviceScaleFactor = 1 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    forcedColors,
    deviceScaleFactor,
    locale: "th-TH",
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(served.address) || /^(blob|data):/.test(url)) return route.continue();
    strangers.push(url);
    return route.abort();
  });
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(served.address);
  await page.waitForFunction(() => window.preview?.grid != null);

  const preview: Preview = {
    page,
    pane: page.frameLocator("#pane"),
    async goTo(address) {
      const box = page.locator(".o-named-range-selector input");
      await box.fill(address);
      await box.press("Enter");
      // The grid takes the keys from the name box a moment later.
      await page.waitForFunction(() => document.activeElement?.closest(".o-grid") != null);
    },
    async type(address, text) {
      await preview.goTo(address);
      // As fast as a good typist: the grid opens its line with the first letter.
      await page.keyboard.type(text, { delay: 25 });
      await page.locator(".o-grid .o-composer").filter({ hasText: text }).waitFor();
      await page.keyboard.press("Enter");
      await preview.settled();
    },
    shown: (sheet, address) =>
      page.evaluate(([name, cell]) => window.preview!.grid!.text(name, cell), [sheet, address] as const),
    async value(sheet, address) {
      const snapshot = await page.evaluate(() => window.preview!.host.snapshot() as unknown);
      const { sheets } = snapshot as ReturnType<PaneSurroundings["host"]["snapshot"]>;
      return sheets.find(({ name }) => name === sheet)?.cells[address]?.value ?? null;
    },
    settled: () => page.evaluate(() => window.preview!.grid!.settled()),
    async openSheet(name) {
      await page.locator(".o-sheet", { hasText: new RegExp(`^${name}$`) }).click();
      await preview.settled();
    },
    sheetInFront: () => page.locator(".o-sheet.active").innerText(),
    sheetNames: () => page.locator(".o-sheet-name").allInnerTexts(),
    async screenshot(name) {
      mkdirSync("out/screenshots", { recursive: true });
      await page.screenshot({ path: `out/screenshots/${name}.png` });
    },
    strangers,
    errors,
    close: () => context.close(),
  };
  return preview;
}

/** What every browser test ends with. */
export function assertQuiet({ strangers, errors }: Preview): void {
  assert.deepEqual(strangers, [], "something was asked of another address");
  assert.deepEqual(errors, []);
}
