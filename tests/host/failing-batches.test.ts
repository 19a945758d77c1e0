import assert from "node:assert/strict";
import { emptyHost, errorOf, onFirstSheet, valuesOf } from "./support/host";

/** Three writes in one batch, the second of them wrong where asked. */
const threeWrites = (wrong: boolean) =>
  onFirstSheet((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = wrong ? [[1, 2]] : [[2]];
    sheet.getRange("A3").values = [[3]];
  });

describe("a batch that fails", () => {
  it("stops at the failing action; what came before it stays done", async () => {
    emptyHost();
    const error = await errorOf(threeWrites(true));
    assert.equal(error.code, "InvalidArgument");
    assert.equal(error.debugInfo.errorLocation, "Range.values");
    assert.deepEqual(await valuesOf("A1:A3"), [[1], [""], [""]]);
  });

  it("before: has done nothing", async () => {
    const host = emptyHost();
    host.failAt({ roundTrip: 1, when: "before" });
    assert.equal((await errorOf(threeWrites(false))).code, "GeneralException");
    assert.deepEqual(await valuesOf("A1:A3"), [[""], [""], [""]]);
  });

  it("during: has done the first actions", async () => {
    const host = emptyHost();
    host.failAt({ roundTrip: 1, when: "during", code: "RequestAborted" });
    assert.equal((await errorOf(threeWrites(false))).code, "RequestAborted");
    const values = (await valuesOf("A1:A3")).flat();
    assert.ok(values[0] === 1 && values[2] === "", String(values));
  });

  it("after: has done all, and the answer is lost", async () => {
    const host = emptyHost();
    host.failAt({ roundTrip: 1, when: "after", code: "ConnectionFailure" });
    assert.equal((await errorOf(threeWrites(false))).code, "ConnectionFailure");
    assert.deepEqual(await valuesOf("A1:A3"), [[1], [2], [3]]);
  });

  it("fails as often as asked, and no more once faults are cleared", async () => {
    const host = emptyHost();
    host.failAt({ roundTrip: 1, when: "before", times: 2 });
    await errorOf(threeWrites(false));
    await errorOf(threeWrites(false));
    await threeWrites(false);
    host.failAt({ roundTrip: 4, when: "before" });
    host.clearFaults();
    await threeWrites(false);
  });
});

describe("what Excel refuses", () => {
  it("writing to a protected sheet", async () => {
    const host = emptyHost();
    host.book.sheets[0]!.protected = true;
    const writes: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet) => (sheet.getRange("A1").format.fill.color = "#FFFFFF"),
      (sheet) => sheet.getRange("A1").clear(),
      (sheet) => sheet.getRange("A1:B1").merge(),
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
      (sheet) => (sheet.getRange("A1").hyperlink = { documentReference: "A2" }),
    ];
    for (const write of writes)
      assert.equal((await errorOf(onFirstSheet((sheet) => void write(sheet)))).code, "AccessDenied");
    assert.deepEqual(await valuesOf("A1"), [[""]]);
  });

  it("changing the sheets of a protected workbook", async () => {
    const host = emptyHost();
    host.book.protected = true;
    const changes: ((context: Excel.RequestContext) => unknown)[] = [
      ({ workbook }) => workbook.worksheets.add("ก"),
      ({ workbook }) => (workbook.worksheets.getFirst().name = "ข"),
      ({ workbook }) => workbook.worksheets.getFirst().copy("End"),
    ];
    for (const change of changes) {
      const error = await errorOf(
        Excel.run(async (context) => {
          change(context);
          await context.sync();
        }),
      );
      assert.equal(error.code, "AccessDenied");
    }
  });

  it("a batch while the user types in a cell; one that asked to waits", async () => {
    const host = emptyHost();
    host.simulate({ editing: true });
    assert.equal((await errorOf(threeWrites(false))).code, "InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["waited"]];
      await context.sync();
    });
    setTimeout(() => host.simulate({ editing: false }), 10);
    await waiting;
    assert.deepEqual(await valuesOf("A1"), [["waited"]]);
  });

  it("requests and answers above 5 MB, and ranges above five million cells", async () => {
    emptyHost();
    const large = await errorOf(
      onFirstSheet((sheet) => {
        sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["ก".repeat(10_000)]);
      }),
    );
    assert.equal(large.code, "RequestPayloadSizeLimitExceeded");
    for (let part = 0; part < 2; part++)
      await onFirstSheet((sheet) => {
        const rows = Array.from({ length: 100 }, () => ["ก".repeat(10_000)]);
        sheet.getRangeByIndexes(part * 100, 0, 100, 1).values = rows;
      });
    assert.equal((await errorOf(valuesOf("A1:A200"))).code, "ResponsePayloadSizeLimitExceeded");
    assert.equal((await errorOf(valuesOf("A1:Z200000"))).code, "RangeExceedsLimit");
  });
});
