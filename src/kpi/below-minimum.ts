/**
 * What a result worse than the lowest target scores: nothing, in proportion to that target, or the lowest level's
 * points all the same (`domain.md` §6).
 */
export type BelowMinimum = "zero" | "proportional" | "lowest";

/** What the rules sheet calls them; the English words are also what `KPI.SCORE` takes. */
export const BELOW_MINIMUM_WORDS: Record<"th" | "en", Record<BelowMinimum, string>> = {
  th: { zero: "ศูนย์คะแนน", proportional: "ตามสัดส่วน", lowest: "คะแนนระดับต่ำสุด" },
  en: { zero: "zero", proportional: "proportional", lowest: "lowest" },
};

/**
 * The choice a word stands for, in either language; null for another word.
 *
 * @example belowMinimumNamed("ตามสัดส่วน") // "proportional"
 */
export function belowMinimumNamed(word: string): BelowMinimum | null {
  const wanted = word.trim().toLowerCase();
  const choices = ["zero", "proportional", "lowest"] as const;
  return (
    choices.find((choice) => Object.values(BELOW_MINIMUM_WORDS).some((words) => words[choice] === wanted)) ??
    null
  );
}
