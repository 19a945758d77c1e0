import assert from "node:assert/strict";
import { readSheets } from "../../src/excel/read-sheets";
import { writeSheets } from "../../src/excel/write-sheets";
import { createHost, openWorkbook, saveWorkbook, type Host } from "../../src/host";
import { installOffice } from "../../src/host/client";
import { sheetNamed } from "../../src/host/book/book";
import { chartsOf } from "../../src/host/book/charts";
import { newWorkbook } from "../../src/host/package/new-workbook";
import { serializeXml } from "../../src/host/package/xml";
import type { ChartPlan } from "../../src/workbook/chart-plan";
import type { RunNote } from "../../src/workbook/generation";
import type { Content, SheetPlan } from "../../src/workbook/sheet-plan";
import { openSample, run } from "./workbook";
import { BARE_PLAN } from "./bare-plan";

const SHEET = "สรุป";

const column = (at: number, rows: number) => ({ row: 2, column: at, rows, columns: 1 });

/** Plans' achievements, those below the target in a series of their own. */
const achievements = (rows: number): ChartPlan => ({
  key: "KPI achievement",
  kind: "bar",
  title: { row: 0, column: 0 },
  alternativeText: "ร้อยละของเป้าหมายของแต่ละแผน",
  series: [
    { name: "แดง", values: column(1, rows), categories: column(0, rows), color: "#A3231B" },
    { name: "เขียว", values: column(2, rows), categories: column(0, rows), color: "#1E6B3A" },
  ],
  categoryAxis: { visible: true, reversed: true },
  valueAxis: { visible: false, minimum: 0, maximum: 1.5, majorUnit: 1, gridlines: { color: "#5B6770" } },
  gapWidth: 40,
  overlap: 100,
  sizeStep: -1,
  color: "#1F2933",
  area: { row: 8, column: 0, rows: 10, columns: 3 },
});

const quarters: ChartPlan = {
  key: "KPI quarters",
  kind: "column",
  title: "รายไตรมาส",
  alternativeText: "ร้อยละรายไตรมาส",
  series: [
    { name: "ผล", values: column(1, 2), categories: column(0, 2), color: "#0B4F59" },
    {
      name: "เป้า",
      values: column(2, 2),
      categories: column(0, 2),
      color: "#5B6770",
      line: true,
      dashed: true,
    },
  ],
  categoryAxis: { visible: true },
  valueAxis: { visible: true, minimum: 0, numberFormat: "0%" },
  legend: "bottom",
  sizeStep: 0,
  color: "#1F2933",
  area: { row: 8, column: 3, rows: 10, columns: 3 },
};

const CELLS: Content[][] = [
  ["1 จาก 2 แผนยังไม่ถึงเป้า", null, null],
  ["แผน", "แดง", "เขียว"],
  ["1.1", 0.42, null],
  ["1.2", null, 1.05],
  ["1.3", null, 1.2],
];

const sheetPlan = (charts: ChartPlan[] | undefined, cells = CELLS): SheetPlan => ({
  role: "summary",
  name: SHEET,
  tabColor: "#0B4F59",
  cells,
  columnWidths: [30, 12, 12],
  ...BARE_PLAN,
  ...(charts && { charts }),
  kept: null,
});

const write = (plan: SheetPlan): Promise<RunNote[]> =>
  Excel.run(async (context) => {
    const writtenAs = { language: "th", formulas: "values", readyToSend: false } as const;
    const { notes } = await writeSheets(context, [plan], await readSheets(context), writtenAs);
    return notes;
  });

function opened(bytes?: Uint8Array): Host {
  const host = createHost(bytes ? openWorkbook(bytes) : newWorkbook("แผนงาน"));
  installOffice(host);
  return host;
}

const saved = (host: Host): Uint8Array => saveWorkbook(host.book, host.calculation);

const charts = (host: Host) => chartsOf(sheetNamed(host.book, SHEET)!);
const xml = (host: Host): string[] => charts(host).map(({ space }) => serializeXml(space));

const onCharts = <Result>(
  run: (charts: Excel.ChartCollection, context: Excel.RequestContext) => Promise<Result> | Result,
): Promise<Result> =>
  Excel.run(async (context) => {
    const result = await run(context.workbook.worksheets.getItem(SHEET).charts, context);
    await context.sync();
    return result;
  });

const names = (): Promise<string[]> =>
  onCharts(async (all, context) => {
    all.load("items/name");
    await context.sync();
    return all.items.map(({ name }) => name);
  });

/** What each series shows, as Excel reads it out of the cells. */
const shown = (key: string): Promise<string[][]> =>
  onCharts(async (all, context) => {
    const { series } = all.getItem(key);
    series.load("items/name");
    await context.sync();
    const values = series.items.flatMap((each) => [
      each.getDimensionValues("Categories"),
      each.getDimensionValues("Values"),
    ]);
    await context.sync();
    return values.map(({ value }) => value);
  });

describe("charts of a sheet", () => {
  it("are Excel's own, bound to the sheet's cells, with their title following its cell", async () => {
    const host = opened();
    assert.deepEqual(await write(sheetPlan([achievements(3), quarters])), []);
    assert.deepEqual(await names(), ["KPI achievement", "KPI quarters"]);
    assert.deepEqual(await shown("KPI achievement"), [
      ["1.1", "1.2", "1.3"],
      ["0.42", "", ""],
      ["1.1", "1.2", "1.3"],
      ["", "1.05", "1.2"],
    ]);
    const [bar = "", combination = ""] = xml(host);
    assert.ok(bar.includes("<c:title><c:tx><c:strRef><c:f>'สรุป'!$A$1</c:f>"), bar);
    assert.ok(bar.includes('<c:barDir val="bar"/><c:grouping val="clustered"/>'));
    assert.ok(bar.includes('<c:max val="1.5"/><c:min val="0"/>'));
    assert.ok(bar.includes('<c:majorUnit val="1"/>'));
    assert.ok(bar.includes('<c:gapWidth val="40"/><c:overlap val="100"/>'));
    assert.ok(!bar.includes("c:legend"));
    assert.match(
      combination,
      /<c:barChart>.*<\/c:barChart><c:lineChart>.*<a:prstDash val="dash"\/>.*<\/c:lineChart>/,
    );
    assert.ok(combination.includes('<c:legendPos val="b"/>'));
    assert.deepEqual(
      charts(host).map(({ anchor }) => /descr="([^"]*)"/.exec(serializeXml(anchor))?.[1]),
      ["ร้อยละของเป้าหมายของแต่ละแผน", "ร้อยละรายไตรมาส"],
    );
  });

  it("cost no round trip of their own on a sheet", async () => {
    const count = async (plan: SheetPlan): Promise<number> => {
      const host = opened();
      await write(plan);
      return host.statistics.roundTrips;
    };
    assert.equal(await count(sheetPlan([achievements(3), quarters])), await count(sheetPlan(undefined)));
  });

  it("are the same when the sheet is written again, and when it was saved and opened between", async () => {
    const host = opened();
    await write(sheetPlan([achievements(3), quarters]));
    const first = saved(host);
    const again = opened(first);
    await write(sheetPlan([achievements(3), quarters]));
    assert.deepEqual(await names(), ["KPI achievement", "KPI quarters"]);
    assert.deepEqual(again.snapshot(), opened(first).snapshot());
    assert.deepEqual(saved(opened(saved(again))), saved(again));
  });

  it("show more rows where the table has grown", async () => {
    opened();
    await write(sheetPlan([achievements(2)], CELLS.slice(0, 4)));
    assert.deepEqual((await shown("KPI achievement"))[0], ["1.1", "1.2"]);
    await write(sheetPlan([achievements(3)]));
    assert.deepEqual((await shown("KPI achievement"))[0], ["1.1", "1.2", "1.3"]);
  });

  it("stay where the user moved them and as the user restyled them", async () => {
    const host = opened();
    await write(sheetPlan([achievements(3)]));
    await onCharts((all) => {
      const chart = all.getItem("KPI achievement");
      chart.left = 300;
      chart.height = 99;
      chart.title.text = "ชื่อของฉัน";
      chart.series.getItemAt(0).format.fill.setSolidColor("#123456");
    });
    const moved = { ...achievements(2), area: { row: 12, column: 0, rows: 10, columns: 3 } };
    await write(sheetPlan([moved]));
    const [left, height, title] = await onCharts(async (all, context) => {
      const chart = all.getItem("KPI achievement");
      chart.load("left,height,title/text");
      await context.sync();
      return [chart.left, chart.height, chart.title.text];
    });
    assert.deepEqual([Math.round(Number(left)), Math.round(Number(height)), title], [300, 99, "ชื่อของฉัน"]);
    assert.ok(xml(host)[0]?.includes('<a:srgbClr val="123456"/>'));
    assert.deepEqual((await shown("KPI achievement"))[0], ["1.1", "1.2"]);
  });

  it("go where the plan wants them as long as the user has not moved them", async () => {
    opened();
    await write(sheetPlan([achievements(3)]));
    await write(sheetPlan([{ ...achievements(3), area: { row: 12, column: 1, rows: 10, columns: 2 } }]));
    const [chart, place] = await onCharts(async (all, context) => {
      const at = context.workbook.worksheets.getItem(SHEET).getRange("B13:C22");
      const chart = all.getItem("KPI achievement");
      chart.load("left,top,width,height");
      at.load("left,top,width,height");
      await context.sync();
      return [chart, at].map(({ left, top, width, height }) => [left, top, width, height].map(Math.round));
    });
    assert.deepEqual(chart, place);
  });

  it("leave a chart of the user's own alone, and take away one that is no longer wanted", async () => {
    const host = opened();
    await write(sheetPlan([achievements(3), quarters]));
    await onCharts((all, context) => {
      const own = all.add("Line", context.workbook.worksheets.getItem(SHEET).getRange("B3:B5"));
      own.name = "ของฉัน";
    });
    const mine = xml(host)[2];
    await write(sheetPlan([achievements(3)]));
    assert.deepEqual(await names(), ["KPI achievement", "ของฉัน"]);
    assert.equal(xml(host)[1], mine);
    await write(sheetPlan(undefined));
    assert.deepEqual(await names(), ["ของฉัน"]);
  });

  it("leave a series of the user's own in a chart of ours", async () => {
    opened();
    await write(sheetPlan([achievements(3)]));
    await onCharts((all) => {
      all.getItem("KPI achievement").series.add("ค่าเฉลี่ย");
    });
    await write(sheetPlan([achievements(3)]));
    const count = await onCharts(async (all, context) => {
      const series = all.getItem("KPI achievement").series.getCount();
      await context.sync();
      return series.value;
    });
    assert.equal(count, 3);
  });

  it("keep their title and their cells when the sheet gets another name", async () => {
    const host = opened();
    await write(sheetPlan([achievements(3)]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).name = "KPI Summary";
      await context.sync();
    });
    const [chart] = chartsOf(sheetNamed(host.book, "KPI Summary")!);
    assert.ok(!serializeXml(chart!.space).includes("สรุป"));
  });

  it("go with their sheet when it is deleted", async () => {
    const host = opened();
    await write(sheetPlan([achievements(3), quarters]));
    const reopened = opened(saved(host));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).delete();
      await context.sync();
    });
    const parts = [...openWorkbook(saved(reopened)).package.keys()];
    assert.deepEqual(
      parts.filter((part) => /chart|drawing/.test(part)),
      [],
    );
  });

  it("fail without harm: the figures are there, no chart is there twice or half, and it is told", async () => {
    const undisturbed = opened();
    await write(sheetPlan([achievements(3), quarters]));
    const whole = undisturbed.snapshot();
    const looks = 4;
    for (const action of [1, 5, 10, 12, 15, 20, 30, 40, 60, 80, 100, 140]) {
      const host = opened();
      host.failAt({ roundTrip: looks, when: "during", action });
      assert.deepEqual(await write(sheetPlan([achievements(3), quarters])), [], `action ${action}`);
      assert.deepEqual(host.snapshot(), whole, `action ${action}`);
    }
  });

  it("that cannot be drawn one by one either are left out, and the others are there", async () => {
    const host = opened();
    // The looks together, each of three looks, what is there, what is not wanted, and the first chart.
    host.failAt({ roundTrip: 4, when: "during", action: 40 });
    host.failAt({ roundTrip: 11, when: "during", action: 20 });
    const notes = await write(sheetPlan([achievements(3), quarters]));
    assert.deepEqual(
      notes.map(({ kind }) => kind),
      ["charts-unfinished"],
    );
    assert.deepEqual(await names(), ["KPI quarters"]);
    assert.equal(sheetNamed(host.book, SHEET)?.rows.get(2)?.cells.get(1)?.value, 0.42);
    await write(sheetPlan([achievements(3), quarters]));
    assert.deepEqual((await names()).sort(), ["KPI achievement", "KPI quarters"]);
  });

  it("do without an alternative text where Excel has no charts among its shapes", async () => {
    const host = opened();
    host.simulate({ chartsAreNoShapes: true });
    assert.deepEqual(await write(sheetPlan([achievements(3)])), []);
    assert.deepEqual(await names(), ["KPI achievement"]);
  });

  it("leave the pages broken as they should be where Excel has no charts among its shapes", async () => {
    const breaksWith = async (chartsAreNoShapes: boolean): Promise<[string, number[]][]> => {
      const host = await openSample();
      host.simulate({ chartsAreNoShapes });
      await run();
      return host.book.sheets.map(({ name, layout }): [string, number[]] => [name, layout.rowBreaks]);
    };
    const usual = await breaksWith(false);
    assert.ok(usual.some(([, breaks]) => breaks.length > 0));
    assert.deepEqual(await breaksWith(true), usual);
  });

  it("bound a row too far are not what the cells say", async () => {
    opened();
    const [first, ...others] = achievements(3).series;
    const shifted = { ...first!, values: { ...first!.values, row: first!.values.row + 1 } };
    await write(sheetPlan([{ ...achievements(3), series: [shifted, ...others] }]));
    assert.notDeepEqual((await shown("KPI achievement"))[1], ["0.42", "", ""]);
  });
});
