/** Thai vowels and tone marks above and below their consonant are nonspacing marks: they take no width of their own. */
const NONSPACING = /\p{Mn}/gu;

/**
 * How many characters wide a text stands, its longest line counted.
 *
 * @example textWidth("ที่นี่") // 2
 */
export function textWidth(text: string): number {
  return Math.max(...text.split("\n").map((line) => [...line.replace(NONSPACING, "")].length));
}
