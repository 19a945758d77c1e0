import type { Language } from "../workbook/settings";
import { toUserFacing, userFacingError } from "./user-facing-error";
import type { Place } from "../workbook/place";

/**
 * Puts a formula into the selected cell. Excel cannot undo what an add-in writes, so a cell that holds something is
 * left as it is.
 *
 * @returns the cell
 * @throws UserFacingError
 */
export async function insertFormula(formula: string, language: Language): Promise<Place> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getSelectedRange().getCell(0, 0);
      cell.load("address,formulas,worksheet/name");
      await context.sync();
      const place = { sheet: cell.worksheet.name, address: cell.address.split("!").at(-1) ?? "" };
      if (cell.formulas[0]?.[0] !== "")
        throw userFacingError(language, "cellTaken", { address: place.address, sheet: place.sheet }, place);
      cell.formulas = [[formula]];
      await context.sync();
      return place;
    });
  } catch (error) {
    throw toUserFacing(language, error);
  }
}
