/** The pane's screens as a test walks through them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Locator } from "playwright-core";
import type { PaneWords } from "../../../src/locales/locale";
import { SCREENS, type Screen } from "../../../src/taskpane/pane-context";
import { PICTURES, type Preview } from "./preview";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface PaneDriver {
  frame(): Frame;
  button(name: string): Locator;
  tab(screen: Screen): Locator;
  /** The part of the screen in sight under a heading. */
  section(title: string): Locator;
  /** The headline's figure. */
  figure(): Locator;
  go(screen: Screen): Promise<void>;
  /** Past the screen that a workbook without the add-in's sheets opens with. */
  passWelcome(): Promise<void>;
  /** Waits until nothing in the pane moves or fades any more. */
  still(): Promise<void>;
  /** What axe finds wrong with the pane as it stands. */
  violations(): Promise<string[]>;
  /** By how many pixels it scrolls sideways. */
  overflow(): Promise<number>;
  /** The pane from top to bottom, as far as one looks, where pictures are wanted. */
  picture(name: string): Promise<void>;
}

/** What axe finds wrong with a page as it stands. */
export async function axeViolations(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          context: object,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Tabster's own: unseen stops that hand the focus on to the tab list the moment they get it.
    const exclude = [["[data-tabster-dummy]"]];
    // What passes is not described: nobody reads it.
    const { violations } = await axe.run({ exclude }, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

/** In the page: whether any animation runs that has an end, after two frames for what was asked for to begin. */
async function isMoving(): Promise<boolean> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const animations = document
    .getAnimations()
    .filter(
      ({ effect, playState }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity,
    );
  await Promise.allSettled(animations.map(({ finished }) => finished));
  return animations.length > 0;
}

export function drivePane({ page, pane }: Preview, words: PaneWords): PaneDriver {
  const driver: PaneDriver = {
    frame: () => page.frames()[1]!,
    button: (name) => pane.getByRole("button", { name, exact: true }),
    tab: (screen) => pane.getByRole("tab", { name: new RegExp(`^${words.screen[screen]}`) }),
    section: (title) => pane.getByRole("region", { name: title, exact: true }),
    figure: () => pane.locator("[data-figure]:visible"),
    async go(screen) {
      await driver.tab(screen).click();
      await pane.locator(`#panel-${screen} h1`).waitFor();
    },
    async passWelcome() {
      await driver.button(words.welcomeLook).click();
      await driver.tab("overview").waitFor();
    },
    async still() {
      while (await driver.frame().evaluate(isMoving));
    },
    violations: () => axeViolations(driver.frame()),
    overflow: () =>
      driver
        .frame()
        .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    async picture(name) {
      if (!PICTURES) return;
      const height = await driver.frame().evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: 1440, height: Math.min(2400, Math.max(900, height + 60)) });
      await page.locator("#pane").screenshot({ path: `${PICTURES}/pane-${name}.png` });
      await page.setViewportSize({ width: 1440, height: 900 });
    },
  };
  return driver;
}

/** Unfolds the first thing that can be on each screen, and waits for it to have unfolded. */
export async function unfoldFirst({ pane }: Preview, driver: PaneDriver, screen: Screen): Promise<void> {
  const first = pane.locator(`#panel-${screen} button[aria-expanded="false"]`).first();
  if ((await first.count()) === 0) return;
  await first.click();
  // Fluent's panel grows to its height.
  await driver.still();
}

export { SCREENS, type Screen };
