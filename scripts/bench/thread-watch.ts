/**
 * The longest time that the add-in keeps the thread, in processor time: a machine that does something else at the time
 * does not change it much. What the local host does in place of Excel is not counted: Excel does it elsewhere.
 */
import type { Host } from "../../src/host";

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export interface ThreadWatch {
  /** Milliseconds of the add-in's own, since the watch began. */
  spent: () => number;
  /** Ends the watch and gives the longest stretch. */
  stop: () => number;
}

/** Looks in at each turn of the event loop; what was spent between two looks was spent in one go. */
export function watchThread(host: Host): ThreadWatch {
  const executeAsync = host.executeAsync.bind(host);
  let onHost = 0;
  host.executeAsync = (...message) => {
    const begun = processorMs();
    const answer = executeAsync(...message);
    onHost += processorMs() - begun;
    return answer;
  };
  const own = (): number => processorMs() - onHost;
  const begun = own();
  let longest = 0;
  let last = begun;
  let watching = true;
  const look = (): void => {
    const now = own();
    longest = Math.max(longest, now - last);
    // The looks themselves are no work of the add-in's.
    last = own();
    if (watching) setImmediate(look);
  };
  setImmediate(look);
  return {
    spent: () => own() - begun,
    stop() {
      watching = false;
      host.executeAsync = executeAsync;
      return longest;
    },
  };
}
