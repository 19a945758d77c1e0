/** The filter of a sheet: which of its rows are shown. */
import { notImplemented } from "../api-error";
import { columnCount } from "../book/address";
import { changed, rowAt, styleAt, touch } from "../book/cells";
import { shownText } from "../display/number-text";
import * as argument from "./arguments";
import type { Definition, HostContext } from "./definition";
import { rangeArgument, rangeHandle } from "./range-address";
import type { SheetTarget } from "./targets";
import { requireWritable } from "./writing";

/** Values wanted, by the column's place in the filter; other criteria are beyond this host. */
function wantedValues(criteria: unknown): string[] {
  const { filterOn, values } = argument.record(criteria, "criteria");
  if (filterOn !== "Values" || !Array.isArray(values))
    throw notImplemented(`AutoFilter.apply on ${String(filterOn)}`);
  return values.map(String);
}

function apply(
  { book, sheet }: SheetTarget,
  context: HostContext,
  range: unknown,
  columnIndex?: unknown,
  criteria?: unknown,
): void {
  requireWritable(sheet);
  const { area } = rangeArgument(book, sheet, range);
  const values = new Map(sheet.autoFilter?.values);
  if (typeof columnIndex === "number") values.set(columnIndex, wantedValues(criteria));
  sheet.autoFilter = { area, values };
  hideOthers({ book, sheet }, context);
}

function hideOthers({ book, sheet }: SheetTarget, { calculation }: HostContext): void {
  const { area, values } = sheet.autoFilter!;
  const shown = (row: number, column: number): string =>
    shownText(
      calculation.value(sheet, row, column),
      book.styles.at(styleAt(sheet, row, column)).numberFormat,
    );
  for (let row = area.top + 1; row <= area.bottom; row++)
    rowAt(sheet, row).hidden = [...values].some(
      ([column, wanted]) => !wanted.includes(shown(row, area.left + column)),
    );
  marked({ book, sheet });
}

function showAll({ book, sheet }: SheetTarget): void {
  requireWritable(sheet);
  const area = sheet.autoFilter?.area;
  if (!area) return;
  for (let row = area.top + 1; row <= area.bottom; row++) rowAt(sheet, row).hidden = false;
  sheet.autoFilter = { area, values: new Map() };
  marked({ book, sheet });
}

function marked({ book, sheet }: SheetTarget): void {
  touch(sheet, "autoFilter", "sheetData");
  changed(book, { kind: "format", sheet, area: sheet.autoFilter!.area });
}

export const autoFilterDefinition: Definition<SheetTarget> = {
  properties: {
    enabled: { get: ({ sheet }) => sheet.autoFilter !== null },
    criteria: {
      get: ({ sheet: { autoFilter } }) =>
        Array.from({ length: autoFilter ? columnCount(autoFilter.area) : 0 }, (_, column) => {
          const values = autoFilter?.values.get(column);
          return values ? { filterOn: "Values", values } : null;
        }),
    },
    isDataFiltered: { get: ({ sheet }) => (sheet.autoFilter?.values.size ?? 0) > 0 },
  },
  methods: {
    apply,
    clearCriteria: showAll,
    remove: (target) => {
      showAll(target);
      target.sheet.autoFilter = null;
    },
    getRangeOrNullObject: ({ book, sheet }) =>
      sheet.autoFilter && rangeHandle(book, sheet, sheet.autoFilter.area),
  },
};
