/** The words that say whether a row holds the plan's figures or the results. */
import { matchingKey } from "../../../text/thai";

export type Measure = "target" | "result" | "percent";

const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ["target", /^(?:แผน|แผนงาน|เป้า|เป้าหมาย|plan|planned|target)$/],
  ["result", /^(?:ผล|ผลงาน|ผลการดำเนินงาน|ผลดำเนินงาน|actual|result|achieved|done)$/],
  ["percent", /^(?:ร้อยละ|%|percent)$/],
];

/** What a row's figures are, by the word beside them; null for any other text. */
export function measureIn(text: string): Measure | null {
  const key = matchingKey(text);
  return MEASURES.find(([, words]) => words.test(key))?.[0] ?? null;
}

export const isMeasureWord = (text: string): boolean => measureIn(text) !== null;
