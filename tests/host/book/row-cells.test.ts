import assert from "node:assert/strict";
import type { Cell } from "../../../src/host/book/book";
import { newCell } from "../../../src/host/book/cells";
import { RowCells } from "../../../src/host/book/row-cells";

describe("the cells of a row", () => {
  const row = (...columns: number[]): RowCells<Cell> => {
    const cells = new RowCells<Cell>();
    for (const column of columns) cells.set(column, newCell(column, null, 0));
    return cells;
  };

  it("come in the order of their columns, however far the last one is", () => {
    assert.deepEqual(row(5, 0, 16_383, 2).keys(), [0, 2, 5, 16_383]);
    assert.deepEqual(
      row(9, 3)
        .values()
        .map(({ value }) => value),
      [3, 9],
    );
  });

  it("are gone once they are deleted, the last and any other", () => {
    const cells = row(0, 1, 2, 4);
    cells.delete(1);
    cells.delete(4);
    cells.delete(7);
    assert.deepEqual(cells.keys(), [0, 2]);
    assert.equal(cells.has(1), false);
    assert.equal(cells.get(4), undefined);
  });

  it("can be deleted while they are gone through", () => {
    const cells = row(0, 1, 2);
    for (const [column] of cells) cells.delete(column);
    assert.deepEqual(cells.keys(), []);
  });

  it("are others in a copy", () => {
    const cells = row(1);
    const copy = cells.copy();
    copy.get(1)!.value = "another";
    assert.equal(cells.get(1)?.value, 1);
  });
});
