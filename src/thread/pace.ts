/**
 * Keeps the thread free while long work is done: Excel, the pane and its cancel button get their turn every few
 * milliseconds, and the work ends where it is cancelled.
 */
import type { Slices } from "../workbook/slices";

/** Half a frame: what is typed or clicked meanwhile is answered without being felt to wait. */
const SLICE_MS = 8;

export interface Pace {
  /** Gives the thread back, if it has been kept for a slice. @throws the signal's reason where it was cancelled */
  rest: () => Promise<void>;
  /** Does work in slices, with a rest between them. */
  run: <T>(work: Slices<T>) => Promise<T>;
}

export function createPace(signal?: AbortSignal): Pace {
  let begun = performance.now();

  async function rest(): Promise<void> {
    signal?.throwIfAborted();
    if (performance.now() - begun < SLICE_MS) return;
    await giveBack();
    begun = performance.now();
    signal?.throwIfAborted();
  }

  return {
    rest,
    async run(work) {
      for (;;) {
        const step = work.next();
        if (step.done) return step.value;
        // Not awaited without need: a promise costs more than most slices' steps.
        if (performance.now() - begun >= SLICE_MS) await rest();
      }
    },
  };
}

/** Lets all that waits for the thread go first. */
export function giveBack(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") return void setImmediate(resolve);
    // A timer of no time is made to wait four milliseconds in a browser; a message is not.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
