/** A request may have 5 MB on the web: whatever a sheet has much of, it is sent in as many as that takes. */
import assert from "node:assert/strict";
import { drawSheet } from "../../src/excel/draw-sheet";
import { hideAgain } from "../../src/excel/hidden-rows";
import { createPace } from "../../src/thread/pace";
import { pacedBatch } from "../../src/excel/paced-batch";
import { newFile } from "../../src/preview/workbook-file";
import { textsWritten } from "../../src/workbook/repeated-texts";
import type { Area, Content, SheetPlan, Style } from "../../src/workbook/sheet-plan";
import { BARE_PLAN } from "./bare-plan";

const MAX_BYTES = 60_000;
const COUNT = 400;

/** Nothing but its name and its page. */
const EMPTY: Omit<SheetPlan, "role" | "kept"> = {
  name: "Sheet1",
  tabColor: "#0B4F59",
  cells: [["หัว"]],
  columnWidths: [12],
  ...BARE_PLAN,
};

/** Areas one below the other, none like the one before it. */
const areas = (columns: number): Area[] =>
  Array.from({ length: COUNT }, (_, index) => ({ row: 100_000 + 2 * index, column: 0, rows: 1, columns }));

const each = <T>(of: (index: number) => T): T[] => Array.from({ length: COUNT }, (_, index) => of(index));

const LINE = { color: "#0B4F59", weight: "hairline" } as const;
const STYLES: readonly Style[] = [
  { bold: true, color: "#1F2933", fill: "#E4EFF0", wrap: false },
  { wrap: true, vertical: "top", horizontal: "left", indent: 1 },
  { borders: { top: LINE, bottom: LINE, insideHorizontal: LINE } },
];

const KINDS: Record<string, Partial<SheetPlan>> = {
  "runs of formulas": {
    cells: Array.from({ length: 5 * COUNT }, (_, row): Content[] => [
      { formula: `=B${row + 1}*${Math.floor(row / 5)}` },
    ]),
  },
  "gaps in runs": {
    cells: Array.from({ length: 6 * COUNT }, (_, row): Content[] => [
      row % 6 === 5 ? null : { formula: `=B${row + 1}` },
    ]),
  },
  "rows of other lengths": {
    cells: each((row) => Array.from({ length: row % 2 === 0 ? 1 : 9 }, () => "ก")),
  },
  regions: {
    regions: areas(3).map((area, index) => ({ area, style: STYLES[index % STYLES.length]! })),
  },
  merges: { merges: areas(3) },
  "conditional colours": {
    conditional: areas(3).map((area) => ({
      area,
      beginsWith: "เขียว",
      fill: "#DDEFE3",
      color: "#1E6B3A",
      numberFormat: '"● "@',
    })),
  },
  validations: {
    validations: areas(1).map((area) => ({
      area,
      kind: "list",
      choices: ["เขียว", "เหลือง", "แดง"],
      message: "เลือกจากรายการ",
    })),
  },
  links: {
    cells: each(() => ["ก".repeat(50)]),
    links: each((row) => ({ row, column: 0, target: `'แผนงาน ไตรมาส 4'!B${row + 1}`, tip: "ไปที่เซลล์" })),
  },
  "columns of widths of their own": { columnWidths: Array.from({ length: 60 }, () => 14) },
};

describe("a request", () => {
  for (const [kind, of] of Object.entries(KINDS))
    it(`is never larger than it may be, for a sheet with many ${kind}`, async () => {
      const host = await newFile("many.xlsx");
      host.simulate({ tooLarge: MAX_BYTES });
      await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getFirst();
        const batch = pacedBatch(context, createPace(), MAX_BYTES);
        await drawSheet({ worksheet, plan: { ...EMPTY, ...of }, columns: null }, batch, 11, textsWritten());
        await context.sync();
      });
      assert.ok(host.statistics.roundTrips > 1, `${host.statistics.roundTrips} requests`);
    });

  it("is never larger than it may be, where every other row was hidden", async () => {
    const host = await newFile("hidden.xlsx");
    host.simulate({ tooLarge: MAX_BYTES });
    const rows = each((index) => 2 * index);
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getFirst();
      await hideAgain(worksheet, { filter: null, rows }, pacedBatch(context, createPace(), MAX_BYTES));
      await context.sync();
    });
    const hidden = host.snapshot().sheets[0]?.rows.filter((row) => row.hidden);
    // A snapshot counts rows from 1.
    assert.deepEqual(
      hidden?.map(({ row }) => row - 1),
      rows,
    );
  });
});
