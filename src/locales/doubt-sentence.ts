import type { Doubt, DoubtKind, DoubtOf, DoubtSentences } from "../workbook/doubt";

/** What says any doubt, from a language's sentence for each kind. */
export function doubtSentence(sentences: DoubtSentences): (doubt: Doubt) => string {
  const say = <Kind extends DoubtKind>(doubt: DoubtOf<Kind>): string => sentences[doubt.kind](doubt);
  return say;
}
