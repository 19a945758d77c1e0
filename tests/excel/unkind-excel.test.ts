/** What Excel does that bites, and what the add-in makes of it. */
import assert from "node:assert/strict";
import { readAssessment } from "../../src/excel/read-assessment";
import type { Host } from "../../src/host";
import { newFile } from "../../src/preview/workbook-file";
import { openSample, run, sheetOf, type, valuesOf } from "./workbook";

const SUMMARY = "สรุปผล KPI";
const QUARTERS = "รายไตรมาส KPI";

const onSheet = (name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

const hiddenRows = (host: Host, name: string): number[] =>
  sheetOf(host, name)
    .rows.filter(({ hidden }) => hidden)
    .map(({ row }) => row);

/** The row whose cell in column A is this number. */
const rowOf = (host: Host, id: string): string =>
  Object.entries(valuesOf(host, SUMMARY))
    .find(([address, value]) => /^A\d+$/.test(address) && value === id)![0]
    .slice(1);

describe("a sheet that the user filtered", () => {
  const filtered = async (): Promise<Host> => {
    const host = await openSample();
    await run();
    host.simulate({ filtered: true });
    await onSheet(SUMMARY, (sheet) =>
      sheet.autoFilter.apply(sheet.getRange("A6:I40"), 0, { filterOn: "Values", values: ["9"] }),
    );
    assert.ok(hiddenRows(host, SUMMARY).length > 20);
    return host;
  };

  it("gets every figure into its own row, shows all rows again, and says so", async () => {
    const undisturbed = await openSample();
    await run({ formulas: "values" });
    const expected = valuesOf(undisturbed, SUMMARY);
    const host = await filtered();
    const outcome = await run({ formulas: "values" });
    assert.deepEqual(valuesOf(host, SUMMARY), expected);
    assert.deepEqual(hiddenRows(host, SUMMARY), []);
    assert.deepEqual(outcome.notes, [{ kind: "unfiltered", sheets: [SUMMARY] }]);
  });

  it("is put back with every figure where writing fails", async () => {
    const host = await filtered();
    const before = valuesOf(host, SUMMARY);
    host.statistics.roundTrips = 0;
    host.failAt({ roundTrip: 4, when: "during", action: 400 });
    await assert.rejects(run({ formulas: "values" }));
    assert.deepEqual(valuesOf(host, SUMMARY), before);
  });

  it("is filtered as before where writing fails, and where the run is taken back", async () => {
    const host = await filtered();
    const before = hiddenRows(host, SUMMARY);
    for (const roundTrip of [3, 4])
      for (const when of ["before", "during", "after"] as const) {
        if (roundTrip === 4 && when === "after") continue;
        host.statistics.roundTrips = 0;
        host.failAt({ roundTrip, when });
        await assert.rejects(run({ formulas: "values" }));
        host.clearFaults();
        assert.deepEqual(hiddenRows(host, SUMMARY), before, `${when} round trip ${roundTrip}`);
      }
    const { wayBack } = await run({ formulas: "values", keepWayBack: true });
    await wayBack?.();
    assert.deepEqual(hiddenRows(host, SUMMARY), before);
  });

  it("hides the rows again that were hidden by hand where writing fails", async () => {
    const host = await openSample();
    await run();
    await onSheet(SUMMARY, (sheet) => void (sheet.getRange("8:10").rowHidden = true));
    host.statistics.roundTrips = 0;
    host.failAt({ roundTrip: 4, when: "during" });
    await assert.rejects(run({ formulas: "values" }));
    assert.deepEqual(hiddenRows(host, SUMMARY), [8, 9, 10]);
  });

  it("shows rows again that were hidden by hand", async () => {
    const host = await openSample();
    await run();
    await onSheet(SUMMARY, (sheet) => void (sheet.getRange("8:10").rowHidden = true));
    const outcome = await run();
    assert.deepEqual(hiddenRows(host, SUMMARY), []);
    assert.deepEqual(outcome.notes, [{ kind: "unfiltered", sheets: [SUMMARY] }]);
  });

  it("is not spoken of where nothing was hidden", async () => {
    await openSample();
    assert.deepEqual((await run()).notes, []);
    assert.deepEqual((await run()).notes, []);
  });
});

describe("a remark that begins with =", () => {
  it("stays text when the sheet is written again, and a formula stays a formula", async () => {
    const host = await openSample();
    await run();
    await type(SUMMARY, {
      [`I${rowOf(host, "1.1")}`]: "'=> ดูหน้า 5",
      [`I${rowOf(host, "9")}`]: "=1+1",
    });
    await run();
    const cells = sheetOf(host, SUMMARY).cells;
    const remark = cells[`I${rowOf(host, "1.1")}`];
    assert.deepEqual([remark?.value, remark?.formula], ["=> ดูหน้า 5", undefined]);
    assert.equal(cells[`I${rowOf(host, "9")}`]?.formula, "=1+1");
  });
});

describe("an Excel without a printer", () => {
  it("writes every figure and format, and says what is missing", async () => {
    const kind = await openSample();
    await run();
    const host = await openSample();
    host.simulate({ cosmeticsFail: true });
    const outcome = await run();
    for (const sheet of [SUMMARY, QUARTERS]) {
      const [expected, written] = [sheetOf(kind, sheet), sheetOf(host, sheet)];
      assert.deepEqual(written.cells, expected.cells);
      assert.deepEqual(written.columns, expected.columns);
      assert.deepEqual(written.merges, expected.merges);
    }
    assert.deepEqual(
      outcome.notes.map(({ kind: note }) => note),
      ["looks-unfinished"],
    );
  });

  it("still gets the looks that do not fail", async () => {
    const host = await openSample();
    // The request with all of the looks fails once; each on its own does not.
    host.statistics.roundTrips = 0;
    host.failAt({ roundTrip: 4, when: "before" });
    const outcome = await run();
    assert.deepEqual(outcome.notes, []);
    assert.ok(sheetOf(host, SUMMARY).freeze.rows > 0);
  });
});

describe("a file from an Excel in another language", () => {
  it("is read and written, though its style Normal has another name", async () => {
    const kind = await openSample();
    await run();
    const host = await openSample();
    host.simulate({ localizedStyles: true });
    await run();
    assert.deepEqual(sheetOf(host, SUMMARY).cells, sheetOf(kind, SUMMARY).cells);
  });
});

describe("a column that the user hid", () => {
  for (const hiddenColumnsAreZero of [false, true])
    it(`stays hidden, where Excel gives its width as ${hiddenColumnsAreZero ? "0" : "it was"}`, async () => {
      const host = await openSample();
      await run();
      host.simulate({ hiddenColumnsAreZero });
      await onSheet(SUMMARY, (sheet) => {
        sheet.getRange("C:C").format.columnWidth = 10;
        sheet.getRange("C:C").columnHidden = true;
      });
      await run();
      const hidden = sheetOf(host, SUMMARY).columns.filter((column) => column.hidden);
      assert.deepEqual(
        hidden.map(({ columns }) => columns),
        ["C:C"],
      );
    });
});

describe("frozen panes", () => {
  it("are the rows alone where no column is to stay in sight", async () => {
    const host = await newFile("plain.xlsx");
    await type("Sheet1", { A1: "แผนงาน", B1: "หน่วยนับ", C1: "เป้าหมายปี", D1: "ผล" });
    await type("Sheet1", { A2: "อบรมผู้นำ", B2: "คน", C2: 10, D2: 5 });
    await run();
    for (const sheet of host.snapshot().sheets.filter(({ name }) => name.includes("KPI")))
      assert.equal(sheet.freeze.columns > 0, [SUMMARY, QUARTERS].includes(sheet.name), sheet.name);
  });
});

describe("a workbook too large for one response", () => {
  const figures = { A1: "ลำดับ", B1: "แผนงาน", C1: "หน่วยนับ", D1: "เป้าหมายปี", E1: "ผล" };
  const row = { A2: "1", B2: "อบรมผู้นำ", C2: "คน", D2: 10, E2: 5 };

  it("is read in parts counted by cells, around one stray value in the last column", async () => {
    const host = await newFile("stray.xlsx");
    await type("Sheet1", { ...figures, ...row, XFD1500: "x" });
    host.statistics.roundTrips = 0;
    const outcome = await run();
    assert.equal(outcome.plans, 1);
    assert.ok(host.statistics.roundTrips <= 10, `${host.statistics.roundTrips} round trips`);
    // What lies too far away to be held with the rest is not passed over in silence.
    const { doubts } = await readAssessment("th");
    assert.deepEqual(
      doubts.map(({ kind, cell }) => [kind, cell]),
      [["apart", { sheet: "Sheet1", row: 1499, column: 16383 }]],
    );
  });

  it("is read whatever the limit is", async () => {
    const host = await newFile("small-limit.xlsx");
    const rows = Array.from({ length: 60 }, (_, index) => [`'${index + 1}`, `แผน ${index + 1}`, "คน", 10, 5]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:E1").values = [Object.values(figures)];
      sheet.getRange("A2:E61").values = rows;
      await context.sync();
    });
    const { readSheets } = await import("../../src/excel/read-sheets");
    host.simulate({ tooLarge: 6000 });
    const contents = await Excel.run((context) => readSheets(context));
    assert.equal(contents.grids[0]?.values.length, 61);
    assert.deepEqual(contents.grids[0]?.values[60], ["60", "แผน 60", "คน", 10, 5]);
  });
});

describe("a workbook that cannot be changed", () => {
  it("says so, whether it is open for reading only or protected", async () => {
    const host = await openSample();
    const before = host.snapshot();
    host.simulate({ readOnly: true });
    await assert.rejects(run(), { title: "แผ่นงานหรือไฟล์ถูกป้องกัน" });
    host.simulate({ readOnly: false });
    assert.deepEqual(host.snapshot(), before);
    host.simulate({ protected: true });
    await assert.rejects(run(), { title: "โครงสร้างไฟล์ถูกป้องกัน" });
  });
});

describe("a sheet of ours that the user protected", () => {
  it("is named before anything is changed", async () => {
    const host = await openSample();
    await run();
    host.book.sheets.find(({ name }) => name === SUMMARY)!.protected = true;
    const before = host.snapshot();
    await assert.rejects(run(), (error: Error & { title?: string }) => {
      assert.equal(error.title, "แผ่นสรุปถูกป้องกัน");
      assert.match(error.message, /“สรุปผล KPI”/);
      return true;
    });
    assert.deepEqual(host.snapshot(), before);
  });
});

describe("an Excel that cannot copy sheets", () => {
  it("leaves the sheets as they were, and says what Excel said", async () => {
    const host = await openSample();
    await run();
    const before = host.snapshot();
    host.simulate({ noCopy: true });
    await assert.rejects(run({ formulas: "values" }), /The sheet could not be copied/);
    assert.deepEqual(host.snapshot(), before);
  });
});

describe("a workbook that calculates only on request", () => {
  it("is calculated once the sheets are written, and its user told of F9", async () => {
    const automatic = await openSample();
    await run();
    const expected = valuesOf(automatic, SUMMARY);
    const host = await openSample();
    await Excel.run(async (context) => {
      context.application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
    });
    const outcome = await run();
    assert.deepEqual(outcome.notes, [{ kind: "manual-calculation" }]);
    assert.deepEqual(valuesOf(host, SUMMARY), expected);
  });
});

describe("a copy that the user made of a sheet of ours", () => {
  it("stays as it is, is not read, and is told", async () => {
    const host = await openSample();
    const { plans, kpis, total } = await run();
    await onSheet(SUMMARY, (sheet) => void sheet.copy());
    await onSheet("คะแนน KPI", (sheet) => void (sheet.copy().name = "คะแนนเดือนก่อน"));
    const copied = valuesOf(host, "คะแนนเดือนก่อน");
    const again = await run({ formulas: "values" });
    assert.deepEqual([again.plans, again.kpis, again.total], [plans, kpis, total]);
    assert.deepEqual(
      again.doubts.map(({ kind, sheet }) => [kind, sheet]),
      [
        ["our-copy", `${SUMMARY} (2)`],
        ["our-copy", "คะแนนเดือนก่อน"],
      ],
    );
    assert.deepEqual(valuesOf(host, "คะแนนเดือนก่อน"), copied);
  });
});

describe("functions that do not answer", () => {
  it("are seen as errors on every sheet, never as figures", async () => {
    const host = await openSample();
    await run();
    host.simulate({ runtimeDown: true });
    const status = valuesOf(host, SUMMARY)[`G${rowOf(host, "9")}`];
    assert.equal(status, "#N/A");
    host.simulate({ runtimeDown: false, nameError: true });
    assert.equal(valuesOf(host, SUMMARY)[`G${rowOf(host, "9")}`], "#NAME?");
    // Written again, the formulas are entered again.
    host.simulate({ nameError: false });
    await run();
    assert.match(String(valuesOf(host, SUMMARY)[`G${rowOf(host, "9")}`]), /เขียว|เหลือง|แดง/);
  });

  it("give the same figures where a blank cell reaches them as 0", async () => {
    const host = await openSample();
    await run();
    const expected = [SUMMARY, QUARTERS].map((sheet) => valuesOf(host, sheet));
    host.simulate({ blankIsZero: true });
    assert.deepEqual(
      [SUMMARY, QUARTERS].map((sheet) => valuesOf(host, sheet)),
      expected,
    );
  });
});
