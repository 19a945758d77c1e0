import assert from "node:assert/strict";
import { gatherZones } from "../../../src/preview/grid/zones";

describe("zones", () => {
  it("gather cells alike into rectangles", () => {
    const zones = gatherZones();
    for (const row of [0, 1, 2]) for (const column of [0, 1]) zones.add(row, column, 7);
    zones.add(4, 0, 7);
    assert.deepEqual(zones.byName(), { "A1:B3": 7, A5: 7 });
  });

  it("keep apart what differs", () => {
    const zones = gatherZones();
    zones.add(0, 0, 1);
    zones.add(0, 1, 2);
    zones.add(1, 0, 1);
    zones.add(1, 1, 1);
    assert.deepEqual(zones.byName(), { A1: 1, B1: 2, "A2:B2": 1 });
  });
});
