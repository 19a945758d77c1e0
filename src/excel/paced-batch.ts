import type { Slices } from "../workbook/slices";
import type { Pace } from "../thread/pace";

/**
 * Sends what is queued before a request grows past what Excel on the web takes (5 MB), so that a workbook of any
 * size is written in as few round trips as its size allows.
 */
const MAX_BYTES = 4_800_000;

/**
 * What the client writes into a request for each, at most: its path, that it is wanted, and the numbers, of up to six
 * digits, by which they refer to each other. A range that is kept for later requests costs more (`passingRange`).
 */
const BYTES = { range: 350, object: 180, action: 150 };

/** What is about to be queued. */
export interface Queued {
  ranges?: number;
  /** Other objects, most often reached from a range: its format, a font, a border. */
  objects?: number;
  /** Properties that are set or asked for, and methods that are called. */
  actions?: number;
  /** What they are given. */
  bytes?: number;
}

const bytesOf = ({ ranges = 0, objects = 0, actions = 0, bytes = 0 }: Queued): number =>
  ranges * BYTES.range + objects * BYTES.object + actions * BYTES.action + bytes;

export interface PacedBatch {
  /** Tells what comes next; sends what is queued first where both would not fit one request. */
  reserve(next: Queued): Promise<void>;
  /** Works out what comes next in slices. */
  prepare<T>(work: Slices<T>): Promise<T>;
}

/** @param maxBytes of a request */
export function pacedBatch(
  context: Excel.RequestContext,
  pace: Pace,
  maxBytes: number = MAX_BYTES,
): PacedBatch {
  let queued = 0;
  return {
    async reserve(next) {
      await pace.rest();
      const added = bytesOf(next);
      if (queued > 0 && queued + added > maxBytes) {
        await context.sync();
        queued = 0;
      }
      queued += added;
    },
    prepare: (work) => pace.run(work),
  };
}
