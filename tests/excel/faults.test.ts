import assert from "node:assert/strict";
import type { Fault, Host } from "../../src/host";
import { openSample, run, type } from "./workbook";

const WHEN = ["before", "during", "after"] as const;

async function written(): Promise<Host> {
  const host = await openSample();
  await run();
  await type("สรุปผล KPI", { I8: "หมายเหตุของฉัน" });
  return host;
}

/** Runs into the fault and hands back what the user is told. */
async function failing(host: Host, fault: Fault): Promise<Error & { title?: string }> {
  host.statistics.roundTrips = 0;
  host.failAt(fault);
  try {
    await run({ formulas: "values" });
  } catch (error) {
    return error as Error;
  } finally {
    host.clearFaults();
  }
  throw new Error("the fault did not surface");
}

describe("a failure", () => {
  for (const when of WHEN) {
    for (const roundTrip of [1, 2, 3])
      it(`${when} round trip ${roundTrip} of a first run leaves the workbook as it was`, async () => {
        const host = await openSample();
        const before = host.snapshot();
        const error = await failing(host, { roundTrip, when });
        assert.equal(error.name, "UserFacingError");
        assert.deepEqual(host.snapshot(), before);
      });

    // The third writes: after it, no more than the answer is lost.
    for (const roundTrip of when === "after" ? [1, 2] : [1, 2, 3])
      it(`${when} round trip ${roundTrip} of a later run leaves the workbook as it was`, async () => {
        const host = await written();
        const before = host.snapshot();
        const error = await failing(host, { roundTrip, when });
        assert.equal(error.name, "UserFacingError");
        assert.deepEqual(host.snapshot(), before);
      });
  }

  for (const action of [1, 2, 3, 5, 10, 50, 200, 900, 1500])
    it(`after ${action} actions of a first run's write leaves the workbook as it was`, async () => {
      const host = await openSample();
      const before = host.snapshot();
      await failing(host, { roundTrip: 3, when: "during", action });
      assert.deepEqual(host.snapshot(), before);
    });

  // Copies of all sheets are made first.
  for (const action of [1, 2, 3, 4, 5, 8, 12, 16, 20, 24, 28, 32, 40, 60, 120, 200, 500, 1000])
    it(`after ${action} actions of a later run's write leaves the workbook as it was`, async () => {
      const host = await written();
      const before = host.snapshot();
      await failing(host, { roundTrip: 3, when: "during", action });
      assert.deepEqual(host.snapshot(), before);
    });

  it("after any of the last actions of a later run's write leaves the workbook as it was, or as it is to be", async () => {
    const undisturbed = await written();
    const actions: number[] = [];
    const executeAsync = undisturbed.executeAsync.bind(undisturbed);
    undisturbed.executeAsync = (data, flags, message) => {
      actions.push(message.Body.Actions.length);
      return executeAsync(data, flags, message);
    };
    await run({ formulas: "values" });
    const all = actions[2]!;
    for (let action = all - 16; action < all; action++) {
      const host = await written();
      const before = host.snapshot();
      host.statistics.roundTrips = 0;
      host.failAt({ roundTrip: 3, when: "during", action });
      const failed = await run({ formulas: "values" }).then(
        () => false,
        () => true,
      );
      assert.deepEqual(host.snapshot(), failed ? before : undisturbed.snapshot(), `${action} of ${all}`);
    }
  });

  it("of nothing but the last answer is no failure: what was written stays", async () => {
    const undisturbed = await written();
    await run({ formulas: "values" });
    const host = await written();
    host.statistics.roundTrips = 0;
    host.failAt({ roundTrip: 3, when: "after" });
    await run({ formulas: "values" });
    assert.deepEqual(host.snapshot(), undisturbed.snapshot());
  });

  it("is told with what to do", async () => {
    const told = async (code: string): Promise<string | undefined> =>
      (await failing(await openSample(), { roundTrip: 3, when: "before", code })).title;
    assert.equal(await told("AccessDenied"), "แผ่นงานหรือไฟล์ถูกป้องกัน");
    assert.equal(await told("ActivityLimitReached"), "Excel ไม่ว่าง");
    assert.equal(await told("GeneralException"), "ทำไม่สำเร็จ");
  });

  it("while a cell is being edited says to leave it", async () => {
    const host = await openSample();
    host.simulate({ editing: true });
    await assert.rejects(run(), { title: "กำลังแก้ไขเซลล์อยู่" });
    host.simulate({ editing: false });
    await run();
  });

  it("that cannot be undone either says what is not as it was, and where the copies are", async () => {
    const host = await written();
    host.statistics.roundTrips = 0;
    host.failAt({ roundTrip: 3, when: "during" });
    // From then on Excel answers nothing at all.
    for (let roundTrip = 4; roundTrip < 40; roundTrip++) host.failAt({ roundTrip, when: "before" });
    await assert.rejects(run({ formulas: "values" }), (error: Error & { title?: string }) => {
      assert.equal(error.title, "เขียนไม่สำเร็จ และคืนของเดิมได้ไม่ครบ");
      assert.match(error.message, /สรุปผล KPI/);
      return true;
    });
  });
});
