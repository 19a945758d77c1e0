/** A workbook that is followed change by change says what it says when it is read as a whole. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readAssessment, surveyOf } from "../../src/excel/read-assessment";
import { readSheets } from "../../src/excel/read-sheets";
import { watchSheets } from "../../src/excel/watch-sheets";
import type { Host } from "../../src/host";
import { openFile } from "../../src/preview/workbook-file";
import type { SheetChange } from "../../src/workbook/sheet-change";
import { finish } from "../../src/workbook/slices";
import type { Survey } from "../../src/workbook/survey";
import { openSample, run, type, USER_SHEETS } from "./workbook";

const PLANS = USER_SHEETS[0]!;
const TABLES = readFileSync(new URL("../../assets/samples/codi-fy2563-tables.xlsx", import.meta.url));

/** What Excel tells of is delivered after the batch is answered. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

const onWorkbook = (change: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

/** All that is read of the user's; the add-in's own sheets are read when they are looked at. */
const saidBy = ({ reading, assessment, doubts, grids, settings, mapping }: Survey) => ({
  reading,
  assessment,
  doubts,
  grids,
  settings,
  mapping,
});

/** Read by nobody before, so that nothing answers from memory. */
async function readAnew(): Promise<Survey> {
  const contents = await Excel.run(readSheets);
  return finish(surveyOf(contents, "th"));
}

interface Followed {
  /** What the changes since have come to, with the bytes that came over the wire for it. */
  next: () => Promise<{ survey: Survey; bytes: number }>;
  stop: () => void;
}

async function follow(host: Host): Promise<Followed> {
  let changes: SheetChange[] = [];
  const stop = await watchSheets(
    (change) => void changes.push(change),
    () => {},
  );
  await readAssessment("th");
  return {
    stop,
    async next() {
      await delivered();
      const told = changes;
      changes = [];
      const before = host.statistics.responseBytes;
      const survey = await readAssessment("th", false, told);
      return { survey, bytes: host.statistics.responseBytes - before };
    },
  };
}

async function assertFollows(followed: Followed): Promise<{ bytes: number }> {
  const { survey, bytes } = await followed.next();
  assert.deepEqual(saidBy(survey), saidBy(await readAnew()));
  return { bytes };
}

/** More than the largest of them; a whole reading of the sample is some hundred thousand. */
const FEW_BYTES = 12_000;

describe("a typed change", () => {
  it("is read by its address, and nothing else is", async () => {
    const host = await openSample();
    const followed = await follow(host);
    await type(PLANS, { D10: "1,000 ครัวเรือน (ผล 900 ครัวเรือน)" });
    const { bytes } = await assertFollows(followed);
    assert.ok(bytes < FEW_BYTES, `${bytes} bytes`);
    followed.stop();
  });

  it("brings the results of the user's own formulas with it, on whichever sheet they are", async () => {
    const host = await openSample();
    await type(PLANS, { H5: "=SUM(H6:H7)" });
    await type(USER_SHEETS[1]!, { K4: `='${PLANS}'!H5*2` });
    const followed = await follow(host);
    await type(PLANS, { H6: 12.5 });
    const { survey, bytes } = await followed.next();
    const [plans, criteria] = survey.grids;
    assert.equal(plans!.values[4 - plans!.top]![7 - plans!.left], 12.5);
    assert.equal(criteria!.values[3 - criteria!.top]![10 - criteria!.left], 25);
    assert.ok(bytes < FEW_BYTES, `${bytes} bytes`);
    followed.stop();
  });

  it("is read by its address below the last row as well, with the rows in between, and when it is taken back", async () => {
    const followed = await follow(await openFile(TABLES, "tables.xlsx"));
    const before = (await followed.next()).survey;
    const [grid] = before.grids;
    const [first, last] = [grid!.top + 1, grid!.top + grid!.values.length];
    // The last plan again, three rows further down, under a number of its own.
    const copied = grid!.values.at(-1)!.map((value, column) => (column === 0 ? "99" : value));
    const copy = (values: readonly (string | number | boolean)[]): Promise<void> =>
      onWorkbook(({ worksheets }) => {
        const row = worksheets.getItem(grid!.sheet).getRangeByIndexes(last + 3, grid!.left, 1, values.length);
        row.values = [[...values]];
      });
    await copy(copied);
    const grown = await followed.next();
    assert.deepEqual(saidBy(grown.survey), saidBy(await readAnew()));
    assert.equal(grown.survey.grids[0]!.values.length, last + 4 - first + 1);
    assert.ok(grown.bytes < FEW_BYTES, `${grown.bytes} bytes`);
    await copy(copied.map(() => ""));
    const { survey, bytes } = await followed.next();
    assert.deepEqual(saidBy(survey), saidBy(await readAnew()));
    assert.deepEqual(survey.grids[0], grid);
    assert.ok(bytes < FEW_BYTES, `${bytes} bytes`);
    followed.stop();
  });

  const cell = fc.record({
    sheet: fc.nat({ max: 2 }),
    // Below the last row as well.
    row: fc.nat({ max: 70 }),
    column: fc.nat({ max: 11 }),
  });
  const typed = fc.oneof(
    { weight: 3, arbitrary: fc.double({ min: -10, max: 2000, noNaN: true }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom("", "-", "95%", "1.2", "ไตรมาส 2", "=1/0", "=SUM(D3:F9)", "=NA()"),
    },
    fc.tuple(fc.nat(5000), fc.nat(5000)).map(([plan, done]) => `${plan} ครัวเรือน (ผล ${done} ครัวเรือน)`),
    fc.constantFrom("2.9 แผนใหม่", "เป้าหมาย", "ผล", "ร้อยละ 80", "รวม"),
  );

  for (const [name, open] of [
    ["the sample", openSample],
    ["the sample of tables", () => openFile(TABLES, "tables.xlsx")],
  ] as const)
    it(`comes to the same as reading ${name} as a whole, whatever is typed wherever`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(cell, typed), { minLength: 1, maxLength: 5 }), async (changes) => {
          const host = await open();
          const sheets = host.book.sheets.map((sheet) => sheet.name);
          const followed = await follow(host);
          for (const [{ sheet, row, column }, entry] of changes) {
            const name = sheets[sheet % sheets.length]!;
            await onWorkbook(({ worksheets }) => {
              worksheets.getItem(name).getCell(row, column).formulas = [[entry]];
            });
            await assertFollows(followed);
          }
          followed.stop();
        }),
        { numRuns: 12 },
      );
    });

  it("is followed after several at once, and after one that made a percentage of a number", async () => {
    const followed = await follow(await openSample());
    await type(USER_SHEETS[1]!, { D6: 0.5, D7: 0.25 });
    await onWorkbook(({ worksheets }) => {
      const range = worksheets.getItem(USER_SHEETS[1]!).getRange("D6:D7");
      range.numberFormat = [["0%"], ["0%"]];
    });
    await assertFollows(followed);
    followed.stop();
  });

  for (const [what, change] of [
    [
      "a row below the last",
      ({ worksheets }) => void (worksheets.getItem(PLANS).getRange("A200").values = [["9"]]),
    ],
    ["a whole column", ({ worksheets }) => worksheets.getItem(PLANS).getRange("E:E").clear()],
    ["a sheet renamed", ({ worksheets }) => void (worksheets.getItem(PLANS).name = "แผน")],
    [
      "a sheet added",
      ({ worksheets }) =>
        void (worksheets.add("ใหม่").getRange("A1:B2").values = [
          ["a", 1],
          ["b", 2],
        ]),
    ],
    ["a sheet deleted", ({ worksheets }) => worksheets.getItem(USER_SHEETS[2]!).delete()],
    ["a sheet hidden", ({ worksheets }) => void (worksheets.getItem(USER_SHEETS[2]!).visibility = "Hidden")],
    ["what the user said of the sheets", ({ settings }) => void settings.add("KpiScorecard.Mapping", "{")],
  ] as [string, (workbook: Excel.Workbook) => void][])
    it(`is followed beside ${what}`, async () => {
      const followed = await follow(await openSample());
      await onWorkbook((workbook) => {
        workbook.worksheets.getItem(PLANS).getRange("D10").values = [["1,000 ครัวเรือน (ผล 900 ครัวเรือน)"]];
        change(workbook);
      });
      await assertFollows(followed);
      followed.stop();
    });

  it("is followed where formulas spill, and where rows with formulas are hidden", async () => {
    const host = await openSample();
    await type(PLANS, { K5: "=TRANSPOSE(H6:H9)", M4: "=H6" });
    const followed = await follow(host);
    await type(PLANS, { H6: 3, H7: 4 });
    await assertFollows(followed);
    await onWorkbook(({ worksheets }) => void (worksheets.getItem(PLANS).getRange("4:4").rowHidden = true));
    await type(PLANS, { H6: 5 });
    await assertFollows(followed);
    followed.stop();
  });

  it("is followed after a reading that failed: what that one was told of is not lost", async () => {
    const host = await openSample();
    const followed = await follow(host);
    await type(PLANS, { D10: "1,000 ครัวเรือน (ผล 900 ครัวเรือน)" });
    host.statistics.roundTrips = 0;
    for (const roundTrip of [1, 2, 3]) host.failAt({ roundTrip, when: "before" });
    await assert.rejects(followed.next());
    host.clearFaults();
    await type(PLANS, { D11: "1,000 ครัวเรือน (ผล 900 ครัวเรือน)" });
    await assertFollows(followed);
    followed.stop();
  });

  it("is followed beside sheets of ours, which are left as they were read", async () => {
    const host = await openSample();
    await run();
    const followed = await follow(host);
    await type(PLANS, { D10: "1,000 ครัวเรือน (ผล 900 ครัวเรือน)" });
    const { bytes } = await assertFollows(followed);
    assert.ok(bytes < FEW_BYTES, `${bytes} bytes`);
    followed.stop();
  });
});
