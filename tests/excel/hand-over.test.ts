import assert from "node:assert/strict";
import { readAssessment } from "../../src/excel/read-assessment";
import { saveFile, openFile } from "../../src/preview/workbook-file";
import { openSample, run, type, USER_SHEETS, valuesOf } from "./workbook";

const SUMMARY = "สรุปผล KPI";

const formulasOf = (host: Awaited<ReturnType<typeof openSample>>): string[] =>
  host.snapshot().sheets.flatMap(({ cells }) => Object.values(cells).flatMap(({ formula }) => formula ?? []));

const toSend = (): Promise<unknown> => run({ formulas: "native", readyToSend: true });

// Plain figures need no more columns than there were.
const sendPlain = (): Promise<unknown> => run({ formulas: "values", readyToSend: true });

/** The command's batch that writes the figures, the last but one: which it is, and how much it does. */
async function writingBatch(): Promise<{ roundTrip: number; actions: number }> {
  const host = await openSample();
  await run();
  host.statistics.roundTrips = 0;
  const actions: number[] = [];
  const execute = host.executeAsync.bind(host);
  host.executeAsync = (customData, flags, message) => {
    const before = host.statistics.roundTrips;
    const answered = execute(customData, flags, message);
    if (host.statistics.roundTrips > before) actions.push(message.Body.Actions.length);
    return answered;
  };
  await sendPlain();
  // After it come what is only nice and the page breaks.
  return { roundTrip: host.statistics.roundTrips - 2, actions: actions.at(-3) ?? 0 };
}

describe("sheets ready to send", () => {
  it("need no add-in, and say so", async () => {
    const host = await openSample();
    await toSend();
    assert.ok(formulasOf(host).length > 300);
    assert.deepEqual(
      formulasOf(host).filter((formula) => formula.includes("KPI.")),
      [],
    );
    assert.match(String(valuesOf(host, SUMMARY)["A4"]), /พร้อมส่ง: เปิดอ่านได้โดยไม่ต้องมีส่วนเสริม$/);
  });

  it("are known again in the saved file, and come back to life in place", async () => {
    const host = await openSample();
    await run({ language: "en" });
    await run({ language: "en", formulas: "native", readyToSend: true });
    const saved = await openFile(saveFile(host), "sent.xlsx");
    const { owned } = await readAssessment("en");
    assert.deepEqual(
      owned.map(({ role, writtenAs }) => [role, writtenAs]),
      ["dashboard", "summary", "quarters", "scorecard", "governance", "checks", "rules"].map((role) => [
        role,
        { language: "en", formulas: "native", readyToSend: true },
      ]),
    );
    await run({ language: "en" });
    assert.ok(formulasOf(saved).some((formula) => formula.includes("KPI.")));
    assert.doesNotMatch(String(valuesOf(saved, "KPI Summary")["A4"]), /Ready to send/);
    assert.equal((await readAssessment("en")).owned[0]?.writtenAs?.readyToSend, false);
  });

  it("name the user's own cells that will show #NAME? to the reader", async () => {
    const host = await openSample();
    await type("สรุปผลการประเมิน", { M2: "=KPI.STATUS(0.4)", M3: '="KPI.STATUS(0.4)"' });
    const before = host.snapshot().sheets.filter(({ name }) => USER_SHEETS.includes(name));
    const { kpiFormulas } = await run({ formulas: "native", readyToSend: true });
    assert.deepEqual(kpiFormulas, [{ sheet: "สรุปผลการประเมิน", row: 1, column: 12 }]);
    assert.deepEqual(
      host.snapshot().sheets.filter(({ name }) => USER_SHEETS.includes(name)),
      before,
    );
  });

  it("that could not be written keep the mark they had", async () => {
    const { roundTrip, actions } = await writingBatch();
    const host = await openSample();
    await run();
    const before = host.snapshot();
    host.statistics.roundTrips = 0;
    // Marked, but not yet without the copies that everything is put back from.
    host.failAt({ roundTrip, when: "during", action: actions - 16 });
    await assert.rejects(sendPlain());
    assert.deepEqual(host.snapshot(), before);
  });
});
