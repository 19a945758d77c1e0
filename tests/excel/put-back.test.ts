import assert from "node:assert/strict";
import { forgetWayBack } from "../../src/excel/put-back";
import { readAssessment } from "../../src/excel/read-assessment";
import type { Host, SheetSnapshot } from "../../src/host";
import type { WayBack } from "../../src/workbook/generation";
import type { SheetRole } from "../../src/workbook/sheet-plan";
import { openSample, run, type, USER_SHEETS } from "./workbook";

const SUMMARY = "สรุปผล KPI";

/** All that a user sees; which sheet is in front is another matter. */
const seen = (host: Host): SheetSnapshot[] => host.snapshot().sheets.map((sheet) => ({ ...sheet, rows: [] }));

/** Sheets written once in Thai, with what the user adds, then again in English, values only. */
async function writtenTwice(
  roles?: SheetRole[],
): Promise<{ host: Host; before: SheetSnapshot[]; wayBack: WayBack }> {
  const host = await openSample();
  await run({ ...(roles && { roles }) });
  if (roles) await type("ตรวจสอบ KPI", { C5: "เซลล์ที่ฉันเพิ่ม" });
  else await type(SUMMARY, { I8: "หมายเหตุของฉัน", L3: "เซลล์ที่ฉันเพิ่ม" });
  const before = seen(host);
  const { wayBack } = await run({
    language: "en",
    formulas: "values",
    keepWayBack: true,
    ...(roles && { roles }),
  });
  return { host, before, wayBack: wayBack ?? assert.fail("there is no way back") };
}

const visibleSheets = (host: Host): string[] =>
  host
    .snapshot()
    .sheets.filter(({ visibility }) => visibility === "Visible")
    .map(({ name }) => name);

describe("the way back", () => {
  it("takes away the sheets that a first run added", async () => {
    const host = await openSample();
    const before = seen(host);
    const { wayBack } = await run({ keepWayBack: true });
    await wayBack?.();
    assert.deepEqual(seen(host), before);
  });

  it("puts back the sheets that were written again, with all that the user had on them", async () => {
    const { host, before, wayBack } = await writtenTwice();
    assert.notDeepEqual(seen(host), before);
    await wayBack();
    assert.deepEqual(seen(host), before);
    assert.equal((await readAssessment("th")).owned[0]?.writtenAs?.formulas, "live");
  });

  it("is not kept unless it is asked for, nor in what is sent", async () => {
    const host = await openSample();
    assert.equal((await run()).wayBack, null);
    assert.equal((await run({ formulas: "native", readyToSend: true, keepWayBack: true })).wayBack, null);
    assert.equal(host.snapshot().sheets.length, visibleSheets(host).length);
  });

  it("leaves copies out of sight, which the next run takes away, as does the workbook's next opening", async () => {
    const { host } = await writtenTwice();
    const sheets = visibleSheets(host);
    assert.ok(host.snapshot().sheets.length > sheets.length);
    assert.ok(host.snapshot().sheets.every(({ visibility }) => visibility !== "Hidden"));
    const { untouched } = await run({ language: "en", formulas: "values" });
    assert.deepEqual(untouched, USER_SHEETS);
    assert.equal(host.snapshot().sheets.length, sheets.length);
    await run({ language: "en", keepWayBack: true });
    await forgetWayBack();
    assert.equal(host.snapshot().sheets.length, sheets.length);
  });

  it("says that it is gone where a copy is gone, and changes nothing", async () => {
    const { host, wayBack } = await writtenTwice();
    await forgetWayBack();
    const after = seen(host);
    await assert.rejects(wayBack(), { title: "There is no way back any more" });
    assert.deepEqual(seen(host), after);
  });

  for (const when of ["before", "during"] as const)
    it(`that fails ${when} any of its round trips leaves the sheets as the run left them`, async () => {
      for (let roundTrip = 1; ; roundTrip++) {
        const { host, before, wayBack } = await writtenTwice(["checks", "rules"]);
        const after = seen(host);
        host.statistics.roundTrips = 0;
        host.failAt({ roundTrip, when });
        const failed = await wayBack().then(
          () => false,
          () => true,
        );
        host.clearFaults();
        assert.deepEqual(seen(host), failed ? after : before, `round trip ${roundTrip}`);
        if (host.statistics.roundTrips < roundTrip) return assert.ok(roundTrip > 5);
      }
    });
});
