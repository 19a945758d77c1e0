/** The charts beside the regional tables, written a second time. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { chartsOf } from "../../src/host/book/charts";
import { sheetNamed } from "../../src/host/book/book";
import type { Host } from "../../src/host";
import { serializeXml } from "../../src/host/package/xml";
import { openFile } from "../../src/preview/workbook-file";
import { run } from "./workbook";

const SAMPLE = readFileSync(new URL("../../assets/samples/codi-fy2563-tables.xlsx", import.meta.url));
const REGIONS = "ผลรายภาค KPI";

const open = (): Promise<Host> => openFile(SAMPLE, "codi-fy2563-tables.xlsx");

const drawn = (host: Host): string[] =>
  chartsOf(sheetNamed(host.book, REGIONS)!).map(({ space }) => serializeXml(space));

interface Look {
  name: string;
  left: number;
  top: number;
  title: string;
}

const looks = (): Promise<Look[]> =>
  Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(REGIONS);
    charts.load("items/name,items/left,items/top,items/title/text");
    await context.sync();
    return charts.items.map(({ name, left, top, title }) => ({
      name,
      left: Math.round(left),
      top: Math.round(top),
      title: title.text,
    }));
  });

describe("the charts beside the regional tables", () => {
  it("are the same when they are written again", async () => {
    const host = await open();
    await run();
    const [first, before] = [drawn(host), await looks()];
    assert.ok(first.length >= 2, String(first.length));
    await run();
    assert.deepEqual(drawn(host), first);
    assert.deepEqual(await looks(), before);
  });

  it("stay where the user moved one and as the user restyled it, and the others as they were", async () => {
    const host = await open();
    await run();
    const [moved, ...others] = await looks();
    assert.ok(moved && others.length > 0);
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem(REGIONS).charts.getItem(moved.name);
      chart.left = 777;
      chart.title.text = "ภาคของเรา";
      chart.series.getItemAt(0).format.fill.setSolidColor("#123456");
      await context.sync();
    });
    await run();
    assert.deepEqual(await looks(), [{ ...moved, left: 777, title: "ภาคของเรา" }, ...others]);
    assert.equal(drawn(host).filter((xml) => xml.includes('<a:srgbClr val="123456"/>')).length, 1);
  });
});
