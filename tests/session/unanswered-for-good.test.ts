import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { unansweredForGood } from "../../src/session/unanswered-for-good";
import type { Survey } from "../../src/workbook/survey";

const showing = (...values: string[]): Pick<Survey, "owned"> => ({
  owned: [
    {
      id: "s",
      name: "สรุปผล KPI",
      role: "summary",
      writtenAs: null,
      grid: { sheet: "สรุปผล KPI", top: 0, left: 0, values: [values], numberFormats: [] },
    },
  ],
});

describe("cells that stay unanswered", () => {
  it("are told once they have been so for a while, and looked at again for that", async () => {
    let looks = 0;
    const unanswered = unansweredForGood(() => looks++, 20);
    assert.deepEqual(unanswered(showing("#NAME?", "1")), []);
    assert.deepEqual(unanswered(showing("#NAME?", "1")), []);
    await wait(40);
    assert.equal(looks, 1);
    assert.deepEqual(unanswered(showing("#NAME?", "1")), [{ sheet: "สรุปผล KPI", row: 0, column: 0 }]);
  });

  it("are not those whose functions were still loading", async () => {
    const unanswered = unansweredForGood(() => {}, 20);
    assert.deepEqual(unanswered(showing("#BUSY!")), []);
    await wait(40);
    assert.deepEqual(unanswered(showing("0.5")), []);
    assert.deepEqual(unanswered(showing("#BUSY!")), [], "the while begins anew");
  });
});
