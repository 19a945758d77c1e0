/** The area in use: content, formats, and what formulas spilled. */
import { areaAt, boundingArea, contains, type Area } from "../book/address";
import { cellOfKey } from "../book/book";
import { usedArea } from "../book/cells";
import type { Calculation } from "../engine/calculation";
import type { SheetTarget } from "./targets";

/** Null where nothing of `within`, or of the sheet, is in use. */
export function usedWithSpills(
  { sheet }: SheetTarget,
  calculation: Calculation,
  within: Area | null,
  valuesOnly: boolean,
): Area | null {
  let used = usedArea(sheet, within, valuesOnly);
  for (const key of calculation.spilled(sheet).keys()) {
    const cell = areaAt(...cellOfKey(key));
    if (within === null || contains(within, cell)) used = used ? boundingArea(used, cell) : cell;
  }
  return used;
}
