/**
 * The choice that a word stands for, in any of the languages given, whatever its case; null for another word.
 *
 * @param vocabularies each language's word for each choice
 *
 * @example choiceNamed(" สูง ", [{ high: "สูง", low: "ต่ำ" }, { high: "High", low: "Low" }]) // "high"
 * @example choiceNamed("LOW", [{ high: "สูง", low: "ต่ำ" }, { high: "High", low: "Low" }]) // "low"
 * @example choiceNamed("middle", [{ high: "High", low: "Low" }]) // null
 */
export function choiceNamed<Choice extends string>(
  word: string,
  vocabularies: readonly Readonly<Record<Choice, string>>[],
): Choice | null {
  const wanted = word.trim().toLowerCase();
  for (const vocabulary of vocabularies)
    for (const choice in vocabulary) if (vocabulary[choice].toLowerCase() === wanted) return choice;
  return null;
}
