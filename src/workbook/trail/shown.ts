import type { CellValue } from "../grid";
import { formatted } from "../writing/number-format";

const OUR_FORMAT = /^(?:#,##)?0(?:\.0+)?%?$/;
const plain = new Intl.NumberFormat("en-US", { maximumFractionDigits: 10 });

/**
 * A cell's value as it is read: numbers in the sheet's own format where that is a plain one.
 *
 * @example shown(0.4239, "0.00%") // "42.39%"
 */
export function shown(value: CellValue, numberFormat: string): string {
  if (typeof value !== "number") return String(value);
  return OUR_FORMAT.test(numberFormat) ? formatted(value, numberFormat) : plain.format(value);
}
