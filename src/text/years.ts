/** The years that a text names. */
import { buddhistYear } from "../kpi/fiscal-year";
import { plainText } from "./thai";

/**
 * The years a text names, in the Buddhist Era.
 *
 * @see domain.md §1
 *
 * @example yearsIn("ผลปี 2020") // [2563]
 * @example yearsIn("เป้าหมายปี 64") // [2564]
 */
export const yearsIn = (text: string): number[] => [
  ...[...plainText(text).matchAll(/(?<!\d)(?:25[4-9]|20[0-9])\d(?!\d)/g)].map(([year]) =>
    buddhistYear(Number(year)),
  ),
  ...[...plainText(text).matchAll(/ปี(?:งบประมาณ)?\s*([5-9]\d)(?!\d)/g)].map(
    ([, year]) => 2500 + Number(year),
  ),
];
