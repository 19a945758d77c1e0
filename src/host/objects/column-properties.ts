import { notImplemented } from "../api-error";
import { columnCount } from "../book/address";
import * as argument from "./arguments";
import type { HostContext } from "./definition";
import { hiddenOf } from "./hidden";
import { columnWidths } from "./range-format";
import type { RangeTarget } from "./targets";

interface ColumnProperties {
  columnHidden: boolean | null;
  format: { columnWidth: number };
}

/** `range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } })`: one entry a column. */
export function columnProperties(
  target: RangeTarget,
  context: HostContext,
  wanted: unknown,
): ColumnProperties[] {
  const { columnHidden, format, ...others } = argument.record(wanted, "columnPropertiesLoadOptions");
  const { columnWidth, ...looks } = argument.record(format, "format");
  const [unknown] = [...Object.keys(others), ...Object.keys(looks)];
  if (columnHidden !== true || columnWidth !== true || unknown !== undefined)
    throw notImplemented(`Range.getColumnProperties(${unknown ?? ""})`);
  const widthOf = columnWidths(target, context);
  const { area } = target;
  return Array.from({ length: columnCount(area) }, (_, index) => {
    const column = area.left + index;
    return {
      columnHidden: hiddenOf({ ...target, area: { ...area, left: column, right: column } }, false),
      format: { columnWidth: widthOf(column) },
    };
  });
}
