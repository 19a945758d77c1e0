import type { Slices } from "../workbook/slices";
import type { Pace } from "./pace";

/**
 * Sends what is queued before a request grows past what Excel on the web takes (5 MB), so that a workbook of any
 * size is written in as few round trips as its size allows.
 */
const MAX_BYTES = 4_500_000;
// One action with its object path, as the client serialises it.
const BYTES_PER_ACTION = 130;

export interface PacedBatch {
  /** Tells what the next actions will add to the request; sends what is queued first where they would not fit. */
  reserve(actions: number, bytes?: number): Promise<void>;
  /** Works out what comes next in slices. */
  prepare<T>(work: Slices<T>): Promise<T>;
}

export function pacedBatch(context: Excel.RequestContext, pace: Pace): PacedBatch {
  let queued = 0;
  return {
    async reserve(actions, bytes = 0) {
      await pace.rest();
      const added = actions * BYTES_PER_ACTION + bytes;
      if (queued > 0 && queued + added > MAX_BYTES) {
        await context.sync();
        queued = 0;
      }
      queued += added;
    },
    prepare: (work) => pace.run(work),
  };
}
