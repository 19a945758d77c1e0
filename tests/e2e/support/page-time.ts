import type { Page } from "playwright-core";

/**
 * How many milliseconds something takes, less the time in which the page was ready to go on and other programs had the
 * processor: on a machine with nothing else to do that is the time on the clock.
 */
export async function pageTime(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const clocks = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const seconds = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
    return { now: seconds("Timestamp"), inTasks: seconds("TaskDuration"), running: seconds("ThreadTime") };
  };
  const before = await clocks();
  await act();
  const after = await clocks();
  await session.detach();
  const withoutProcessor = after.inTasks - before.inTasks - (after.running - before.running);
  return (after.now - before.now - withoutProcessor) * 1000;
}
