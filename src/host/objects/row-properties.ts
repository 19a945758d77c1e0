import { notImplemented } from "../api-error";
import { rowCount } from "../book/address";
import * as argument from "./arguments";
import type { HostContext } from "./definition";
import { rowHeights } from "./range-format";
import type { RangeTarget } from "./targets";

/** `range.getRowProperties({ format: { rowHeight: true } })`: one entry a row. */
export function rowProperties(
  target: RangeTarget,
  context: HostContext,
  wanted: unknown,
): { format: { rowHeight: number } }[] {
  const { format, ...others } = argument.record(wanted, "rowPropertiesLoadOptions");
  const { rowHeight, ...looks } = argument.record(format, "format");
  const [unknown] = [...Object.keys(others), ...Object.keys(looks)];
  if (rowHeight !== true || unknown !== undefined)
    throw notImplemented(`Range.getRowProperties(${unknown ?? ""})`);
  const heightOf = rowHeights(target, context);
  return Array.from({ length: rowCount(target.area) }, (_, index) => ({
    format: { rowHeight: heightOf(target.area.top + index) },
  }));
}
