import { useEffect, useState } from "react";
import { createPace } from "../thread/pace";
import type { Slices } from "../workbook/slices";

/**
 * What long work comes to, done beside the drawing so that the pane answers meanwhile. What it came to before is shown
 * until then; null at first.
 *
 * @param work the same function for as long as it comes to the same: it is done again for another
 */
export function useSlices<T>(work: () => Slices<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    createPace(ended.signal)
      .run(work())
      .then(
        (done) => setValue(() => done),
        (error: unknown) => {
          if (ended.signal.aborted) return;
          // As if it had been thrown while drawing.
          setValue(() => {
            throw error;
          });
        },
      );
    return () => ended.abort();
  }, [work]);
  return value;
}
