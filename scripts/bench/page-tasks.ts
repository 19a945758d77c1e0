/** What the tasks of a page's thread take, out of Chromium's own trace of them. */
import type { Frame } from "playwright-core";

const CATEGORIES = ["toplevel", "blink.user_timing"];
const TASK = "ThreadControllerImpl::RunTask";
const MARK = "the page that is watched";

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Processor time of the thread, in microseconds. */
  tdur?: number;
}

/**
 * Processor milliseconds of each task that the page's thread ran meanwhile: a machine that does something else at the
 * time does not change them much.
 */
export async function tasksDuring(frame: Frame, act: () => Promise<void>): Promise<number[]> {
  const browser = frame.page().context().browser()!;
  await browser.startTracing(undefined, { categories: CATEGORIES });
  let trace: Buffer;
  try {
    await frame.evaluate((mark) => void performance.mark(mark), MARK);
    await act();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const own = traceEvents.find(({ name }) => name === MARK);
  if (!own) throw new Error("the trace does not tell the page's thread");
  return traceEvents.flatMap(({ name, pid, tid, tdur }) =>
    name === TASK && pid === own.pid && tid === own.tid ? [(tdur ?? 0) / 1000] : [],
  );
}
