/**
 * The longest time that the add-in keeps the thread, in processor time: a machine that does something else at the time
 * does not change it much. What the local host does in place of Excel is not counted: Excel does it elsewhere.
 */
import { existsSync, readFileSync } from "node:fs";
import type { Host } from "../../src/host";

/** Of this thread alone, where the system tells that: the engine compiles and collects garbage on others. */
const OF_THREAD = `/proc/${process.pid}/task/${process.pid}/schedstat`;

const ofThread = (): number => Number(readFileSync(OF_THREAD, "utf8").split(" ")[0]) / 1e6;

function ofProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const processorMs = existsSync(OF_THREAD) ? ofThread : ofProcess;

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
  host.executeAsync = async (...message) => {
    const begun = processorMs();
    const answer = await executeAsync(...message);
    onHost += processorMs() - begun;
    // Excel's answer is a turn of its own.
    await new Promise(setImmediate);
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
