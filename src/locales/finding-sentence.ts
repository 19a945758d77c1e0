import type { Finding, FindingKind, FindingOf, FindingSentences } from "../workbook/finding";

/** What says any finding, from a language's sentence for each kind. */
export function findingSentence(sentences: FindingSentences): (finding: Finding) => string {
  const say = <Kind extends FindingKind>(finding: FindingOf<Kind>): string =>
    sentences[finding.kind](finding);
  return say;
}
