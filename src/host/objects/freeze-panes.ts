import { areaAt, MAX_COLUMNS, MAX_ROWS } from "../book/address";
import { changed, touch } from "../book/cells";
import * as argument from "./arguments";
import type { Definition } from "./definition";
import type { Handle } from "./handle";
import { rangeArgument, rangeHandle } from "./range-address";
import type { SheetTarget } from "./targets";

function freeze({ book, sheet }: SheetTarget, rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  touch(sheet, "sheetViews");
  changed(book, { kind: "format", sheet, area: areaAt(0, 0) });
}

function location({ book, sheet }: SheetTarget): Handle | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return rangeHandle(book, sheet, areaAt(0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS));
}

export const freezePanesDefinition: Definition<SheetTarget> = {
  methods: {
    freezeRows: (target, _, count?: number) =>
      freeze(target, argument.wholeNumber(count ?? 1, "count", 1, MAX_ROWS), 0),
    freezeColumns: (target, _, count?: number) =>
      freeze(target, 0, argument.wholeNumber(count ?? 1, "count", 1, MAX_COLUMNS)),
    freezeAt: (target, _, range: unknown) => {
      const { area } = rangeArgument(target.book, target.sheet, range);
      const rows = area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1;
      const columns = area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1;
      freeze(target, rows, columns);
    },
    unfreeze: (target) => freeze(target, 0, 0),
    getLocationOrNullObject: location,
  },
};
