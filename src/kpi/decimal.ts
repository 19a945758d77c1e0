/**
 * The decimal number a double stands for: its first 15 significant digits, all that Excel keeps or shows.
 * What arithmetic in binary leaves behind the 15th digit disappears.
 *
 * @param value any number
 * @returns the double nearest to that decimal
 * @see domain.md §1
 *
 * @example decimal(0.1 + 0.2) // 0.3
 */
export function decimal(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
