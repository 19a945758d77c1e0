/** The cells of a row by their columns: a list, for most rows are filled from the first column on. */

/** A list that reaches further has mostly holes. */
const MAX_DENSE = 1_024;

/** What it tells of all cells comes in the order of their columns. */
export class RowCells<Cell extends object> {
  private readonly list: (Cell | undefined)[] = [];

  get(column: number): Cell | undefined {
    return this.list[column];
  }

  has(column: number): boolean {
    return this.list[column] !== undefined;
  }

  set(column: number, cell: Cell): void {
    this.list[column] = cell;
  }

  delete(column: number): void {
    if (column === this.list.length - 1) this.list.pop();
    else if (column in this.list) this.list[column] = undefined;
  }

  forEach(act: (cell: Cell, column: number) => void): void {
    const { list } = this;
    const actOn = (column: number): void => {
      const cell = list[column];
      if (cell) act(cell, column);
    };
    if (list.length > MAX_DENSE) for (const key of Object.keys(list)) actOn(Number(key));
    else for (let column = 0; column < list.length; column++) actOn(column);
  }

  keys(): number[] {
    const columns: number[] = [];
    this.forEach((_, column) => columns.push(column));
    return columns;
  }

  values(): Cell[] {
    const cells: Cell[] = [];
    this.forEach((cell) => cells.push(cell));
    return cells;
  }

  /** As they are now: what changes the row does not change them. */
  entries(): [column: number, cell: Cell][] {
    const entries: [number, Cell][] = [];
    this.forEach((cell, column) => entries.push([column, cell]));
    return entries;
  }

  [Symbol.iterator](): IterableIterator<[column: number, cell: Cell]> {
    return this.entries()[Symbol.iterator]();
  }

  copy(): RowCells<Cell> {
    const copy = new RowCells<Cell>();
    this.forEach((cell, column) => copy.set(column, { ...cell }));
    return copy;
  }
}
