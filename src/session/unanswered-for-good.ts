import type { CellRef } from "../workbook/cell-ref";
import type { Survey } from "../workbook/survey";
import { unansweredCells } from "../workbook/unanswered";

/** When a workbook opens its functions may still be loading. */
const PATIENCE_MS = 4000;

/**
 * Tells the cells of our sheets that no function answers from those that are only not answered yet: what has been so
 * for a while will stay so.
 *
 * @param lookAgain reads the workbook anew, once the while is over
 * @returns for each reading, the cells that stay unanswered
 */
export function unansweredForGood(
  lookAgain: () => void,
  patience = PATIENCE_MS,
): (survey: Pick<Survey, "owned">) => CellRef[] {
  let since: number | null = null;
  return ({ owned }) => {
    const cells = owned.flatMap(({ grid }) => (grid ? unansweredCells(grid) : []));
    if (cells.length === 0) {
      since = null;
      return [];
    }
    if (since === null) {
      since = Date.now();
      setTimeout(lookAgain, patience);
    }
    return Date.now() - since >= patience ? cells : [];
  };
}
