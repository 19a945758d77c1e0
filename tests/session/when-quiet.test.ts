import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { whenQuiet } from "../../src/session/when-quiet";

describe("whenQuiet", () => {
  it("acts once for many things in quick succession", async () => {
    let acts = 0;
    const quiet = whenQuiet(async () => void (acts += 1), 20, 1000);
    for (let touch = 0; touch < 5; touch++) quiet.touch();
    assert.equal(acts, 0);
    await wait(60);
    assert.equal(acts, 1);
  });

  it("does not wait for ever while they keep happening", async () => {
    let acts = 0;
    const quiet = whenQuiet(async () => void (acts += 1), 40, 60);
    for (let touch = 0; touch < 12; touch++) {
      quiet.touch();
      await wait(10);
    }
    assert.ok(acts >= 1, "nothing was done in 120 ms");
    quiet.stop();
  });

  it("never acts twice at a time, and acts again for what happened meanwhile", async () => {
    const log: string[] = [];
    const quiet = whenQuiet(
      async () => {
        log.push("begin");
        await wait(30);
        log.push("end");
      },
      5,
      20,
    );
    quiet.touch();
    await wait(20);
    quiet.touch();
    await wait(90);
    assert.deepEqual(log, ["begin", "end", "begin", "end"]);
  });

  it("does nothing any more once it is stopped", async () => {
    let acts = 0;
    const quiet = whenQuiet(async () => void (acts += 1), 5, 20);
    quiet.touch();
    quiet.stop();
    quiet.touch();
    await wait(30);
    assert.equal(acts, 0);
  });
});
