import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/** How long the browser's tests wait for anything: a slow machine is no failure. */
export const PATIENCE_MS = 60_000;

/** Waits until something is as expected; where it does not come about, it says what there is instead. */
export async function becomes<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const begun = Date.now();
  while (!isDeepStrictEqual(await read(), expected) && Date.now() - begun < PATIENCE_MS) await pause(50);
  assert.deepEqual(await read(), expected);
}
