/** The words that say whether a row holds the plan's figures or the results. */
import { matchingKey } from "../../../text/thai";

/** What a row holds; "budget" and "spent" where the plan's money has rows beside its figures. */
export type Measure = "target" | "result" | "percent" | "budget" | "spent";

// Letters as well ("T" over "A"): a column says measures only where it has both of them, row for row.
const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ["target", /^(?:แผน|แผนงาน|เป้า|เป้าหมาย|plan|planned|target|[tp])$/],
  ["result", /^(?:ผล|ผลงาน|ผลการดำเนินงาน|ผลดำเนินงาน|actual|result|achieved|done|[ar])$/],
  ["percent", /^(?:ร้อยละ|%|percent)$/],
  ["budget", /^(?:แผนเงิน|แผนการใช้จ่าย|แผนการเบิกจ่าย|แผนเบิกจ่าย|แผนงบประมาณ|งบประมาณ|budget)/],
  ["spent", /^(?:ผลเงิน|ผลการใช้จ่าย|ผลการเบิกจ่าย|ผลเบิกจ่าย|เบิกจ่าย|spent|spending|disburse)/],
];

/** What a row's figures are, by the word beside them; null for any other text. */
export function measureIn(text: string): Measure | null {
  if (text === "") return null;
  const key = matchingKey(text);
  return MEASURES.find(([, words]) => words.test(key))?.[0] ?? null;
}

export const isMeasureWord = (text: string): boolean => measureIn(text) !== null;
