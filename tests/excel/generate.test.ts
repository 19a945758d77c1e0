import assert from "node:assert/strict";
import type { Host } from "../../src/host";
import { newFile, openFile, saveFile } from "../../src/preview/workbook-file";
import { NOW, openSample, run, sheetOf, type, USER_SHEETS, valuesOf } from "./workbook";

const DASHBOARD = "ภาพรวม KPI";
const SUMMARY = "สรุปผล KPI";
const QUARTERS = "รายไตรมาส KPI";
const SCORECARD = "คะแนน KPI";
const GOVERNANCE = "ธรรมาภิบาล KPI";
const CHECKS = "ตรวจสอบ KPI";
const RULES = "กติกา KPI";

const names = (host: Host): string[] => host.snapshot().sheets.map(({ name }) => name);
const userSheets = (host: Host): unknown =>
  host.snapshot().sheets.filter(({ name }) => USER_SHEETS.includes(name));

/** The address of the row whose first cell is this number. */
const rowOf = (host: Host, sheet: string, id: string): number => {
  const found = Object.entries(valuesOf(host, sheet)).find(
    ([address, value]) => /^A\d+$/.test(address) && value === id,
  );
  assert.ok(found, `${id} stands in column A of ${sheet}`);
  return Number(found[0].slice(1));
};

describe("the command", () => {
  it("adds its sheets behind the user's, in two round trips to read, one to write, one for what is only nice and one for its page breaks", async () => {
    const host = await openSample();
    const before = userSheets(host);
    host.statistics.roundTrips = 0;
    const outcome = await run();
    assert.equal(host.statistics.roundTrips, 5);
    assert.deepEqual(names(host), [
      ...USER_SHEETS,
      DASHBOARD,
      SUMMARY,
      QUARTERS,
      SCORECARD,
      GOVERNANCE,
      CHECKS,
      RULES,
    ]);
    assert.deepEqual(userSheets(host), before);
    assert.equal(host.snapshot().active, DASHBOARD);
    assert.deepEqual(
      [outcome.plans, outcome.kpis, outcome.total, outcome.grade, outcome.findings],
      [25, 10, 100, "ดีมาก", { errors: 10, warnings: 15, rounding: 3 }],
    );
  });

  /** Formulas work in steps to the right of what is printed, which plain values do not need. */
  const printed = (sheet: string, values: Record<string, unknown>): Record<string, unknown> => {
    const last = { [DASHBOARD]: "I", [SUMMARY]: "I", [SCORECARD]: "H" }[sheet] ?? "ZZ";
    return Object.fromEntries(
      Object.entries(values).filter(([address]) => {
        const column = address.replace(/\d+$/, "");
        return column.length < last.length || (column.length === last.length && column <= last);
      }),
    );
  };

  it("shows the same figures live, in native formulas and as values", async () => {
    const shown: Record<string, unknown> = {};
    for (const formulas of ["values", "native", "live"] as const) {
      const host = await openSample();
      await run({ formulas });
      shown[formulas] = [DASHBOARD, SUMMARY, QUARTERS, SCORECARD, GOVERNANCE, CHECKS, RULES].map((sheet) =>
        printed(sheet, valuesOf(host, sheet)),
      );
    }
    assert.deepEqual(shown["live"], shown["values"]);
    assert.deepEqual(shown["native"], shown["values"]);
  });

  it("is live down to the user's cell", async () => {
    const host = await openSample();
    await run();
    const row = rowOf(host, QUARTERS, "5.1");
    const cells = (): unknown[] =>
      ["N", "O", "P", "Q", "R"].map((column) => valuesOf(host, QUARTERS)[`${column}${row}`]);
    assert.deepEqual(cells(), [5730, 5320, 2255, 0.4239, "แดง"]);
    // 2,660 of 5,320 is half: yellow begins there.
    await type("แผนงาน ไตรมาส 4", { E28: "5,730 คน (ผล 2,660 คน)" });
    assert.deepEqual(cells(), [5730, 5320, 2660, 0.5, "เหลือง"]);
  });

  it("scores the KPI that a user corrects, and the total with it", async () => {
    const host = await openSample();
    await run();
    const total = (): unknown => valuesOf(host, SCORECARD)["A3"];
    assert.equal(total(), "คะแนนรวม 100.00 · ระดับ ดีมาก");
    // KPI 2.1, weight 15: 25,076 households earn 75 points, so 100 − 15 · 25 / 100 = 96.25.
    const found = Object.entries(valuesOf(host, "สรุปผลการประเมิน")).find(([, value]) =>
      String(value).startsWith("27,353"),
    );
    assert.ok(found);
    await type("สรุปผลการประเมิน", { [found[0]]: "25,076 ครัวเรือน" });
    assert.equal(total(), "คะแนนรวม 96.25 · ระดับ ดีมาก");
  });

  it("writes its sheets in English, complete", async () => {
    const host = await openSample();
    await run({ language: "en" });
    assert.deepEqual(names(host).slice(3), [
      "KPI Dashboard",
      "KPI Summary",
      "KPI Quarters",
      "KPI Scorecard",
      "KPI Governance",
      "KPI Checks",
      "KPI Rules",
    ]);
    assert.equal(valuesOf(host, "KPI Scorecard")["A3"], "Total 100.00 · Grade Very good");
    const row = rowOf(host, "KPI Summary", "2.3.1");
    assert.equal(valuesOf(host, "KPI Summary")[`G${row}`], "Red");
  });

  it("keeps text that begins like a formula as text", async () => {
    const host = await newFile("titles.xlsx");
    await type("Sheet1", {
      A1: "No.",
      B1: "Plan",
      C1: "Unit",
      D1: "Annual target",
      E1: "Result",
      F1: "Remarks",
      A2: "'1.10",
      B2: "'=1+1",
      C2: "คน",
      D2: 10,
      E2: 5,
      F2: "'-ด่วน",
      A3: "'2",
      B3: "'@home",
      C3: "'+",
      D3: 10,
      E3: 5,
      F3: "'=cmd()",
    });
    await run({ language: "en" });
    const values = valuesOf(host, "KPI Summary");
    const row = rowOf(host, "KPI Summary", "1.10");
    assert.deepEqual([values[`B${row}`], values[`I${row}`]], ["=1+1", "-ด่วน"]);
    assert.deepEqual(
      [values[`B${row + 1}`], values[`C${row + 1}`], values[`I${row + 1}`]],
      ["@home", "+", "=cmd()"],
    );
    assert.deepEqual(
      [`B${row}`, `I${row}`, `B${row + 1}`, `I${row + 1}`].map(
        (address) => sheetOf(host, "KPI Summary").cells[address]?.formula,
      ),
      [undefined, undefined, undefined, undefined],
    );
  });

  it("takes the next free name where a sheet of the user's bears one of its own, and leaves that sheet alone", async () => {
    const host = await openSample();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(SUMMARY).getRange("A1").values = [["ของฉัน"]];
      await context.sync();
    });
    const outcome = await run();
    assert.equal(outcome.sheets[1]?.name, `${SUMMARY} (2)`);
    assert.deepEqual(valuesOf(host, SUMMARY), { A1: "ของฉัน" });
  });

  it("says where it looked when there is nothing to read, and writes nothing", async () => {
    const host = await newFile("empty.xlsx");
    await type("Sheet1", { A1: "ปฏิทิน" });
    await assert.rejects(run(), (error: Error & { title?: string }) => {
      assert.equal(error.title, "ไม่พบแผ่นงานเป้าหมาย");
      assert.match(error.message, /“Sheet1”/);
      return true;
    });
    assert.deepEqual(names(host), ["Sheet1"]);
  });

  it("stops before it writes when it is told to", async () => {
    const host = await openSample();
    const abort = new AbortController();
    await assert.rejects(
      run({ signal: abort.signal, onProgress: ({ step }) => step === "compute" && abort.abort() }),
      { name: "AbortError" },
    );
    assert.deepEqual(names(host), USER_SHEETS);
  });
});

describe("the command, cancelled while it writes", () => {
  const cancelledAt = (sheets: number) => {
    const abort = new AbortController();
    return run({
      signal: abort.signal,
      onProgress: ({ step, part }) => step === "write" && part?.done === sheets && abort.abort(),
    });
  };

  it("takes the sheets away again that it had begun to add", async () => {
    const host = await openSample();
    const before = host.snapshot();
    for (const sheets of [0, 1, 4]) {
      await assert.rejects(cancelledAt(sheets), { name: "AbortError" });
      assert.deepEqual(host.snapshot(), before);
    }
  });

  it("puts back the sheets that it was writing again, with the user's remarks", async () => {
    const host = await openSample();
    await run();
    await type(SUMMARY, { [`I${rowOf(host, SUMMARY, "9")}`]: "รอผลจาก กทม." });
    const before = host.snapshot();
    await assert.rejects(cancelledAt(2), { name: "AbortError" });
    assert.deepEqual(host.snapshot(), before);
  });

  it("tells how many sheets are worked out and written, of how many", async () => {
    await openSample();
    const told: string[] = [];
    const { sheets } = await run({
      onProgress: ({ step, part }) => part && told.push(`${step} ${part.done}/${part.total}`),
    });
    const counted = sheets.map((_, done) => `${done}/${sheets.length}`);
    assert.deepEqual(told, [
      ...counted.map((count) => `compute ${count}`),
      ...counted.map((count) => `write ${count}`),
    ]);
  });
});

describe("the command, run again", () => {
  it("writes in place, in two round trips to read, one to write, one for what is only nice and one for its page breaks", async () => {
    const host = await openSample();
    await run();
    const first = host.snapshot();
    host.statistics.roundTrips = 0;
    const outcome = await run();
    assert.equal(host.statistics.roundTrips, 5);
    assert.deepEqual(outcome.kept, [DASHBOARD, SUMMARY, QUARTERS, SCORECARD, GOVERNANCE, CHECKS, RULES]);
    assert.deepEqual(host.snapshot(), first);
  });

  it("keeps what the user typed in the remarks, by plan, and what they changed on the rules sheet", async () => {
    const host = await openSample();
    await run();
    const before = rowOf(host, SUMMARY, "2.3.1");
    await type(SUMMARY, { [`I${before}`]: "รอผลจาก กทม.", [`I${rowOf(host, SUMMARY, "9")}`]: "=1+1" });
    await type(RULES, { B8: 0.4 });
    // A plan above goes away, and the rows move up.
    await type("แผนงาน ไตรมาส 4", { A8: "", B8: "", D8: "", E8: "", F8: "" });
    await run();
    const after = rowOf(host, SUMMARY, "2.3.1");
    assert.equal(after, before - 1);
    assert.equal(valuesOf(host, SUMMARY)[`I${after}`], "รอผลจาก กทม.");
    assert.equal(sheetOf(host, SUMMARY).cells[`I${rowOf(host, SUMMARY, "9")}`]?.formula, "=1+1");
    assert.equal(valuesOf(host, RULES)["B8"], 0.4);
    // 47.72 % is red below 50 %, yellow below 40 %.
    assert.equal(valuesOf(host, SUMMARY)[`G${after}`], "เหลือง");
  });

  it("keeps the remarks of plans that have no numbers, by their titles", async () => {
    const host = await newFile("plain.xlsx");
    await type("Sheet1", { A1: "แผนงาน", B1: "หน่วยนับ", C1: "เป้าหมายปี", D1: "ผล" });
    await type("Sheet1", { A2: "อบรมผู้นำ", B2: "คน", C2: 10, D2: 5 });
    await type("Sheet1", { A3: "จัดทำแผน", B3: "ตำบล", C3: 20, D3: 19 });
    await run();
    const rowOfTitle = (title: string): string =>
      Object.entries(valuesOf(host, SUMMARY))
        .find(([address, value]) => address.startsWith("B") && value === title)?.[0]
        .slice(1) ?? "";
    await type(SUMMARY, { [`I${rowOfTitle("อบรมผู้นำ")}`]: "หนึ่ง", [`I${rowOfTitle("จัดทำแผน")}`]: "สอง" });
    await run();
    assert.deepEqual(
      ["อบรมผู้นำ", "จัดทำแผน"].map((title) => valuesOf(host, SUMMARY)[`I${rowOfTitle(title)}`]),
      ["หนึ่ง", "สอง"],
    );
  });

  it("keeps the user's formulas that point at its sheets working, through a change of language too", async () => {
    const host = await openSample();
    await run();
    const row = rowOf(host, SUMMARY, "5.1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("ของฉัน").getRange("A1").formulas = [[`='${SUMMARY}'!E${row}*2`]];
      await context.sync();
    });
    await run({ language: "en", formulas: "values" });
    assert.equal(valuesOf(host, "ของฉัน")["A1"], 24398);
    assert.equal(sheetOf(host, "ของฉัน").cells["A1"]?.formula, `='KPI Summary'!E${row}*2`);
  });

  it("knows its sheets by their mark after a rename, and in the saved file", async () => {
    const host = await openSample();
    await run();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SUMMARY).name = "เสนอบอร์ด";
      await context.sync();
    });
    const reopened = await openFile(saveFile(host), "saved.xlsx");
    const outcome = await run();
    assert.equal(outcome.sheets[1]?.name, "เสนอบอร์ด");
    assert.equal(names(reopened).length, 10);
  });

  it("leaves a sheet that the user has hidden hidden, and writes it all the same", async () => {
    const host = await openSample();
    await run();
    await Excel.run(async (context) => {
      for (const name of [DASHBOARD, SUMMARY])
        context.workbook.worksheets.getItem(name).visibility = "Hidden";
      await context.sync();
    });
    await run({ formulas: "values" });
    const summary = sheetOf(host, SUMMARY);
    assert.equal(summary.visibility, "Hidden");
    assert.equal(summary.cells[`E${rowOf(host, SUMMARY, "5.1")}`]?.formula, undefined);
    assert.equal(host.snapshot().active, QUARTERS);
  });

  it("refuses a rule it cannot use, and names the cell", async () => {
    const host = await openSample();
    await run();
    await type(RULES, { B9: "มาก" });
    const before = host.snapshot();
    await assert.rejects(run(), (error: Error & { title?: string; cell?: unknown }) => {
      assert.equal(error.title, "อ่านกติกาไม่ได้");
      assert.match(error.message, /B9/);
      assert.match(error.message, /“มาก”/);
      assert.deepEqual(error.cell, { sheet: RULES, address: "B9" });
      return true;
    });
    assert.deepEqual(host.snapshot(), before);
  });

  it("says when it was made, in Buddhist years", async () => {
    const host = await openSample();
    await run();
    assert.equal(NOW.getFullYear(), 2020);
    assert.equal(valuesOf(host, SUMMARY)["A4"], "จัดทำเมื่อ 22 ตุลาคม 2563 เวลา 09:30 น.");
  });
});
