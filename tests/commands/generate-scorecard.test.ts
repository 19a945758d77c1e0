import assert from "node:assert/strict";
import { generateScorecard } from "../../src/commands/generate-scorecard";
import type { Outcome } from "../../src/workbook/generation";
import { createSession } from "../../src/session/session";
import { workbookThat } from "../session/support/workbook";

const clean = { findings: { errors: 0, warnings: 0, rounding: 7 } } as Outcome;
const wanting = { findings: { errors: 1, warnings: 0, rounding: 0 } } as Outcome;

/** Presses the button; what happened, in order. */
async function press(generate: () => Promise<Outcome>, { patience = 1000, pane = async () => {} } = {}) {
  const events: string[] = [];
  const session = createSession(workbookThat({ generate }));
  const show = () => {
    events.push("pane");
    return pane();
  };
  await generateScorecard(session, { show }, patience)({ completed: () => events.push("completed") });
  return events;
}

describe("generateScorecard", () => {
  it("needs no pane when all is well", async () => {
    assert.deepEqual(await press(async () => clean), ["completed"]);
  });

  it("opens the pane when there is something to read", async () => {
    assert.deepEqual(await press(async () => wanting), ["pane", "completed"]);
    assert.deepEqual(await press(() => Promise.reject(new Error("no"))), ["pane", "completed"]);
  });

  it("opens the pane on a run that takes long", async () => {
    const slow = () => new Promise<Outcome>((resolve) => setTimeout(() => resolve(clean), 30));
    assert.deepEqual(await press(slow, { patience: 5 }), ["pane", "completed"]);
  });

  it("completes even where Excel will not show the pane", async () => {
    const pane = () => Promise.reject(new Error("a dialog is open"));
    assert.deepEqual(await press(async () => wanting, { pane }), ["pane", "completed"]);
  });
});
