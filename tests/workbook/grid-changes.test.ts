import assert from "node:assert/strict";
import { overlap } from "../../src/workbook/area";
import { type Patch, withPatches } from "../../src/workbook/grid-changes";
import { gridOf } from "./grid";

const GRID = {
  ...gridOf("Plan", [
    ["No.", "Plan", "Target"],
    ["1", "Train people", 600],
  ]),
  top: 4,
  left: 1,
};

const patch = (row: number, column: number, values: Patch["values"]): Patch => ({
  row,
  column,
  rows: values.length,
  columns: values[0]?.length ?? 0,
  values,
  numberFormats: values.map((cells) => cells.map(() => "@")),
});

describe("a sheet of which parts are read anew", () => {
  it("keeps the rows that say the same", () => {
    const changed = withPatches(GRID, [patch(5, 3, [[700]])]);
    assert.deepEqual(changed.values[1], ["1", "Train people", 700]);
    assert.deepEqual(changed.numberFormats[1], ["General", "General", "@"]);
    assert.equal(changed.values[0], GRID.values[0]);
    assert.equal(withPatches(GRID, []), GRID);
  });

  it("grows by the rows that are used now, with what is read of them", () => {
    const grown = withPatches(
      GRID,
      [
        patch(6, 1, [
          ["", "", ""],
          ["2", "Plant trees", 5],
        ]),
      ],
      4,
    );
    assert.deepEqual(grown.values, [...GRID.values, ["", "", ""], ["2", "Plant trees", 5]]);
    assert.deepEqual(grown.numberFormats.slice(2), [
      ["@", "@", "@"],
      ["@", "@", "@"],
    ]);
  });

  it("ends where nothing is used any more, whatever was read there", () => {
    const cut = withPatches(
      GRID,
      [
        patch(4, 3, [
          ["Goal", "x"],
          ["", ""],
          ["", ""],
        ]),
      ],
      1,
    );
    assert.deepEqual(
      [cut.values, cut.numberFormats],
      [[["No.", "Plan", "Goal"]], [["General", "General", "@"]]],
    );
    assert.deepEqual(withPatches(GRID, [patch(9, 9, [["x"]])]).values, GRID.values);
  });
});

describe("the cells that two areas share", () => {
  it("are what lies within both", () => {
    const area = { row: 0, column: 0, rows: 3, columns: 3 };
    assert.deepEqual(overlap(area, { row: 2, column: 1, rows: 5, columns: 1 }), {
      row: 2,
      column: 1,
      rows: 1,
      columns: 1,
    });
    assert.equal(overlap(area, { row: 3, column: 0, rows: 1, columns: 1 }), null);
    assert.equal(overlap(area, { row: 0, column: 3, rows: 1, columns: 1 }), null);
  });
});
