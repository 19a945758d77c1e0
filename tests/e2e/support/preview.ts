/** The preview in a browser: built and served once for all browser tests, each with a window of its own. */
import assert from "node:assert/strict";
import type { FrameLocator, Page } from "playwright-core";
import type { PaneSurroundings } from "../../../src/preview/page/pane-surroundings";
import { bundle } from "../../../src/preview/serve/bundle";
import { serve, type Served } from "../../../src/preview/serve/server";
import { atEnd } from "../../set-up/at-end";
import { oncePerRun } from "../../set-up/once-per-run";
import { openContext } from "./chromium";

let served: Promise<Served> | null = null;

async function servedPreview(): Promise<Served> {
  const server = await serve(await oncePerRun("preview", bundle), 0);
  atEnd(() => server.close());
  return server;
}

/** The folder for pictures of what the tests see; nothing is asserted of them, so they are taken when asked for. */
export const PICTURES = process.env.KPI_PICTURES === "1" ? "out/screenshots" : null;

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
  /** What the name box says is selected. */
  selection: () => Promise<string>;
  /** Waits until the grid shows what the workbook has. */
  settled(): Promise<void>;
  openSheet(name: string): Promise<void>;
  sheetInFront(): Promise<string>;
  sheetNames(): Promise<string[]>;
  /** The window, where pictures are wanted. */
  screenshot(name: string): Promise<void>;
  /** What was asked for outside the preview's own address; refused, all of it. */
  strangers: string[];
  /** Exceptions and console errors. */
  errors: string[];
  close(): Promise<void>;
}

export async function openPreview(options: PreviewOptions = {}): Promise<Preview> {
  const { address } = await (served ??= servedPreview());
  const { width = 1440, height = 900, forcedColors = "none", deviceScaleFactor = 1 } = options;
  const context = await openContext({
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
    if (url.startsWith(address) || /^(blob|data):/.test(url)) return route.continue();
    strangers.push(url);
    return route.abort();
  });
  page.on("crash", () => errors.push("the page crashed"));
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(address);
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
    selection: () => page.locator(".o-named-range-selector input").inputValue(),
    settled: () => page.evaluate(() => window.preview!.grid!.settled()),
    async openSheet(name) {
      await page.locator(".o-sheet", { hasText: new RegExp(`^${name}$`) }).click();
      await page.locator(".o-sheet.active", { hasText: new RegExp(`^${name}$`) }).waitFor();
      await preview.settled();
    },
    sheetInFront: () => page.locator(".o-sheet.active").innerText(),
    sheetNames: () => page.locator(".o-sheet-name").allInnerTexts(),
    async screenshot(name) {
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` });
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
