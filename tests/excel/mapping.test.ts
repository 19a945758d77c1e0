import assert from "node:assert/strict";
import { saveMapping } from "../../src/excel/mapping-storage";
import { readAssessment } from "../../src/excel/read-assessment";
import { newFile, openFile, saveFile } from "../../src/preview/workbook-file";
import type { Mapping } from "../../src/workbook/mapping/mapping";
import { run } from "./workbook";

const MAPPING: Mapping = {
  version: 1,
  sheets: [
    {
      sheet: "Sheet1",
      kind: "targets",
      headerRow: 1,
      columns: [
        { column: "A", role: "plan" },
        { column: "B", role: "target" },
        { column: "C", role: "result" },
      ],
    },
  ],
  plans: [],
};

/** A workbook whose headings are unknown words. */
async function strangeWorkbook() {
  const host = await newFile("strange.xlsx");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:C2").values = [
      ["เรื่อง", "ตั้งใจ", "ทำได้"],
      ["1.1 อบรม", 10, 9],
    ];
    await context.sync();
  });
  return host;
}

describe("a mapping in the workbook", () => {
  it("is stored when it is given, travels with the file, and is used from then on, at no round trip more", async () => {
    const first = await strangeWorkbook();
    await assert.rejects(run(), /ไม่พบตาราง/);
    first.statistics.roundTrips = 0;
    const given = await run({ mapping: MAPPING });
    assert.deepEqual([given.plans, first.statistics.roundTrips], [1, 4]);

    const reopened = await openFile(saveFile(first), "strange.xlsx");
    const used = await run();
    // One more to write sheets that are there already.
    assert.deepEqual([used.plans, reopened.statistics.roundTrips], [1, 4]);
    assert.deepEqual((await readAssessment("th")).mapping, MAPPING);
  });

  it("can be stored before a run, and forgotten, whether or not there is one", async () => {
    await strangeWorkbook();
    await saveMapping(null);
    await saveMapping(MAPPING);
    assert.equal((await run()).plans, 1);
    await saveMapping(null);
    await assert.rejects(run(), /ไม่พบตาราง/);
  });

  it("is not stored where the sheets could not be written", async () => {
    const host = await strangeWorkbook();
    const before = host.snapshot();
    host.statistics.roundTrips = 0;
    host.failAt({ roundTrip: 3, when: "during" });
    await assert.rejects(run({ mapping: MAPPING }));
    host.clearFaults();
    assert.deepEqual(host.snapshot(), before);
  });

  it("that does not fit is refused when it is given, with everything that is wrong, and not stored", async () => {
    await strangeWorkbook();
    const [sheet] = MAPPING.sheets;
    const misfit: Mapping = {
      ...MAPPING,
      sheets: [
        { ...sheet!, sheet: "แผน" },
        { sheet: "ร่าง", ignore: true },
      ],
    };
    await assert.rejects(run({ mapping: misfit }), (error: Error) => {
      assert.match(error.message, /sheets\[0\]\.sheet: ไม่มีแผ่นงาน “แผน”/);
      assert.match(error.message, /sheets\[1\]\.sheet: ไม่มีแผ่นงาน “ร่าง”/);
      return true;
    });
    assert.equal((await readAssessment("th")).mapping, null);
  });

  it("that cannot be made out is left aside, with a doubt", async () => {
    await strangeWorkbook();
    await Excel.run(async (context) => {
      context.workbook.settings.add("KpiScorecard.Mapping", "{");
      await context.sync();
    });
    const { doubts, mapping } = await readAssessment("th");
    assert.deepEqual([doubts.map(({ kind }) => kind), mapping], [["mapping-unfit"], null]);
  });
});
