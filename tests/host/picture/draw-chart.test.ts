import assert from "node:assert/strict";
import { chartsOf } from "../../../src/host/book/charts";
import { chartData } from "../../../src/host/picture/chart-data";
import { drawChart } from "../../../src/host/picture/draw-chart";
import type { Mark } from "../../../src/host/picture/marks";
import type { Host } from "../../../src/host";
import { emptyHost } from "../support/host";

const ROWS = [
  ["แผน", "ผล", "เป้า"],
  ["1.1", 0.5, 1],
  ["1.2", 1.5, 1],
  ["1.3", 1, 1],
];

type Kind = "BarClustered" | "ColumnClustered" | "ColumnStacked";

type Draw = (chart: Excel.Chart, sheet: Excel.Worksheet) => void;

async function hostWith(type: Kind, dress: Draw = () => {}): Promise<Host> {
  const host = emptyHost("แผน");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("แผน");
    sheet.getRange("A1:C4").values = ROWS;
    const chart = sheet.charts.add(type, sheet.getRange("B2:B4"), "Columns");
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange("A2:A4"));
    series.format.fill.setSolidColor("#A3231B");
    chart.legend.visible = false;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 2;
    chart.axes.valueAxis.majorUnit = 1;
    dress(chart, sheet);
    await context.sync();
  });
  return host;
}

const dataOf = ({ book, calculation }: Host) => chartData(book, calculation, chartsOf(book.sheets[0]!)[0]!);

/** 400 points wide and 200 high. */
function drawn(host: Host): Mark[] {
  const data = dataOf(host);
  assert.ok(data);
  return drawChart(data, 400, 200).marks;
}

const ofType = <Type extends Mark["type"]>(marks: readonly Mark[], type: Type) =>
  marks.filter((mark): mark is Extract<Mark, { type: Type }> => mark.type === type);

const barsIn = (marks: readonly Mark[]) =>
  ofType(marks, "rectangle").filter(({ fill }) => fill === "#A3231B");

const textsIn = (marks: readonly Mark[]): string[] => ofType(marks, "text").map(({ text }) => text);

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-6, `${actual} instead of ${expected}`);

describe("a chart as a picture", () => {
  it("has columns as high as their values, on one line", async () => {
    const bars = barsIn(drawn(await hostWith("ColumnClustered")));
    assert.equal(bars.length, 3);
    const [low, high, middle] = bars;
    near(high!.height, low!.height * 3);
    near(middle!.height, low!.height * 2);
    near(low!.y + low!.height, high!.y + high!.height);
    // Half as much again as a bar lies between two.
    near(high!.x - low!.x, low!.width * 2.5);
  });

  it("has bars that lie from the bottom up, and from the top down where the axis is reversed", async () => {
    const plain = barsIn(drawn(await hostWith("BarClustered")));
    assert.ok(plain[0]!.y > plain[1]!.y && plain[1]!.y > plain[2]!.y);
    near(plain[1]!.width, plain[0]!.width * 3);
    const reversed = barsIn(
      drawn(
        await hostWith("BarClustered", ({ axes }) => {
          axes.categoryAxis.reversePlotOrder = true;
        }),
      ),
    );
    assert.ok(reversed[0]!.y < reversed[1]!.y && reversed[1]!.y < reversed[2]!.y);
  });

  it("cuts a bar at the axis' limit, and says its figure all the same", async () => {
    const marks = drawn(
      await hostWith("BarClustered", ({ axes, series }) => {
        axes.valueAxis.maximum = 1;
        const first = series.getItemAt(0);
        first.hasDataLabels = true;
        first.dataLabels.numberFormat = '"◆ "0.0%;;';
      }),
    );
    const [half, , whole] = barsIn(marks);
    near(whole!.width, half!.width * 2);
    near(barsIn(marks)[1]!.width, whole!.width);
    assert.ok(textsIn(marks).includes("◆ 150.0%"));
    const label = ofType(marks, "text").find(({ text }) => text === "◆ 150.0%")!;
    assert.ok(label.x + 30 < 400, "the label would leave the picture");
  });

  it("stacks series one on the other", async () => {
    const marks = drawn(
      await hostWith("ColumnStacked", ({ axes, series }, sheet) => {
        axes.valueAxis.maximum = 3;
        const second = series.add("เป้า");
        second.setValues(sheet.getRange("C2:C4"));
        second.format.fill.setSolidColor("#123456");
      }),
    );
    const upper = ofType(marks, "rectangle").filter(({ fill }) => fill === "#123456");
    barsIn(marks).forEach((lower, index) => {
      near(upper[index]!.y + upper[index]!.height, lower.y);
      near(upper[index]!.x, lower.x);
    });
  });

  it("draws a target as a line over columns", async () => {
    const marks = drawn(
      await hostWith("ColumnClustered", ({ axes, series }, sheet) => {
        axes.valueAxis.majorGridlines.visible = false;
        axes.categoryAxis.format.line.lineStyle = "None";
        const target = series.add("เป้า");
        target.setValues(sheet.getRange("C2:C4"));
        target.chartType = "LineMarkers";
        target.format.line.color = "#1F2933";
        target.format.line.lineStyle = "Dash";
      }),
    );
    const line = ofType(marks, "line").find(({ color }) => color === "#1F2933");
    const bar = barsIn(marks)[2]!;
    assert.equal(line?.dashed, true);
    assert.equal(line.points.length, 3);
    // The third result is just its target.
    for (const [, y] of line.points) near(y, bar.y);
    assert.equal(ofType(marks, "dot").length, 3);
  });

  it("says title, categories and scale as they read now", async () => {
    const host = await hostWith("ColumnClustered", ({ title }) => title.setFormula("='แผน'!$A$1"));
    assert.deepEqual(textsIn(drawn(host)), ["แผน", "1.1", "1.2", "1.3", "0", "1", "2"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("แผน").getRange("A1:A2").values = [["ใหม่"], ["ก < ข"]];
      await context.sync();
    });
    assert.deepEqual(textsIn(drawn(host)).slice(0, 2), ["ใหม่", "ก < ข"]);
  });

  it("leaves a gap for what is blank, draws text as nought, and shows no hidden row", async () => {
    const host = await hostWith("ColumnClustered", (chart, sheet) => {
      sheet.getRange("B2:B3").values = [[""], ["–"]];
      chart.plotVisibleOnly = false;
    });
    assert.deepEqual(dataOf(host)?.groups[0]?.series[0]?.values, [null, 0, 1]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("แผน");
      sheet.charts.getItemAt(0).plotVisibleOnly = true;
      sheet.getRange("3:3").rowHidden = true;
      await context.sync();
    });
    assert.deepEqual(dataOf(host)?.groups[0]?.series[0]?.values, [null, 1]);
    assert.deepEqual(dataOf(host)?.categories, ["1.1", "1.3"]);
  });
});
