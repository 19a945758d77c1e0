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
 * @example yearsIn("FY24 actual") // [2567]
 */
export const yearsIn = (text: string): number[] => [
  ...[...plainText(text).matchAll(/(?<!\d)(?:25[4-9]|20[0-9])\d(?!\d)/g)].map(([year]) =>
    buddhistYear(Number(year)),
  ),
  ...[...plainText(text).matchAll(/ปี(?:งบประมาณ)?\s*([5-9]\d)(?!\d)/g)].map(
    ([, year]) => 2500 + Number(year),
  ),
  ...[...plainText(text).matchAll(/\bfy\s?'?(\d{2})(?!\d)/gi)].map(([, year]) => shortYear(Number(year))),
];

/** Two digits are of the Buddhist Era from 50 on: FY69 is 2569, FY26 is 2026. */
const shortYear = (year: number): number => (year >= 50 ? 2500 + year : buddhistYear(2000 + year));
