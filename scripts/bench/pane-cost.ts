/**
 * The production build in Chromium, in a frame of Excel on the web: how long its page keeps the thread while it reads,
 * follows what is typed, generates, and generates again. The workbook is answered from here, in another process, as Excel
 * answers it from a server: only the add-in works on the measured thread, with Microsoft's client and React.
 */
import type { Frame } from "playwright-core";
import type { Host } from "../../src/host";
import { pane as words } from "../../src/locales/th/pane";
import { EXCEL, openAddIn } from "../../tests/build/excel-on-the-web";
import { tasksDuring } from "./page-tasks";

export const STEPS = ["reading", "following", "generating", "generating again"] as const;
export type Step = (typeof STEPS)[number];

export interface StepCost {
  /** Processor milliseconds of the longest task. */
  longest: number;
  /** What the page's own observer calls long tasks: 50 milliseconds and more, as the clock has it. */
  longTasks: number;
}

export interface PaneCost {
  steps: Readonly<Record<Step, StepCost>>;
  /** Milliseconds from the news of a typed figure until the pane shows it, without what the host took to answer. */
  shownAfter: number;
}

const CHANGES = 9;
/** Longer than the session waits for more changes, and than a task takes to be told of. */
const QUIET_MS = 1_000;
const MAX_MS = 5 * 60_000;

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

/** What the host has answered since it is watched. */
interface Answers {
  /** Milliseconds it took. */
  spent: () => number;
  /** Once nothing has been asked for a while. */
  quiet: () => Promise<void>;
}

function watchHost(host: Host): Answers {
  const executeAsync = host.executeAsync.bind(host);
  let spent = 0;
  let last = performance.now();
  host.executeAsync = async (...message) => {
    const begun = performance.now();
    const answer = await executeAsync(...message);
    last = performance.now();
    spent += last - begun;
    return answer;
  };
  return {
    spent: () => spent,
    async quiet() {
      do await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      while (performance.now() - last < QUIET_MS);
    },
  };
}

interface Watched extends Window {
  longTasks: number;
  shown: Promise<number>;
}

/** Counts the page's own; a frame is told of those of other pages as well. */
const countLongTasks = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.longTasks = 0;
    new PerformanceObserver((list) => {
      watched.longTasks += list.getEntries().filter(({ name }) => name === "self").length;
    }).observe({ type: "longtask", buffered: true });
  });

const longTasksOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => (window as unknown as Watched).longTasks);

/** From the news of a change until the page is drawn whose text it has changed. */
const watchNextChange = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.shown = new Promise((resolve) => {
      let told: number | null = null;
      const heard = new AbortController();
      addEventListener(
        "message",
        ({ data }: MessageEvent<string>) => {
          if (!data.includes('"richApiMessage"')) return;
          told = performance.now();
          heard.abort();
        },
        { signal: heard.signal },
      );
      const observer = new MutationObserver(() => {
        if (told === null) return;
        const from = told;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });

const type = (address: string, figure: number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[figure]];
    await context.sync();
  });

async function follow(frame: Frame, { spent, quiet }: Answers): Promise<number> {
  const shownAfter: number[] = [];
  for (let change = 0; change < CHANGES; change++) {
    await quiet();
    await watchNextChange(frame);
    // The year's result of a plan that had reached its target: one less that the pane counts among those.
    await type(`M${203 + change * 51}`, 1);
    const typed = spent();
    const shown = await frame.evaluate(() => (window as unknown as Watched).shown);
    shownAfter.push(shown - (spent() - typed));
  }
  return median(shownAfter);
}

/**
 * @param host with the workbook open
 * @param deployed the production build, and the address it was made for
 */
export async function paneCost(host: Host, deployed: { origin: string; folder: string }): Promise<PaneCost> {
  const answers = watchHost(host);
  const addIn = await openAddIn(deployed, {
    hostInfo: "Excel$Web$16.01$th-TH$session$$$0",
    excel: { address: EXCEL, host },
  });
  const { frame } = addIn;
  try {
    const button = (name: string) => frame.getByRole("button", { name, exact: true });
    await countLongTasks(frame);
    let shownAfter = 0;
    const acts: Record<Step, () => Promise<void>> = {
      async reading() {
        await button(words.welcomeLook).click({ timeout: MAX_MS });
        await answers.quiet();
      },
      async following() {
        shownAfter = await follow(frame, answers);
      },
      generating: () => generate(),
      "generating again": () => generate(),
    };
    const generate = async (): Promise<void> => {
      await frame.getByRole("tab", { name: words.screen.generate }).click();
      await button(words.generate).or(button(words.generateAgain)).click();
      await button(words.cancel).waitFor();
      await button(words.generateAgain).waitFor({ timeout: MAX_MS });
      // What it has written is read.
      await answers.quiet();
    };
    const steps: Partial<Record<Step, StepCost>> = {};
    for (const step of STEPS) {
      const before = await longTasksOf(frame);
      const tasks = await tasksDuring(frame, acts[step]);
      steps[step] = {
        longest: tasks.reduce((longest, task) => Math.max(longest, task), 0),
        longTasks: (await longTasksOf(frame)) - before,
      };
    }
    return { steps: steps as Record<Step, StepCost>, shownAfter };
  } finally {
    // The bench would wait for it to end.
    await addIn.page.context().browser()?.close();
  }
}
