import { addressOf, type CellRef, referenceTo } from "../../cell-ref";

/**
 * Cells as arguments of SUM or COUNT: as one range where they lie side by side or one below the other, else each by
 * itself.
 *
 * @example cellList([{ sheet: "แผน", row: 5, column: 3 }, { sheet: "แผน", row: 5, column: 4 }]) // "'แผน'!D6:E6"
 */
export function cellList(cells: readonly CellRef[]): string {
  const [first] = cells;
  const last = cells.at(-1);
  if (first && last && first !== last && (inLine(cells, "column", "row") || inLine(cells, "row", "column")))
    return `${referenceTo(first)}:${addressOf(last)}`;
  return cells.map(referenceTo).join(",");
}

/** Whether the cells follow one another along one axis and stay at the same place of the other. */
const inLine = (cells: readonly CellRef[], along: "row" | "column", across: "row" | "column"): boolean =>
  cells.every((cell, index) => {
    const before = cells[index - 1];
    return (
      !before ||
      (cell.sheet === before.sheet && cell[across] === before[across] && cell[along] === before[along] + 1)
    );
  });
