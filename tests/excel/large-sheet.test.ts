/** The way back of a sheet that would take Excel minutes to copy: its formats in a sheet, its cells in memory. */
import assert from "node:assert/strict";
import { backUp, rewritesOf } from "../../src/excel/back-up";
import { readSheets } from "../../src/excel/read-sheets";
import { writeSheets } from "../../src/excel/write-sheets";
import type { Fault, Host } from "../../src/host";
import { newFile } from "../../src/preview/workbook-file";
import type { SheetPlan } from "../../src/workbook/sheet-plan";

/** As if a sheet of more than so many cells were a large one. */
const MAX_COPIED = 8;
const NAME = "สรุปผล KPI";
const WRITTEN_AS = { language: "th", formulas: "live", readyToSend: false } as const;

const planOf = (cells: SheetPlan["cells"], more: Partial<SheetPlan> = {}): SheetPlan => ({
  role: "summary",
  name: NAME,
  tabColor: "#0B4F59",
  cells,
  columnWidths: [12, 10],
  hiddenColumns: [],
  regions: [
    {
      area: { row: 0, column: 0, rows: cells.length, columns: 2 },
      style: { numberFormat: "#,##0", bold: true },
    },
  ],
  merges: [],
  conditional: [],
  validations: [],
  links: [],
  freeze: { rows: 1, columns: 0 },
  print: {
    orientation: "portrait",
    titleRows: { first: 0, last: 0 },
    area: { row: 0, column: 0, rows: cells.length, columns: 2 },
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: "", right: "" },
    onOnePage: false,
    keptWithNext: [],
    together: [],
  },
  kept: null,
  ...more,
});

const FIRST = planOf(
  [
    ["สรุปผล", null],
    ["1.10", { formula: "=SUM(B3:B5)" }],
    ["2-1", 40],
    ["=> ดูหน้า 5", 50],
    ["มี.ค. 63", true],
  ],
  {
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    conditional: [
      {
        area: { row: 1, column: 1, rows: 4, columns: 1 },
        beginsWith: "4",
        fill: "#DDEFE3",
        color: "#1E6B3A",
      },
    ],
  },
);
const SECOND = planOf([
  ["อื่น", 1],
  ["ทั้งหมด", { formula: "=B1" }],
]);

const write = (plans: readonly SheetPlan[]) =>
  Excel.run(async (context) => {
    const contents = await readSheets(context);
    return writeSheets(context, plans, contents, WRITTEN_AS, { maxCopied: MAX_COPIED });
  });

async function written(): Promise<Host> {
  const host = await newFile("large.xlsx");
  await write([FIRST]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(NAME);
    // What the user did to it since: a remark that looks like a formula, a colour, a hidden row and column.
    sheet.getRange("A6:B6").formulas = [["'=1+1", "=B2*2"]];
    sheet.getRange("A4").format.fill.color = "#FFF1C2";
    sheet.getRange("5:5").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    await context.sync();
  });
  return host;
}

/** Runs into the fault; says whether the write came to an end all the same. */
async function failing(host: Host, fault: Fault): Promise<boolean> {
  host.statistics.roundTrips = 0;
  host.failAt(fault);
  try {
    await write([SECOND]);
    return true;
  } catch {
    return false;
  } finally {
    host.clearFaults();
  }
}

const looks = (host: Host) =>
  host.snapshot().sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    hiddenRows: rows.filter(({ hidden }) => hidden).map(({ row }) => row),
  }));

describe("a sheet too large to copy", () => {
  it("is not copied, and written again", async () => {
    const host = await written();
    host.simulate({ noCopy: true });
    await write([SECOND]);
    assert.deepEqual(Object.keys(host.snapshot().sheets.at(-1)?.cells ?? {}), ["A1", "B1", "A2", "B2"]);
    assert.equal(host.snapshot().sheets.length, 2);
  });

  it("is copied where it holds values, which takes no time", async () => {
    const host = await written();
    host.simulate({ noCopy: true });
    await assert.rejects(
      Excel.run(async (context) => {
        const contents = await readSheets(context);
        const [owned] = contents.owned;
        assert.ok(owned);
        const values = { ...owned, writtenAs: { ...WRITTEN_AS, formulas: "values" as const } };
        backUp(context, await rewritesOf(context, [SECOND], { ...contents, owned: [values] }, MAX_COPIED));
        await context.sync();
      }),
      { message: "The sheet could not be copied." },
    );
  });

  for (const when of ["before", "during", "after"] as const)
    it(`is as it was where any round trip fails ${when} it`, async () => {
      for (let roundTrip = 1; ; roundTrip++) {
        const host = await written();
        const before = looks(host);
        const done = await failing(host, { roundTrip, when });
        if (done) return assert.ok(roundTrip >= 5, `${roundTrip} round trips`);
        assert.deepEqual(looks(host), before, `round trip ${roundTrip}`);
      }
    });

  it("is as it was where a request fails after any of its actions", async () => {
    for (const roundTrip of [3, 4, 5])
      for (let action = 0; action < 60; action += action < 12 ? 1 : 8) {
        const host = await written();
        const before = looks(host);
        const done = await failing(host, { roundTrip, when: "during", action });
        if (!done) assert.deepEqual(looks(host), before, `round trip ${roundTrip}, action ${action}`);
      }
  });
});
