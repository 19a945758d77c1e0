import assert from "node:assert/strict";
import type { AxisData, SeriesData, SeriesGroup } from "../../../src/host/picture/chart-data";
import { NO_FONT } from "../../../src/host/picture/font-look";
import { valueScale, valueSpans } from "../../../src/host/picture/value-scale";

const AXIS: AxisData = {
  hasLabels: true,
  reversed: false,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: "General",
  line: null,
  gridlines: null,
  font: NO_FONT,
};

const series = (...values: (number | null)[]): SeriesData => ({
  name: "",
  values,
  color: "#000000",
  line: { color: "#000000", weight: 1, dashed: false },
  marker: null,
  labels: null,
});

const bars = (grouping: SeriesGroup["grouping"], ...all: SeriesData[]): SeriesGroup => ({
  kind: "bars",
  grouping,
  gapWidth: 150,
  overlap: 0,
  series: all,
});

describe("the scale of a chart's values", () => {
  it("goes from nought to a round number above the highest", () => {
    const { minimum, maximum, ticks } = valueScale([bars("clustered", series(3, 11))], AXIS);
    assert.deepEqual([minimum, maximum], [0, 12]);
    assert.deepEqual(ticks, [0, 2, 4, 6, 8, 10, 12]);
  });

  it("has what is below nought", () => {
    const { minimum, maximum } = valueScale([bars("clustered", series(-30, 60))], AXIS);
    assert.deepEqual([minimum, maximum], [-40, 80]);
  });

  it("takes the limits it is given, with what is beyond them at the edge", () => {
    const scale = valueScale([bars("clustered", series(3))], {
      ...AXIS,
      minimum: 0,
      maximum: 1.5,
      majorUnit: 1,
    });
    assert.deepEqual(scale.ticks, [0, 1]);
    assert.deepEqual([scale.at(0.75), scale.at(3), scale.at(-1)], [0.5, 1, 0]);
  });

  it("stacks by sign, and makes shares of percentages", () => {
    assert.deepEqual(valueSpans(bars("stacked", series(1, -1), series(2, -3), series(null, 4))), [
      [
        [0, 1],
        [0, -1],
      ],
      [
        [1, 3],
        [-1, -4],
      ],
      [null, [0, 4]],
    ]);
    assert.deepEqual(valueSpans(bars("percentStacked", series(1), series(3))), [[[0, 0.25]], [[0.25, 1]]]);
  });
});
