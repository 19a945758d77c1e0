import assert from "node:assert/strict";
import type { GenerateOptions, Outcome } from "../../src/workbook/generation";
import { UserFacingError } from "../../src/excel/user-facing-error";
import { createSession, type Run } from "../../src/session/session";
import type { OpenWorkbook } from "../../src/session/open-workbook";
import { workbookThat } from "./support/workbook";

const outcome = { plans: 21 } as Outcome;

function sessionOver(generate: OpenWorkbook["generate"]) {
  return createSession(workbookThat({ generate }));
}

describe("session", () => {
  it("begins with Thai sheets and live formulas, and passes on what is chosen", async () => {
    const seen: Partial<GenerateOptions>[] = [];
    const session = sessionOver(async ({ language, formulas }) => {
      seen.push({ language, formulas });
      return outcome;
    });
    await session.generate();
    session.choose({ formulas: "native" });
    session.choose({ language: "en" });
    await session.generate();
    assert.deepEqual(seen, [
      { language: "th", formulas: "live" },
      { language: "en", formulas: "native" },
    ]);
  });

  it("tells its listeners of each stage", async () => {
    const session = sessionOver(async ({ onProgress }) => {
      onProgress?.({ step: "read", done: 0, total: 3 });
      return outcome;
    });
    const runs: Run[] = [];
    const stop = session.subscribe(() => runs.push(session.snapshot().run));
    await session.generate();
    stop();
    session.choose({ language: "en" });
    assert.deepEqual(runs, [
      { state: "running", progress: null, cancelling: false },
      { state: "running", progress: { step: "read", done: 0, total: 3 }, cancelling: false },
      { state: "done", outcome },
    ]);
  });

  it("keeps the same snapshot until something changes, as React asks", () => {
    const session = sessionOver(async () => outcome);
    assert.equal(session.snapshot(), session.snapshot());
  });

  it("joins a run that is under way", async () => {
    let calls = 0;
    const session = sessionOver(async () => {
      calls += 1;
      return outcome;
    });
    assert.deepEqual(await Promise.all([session.generate(), session.generate()]), [
      { state: "done", outcome },
      { state: "done", outcome },
    ]);
    assert.equal(calls, 1);
  });

  it("is cancelled through the signal, and can begin again", async () => {
    const session = sessionOver(({ signal }) => {
      if (calls++ > 0) return Promise.resolve(outcome);
      return new Promise((_, reject) =>
        signal?.addEventListener("abort", () => reject(signal.reason as DOMException)),
      );
    });
    let calls = 0;
    const run = session.generate();
    session.cancel();
    assert.deepEqual(session.snapshot().run, { state: "running", progress: null, cancelling: true });
    assert.deepEqual(await run, { state: "cancelled" });
    assert.deepEqual(await session.generate(), { state: "done", outcome });
  });

  it("says done when the cancelling came too late, and failed when stopping failed", async () => {
    const late = sessionOver(async () => outcome);
    const run = late.generate();
    late.cancel();
    assert.deepEqual(await run, { state: "done", outcome });

    const broken = sessionOver(() => Promise.reject(new Error("the sheet is gone")));
    const failing = broken.generate();
    broken.cancel();
    assert.equal((await failing).state, "failed");
  });

  it("passes on what an error tells the user, and where", async () => {
    const place = { sheet: "แผน", address: "C7" };
    const session = sessionOver(() =>
      Promise.reject(new UserFacingError("Protected", "Unprotect it", place)),
    );
    const run = await session.generate();
    assert.equal(run.state, "failed");
    const { inLanguage, ...failure } = run.failure;
    assert.deepEqual(failure, { title: "Protected", message: "Unprotect it", place });
    assert.deepEqual(inLanguage?.("th"), { title: "Protected", message: "Unprotect it" });
  });

  it("does not hide an error that nobody foresaw", async () => {
    const session = sessionOver(() => Promise.reject(new TypeError("x is not a function")));
    assert.deepEqual(await session.generate(), {
      state: "failed",
      failure: { title: null, message: "x is not a function", place: null },
    });
  });
});
