/**
 * What happens around a whole run; `.mocharc.json` names this file. Of several processes it concerns the first one: the
 * others are ended, and what they had opened with them.
 */
import { closeAll } from "./at-end";
import { beginRun, endRun } from "./once-per-run";

export function mochaGlobalSetup(): void {
  beginRun();
}

export async function mochaGlobalTeardown(): Promise<void> {
  await closeAll();
  endRun();
}
