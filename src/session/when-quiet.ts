export interface WhenQuiet {
  /** Something happened; what is cheap to follow need not be waited for as long. */
  touch: (quiet?: number) => void;
  stop: () => void;
}

/**
 * Does something soon after things have happened: once for many in quick succession, and never twice at a time. While
 * they keep happening it is done all the same, at the latest `longest` after the first.
 *
 * @param usualQuiet milliseconds without anything happening
 */
export function whenQuiet(act: () => Promise<void>, usualQuiet = 200, longest = 600): WhenQuiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | null = null;
  let quiet = 0;
  let acting = false;
  let stopped = false;

  async function go(): Promise<void> {
    first = null;
    quiet = 0;
    acting = true;
    await act();
    acting = false;
    if (first !== null) wait();
  }

  function wait(): void {
    clearTimeout(timer);
    const left = (first ?? Date.now()) + longest - Date.now();
    timer = setTimeout(() => void go(), Math.max(0, Math.min(quiet, left)));
  }

  return {
    touch(needed = usualQuiet) {
      if (stopped) return;
      first ??= Date.now();
      quiet = Math.max(quiet, needed);
      if (!acting) wait();
    },
    stop() {
      stopped = true;
      first = null;
      clearTimeout(timer);
    },
  };
}
