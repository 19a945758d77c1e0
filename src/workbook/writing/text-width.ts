/** Thai vowels and tone marks above and below their consonant are nonspacing marks: they take no width of their own. */
const NONSPACING = /\p{Mn}/u;

/** No character before it is a nonspacing mark. */
const FIRST_MARK = 0x300;
const FIRST_THAI = 0xe00;
const LAST_THAI = 0xe7f;

/** Most texts are Thai, and every cell's width is asked for: their marks are told without a regular expression. */
const isThaiMark = (code: number): boolean =>
  code === 0xe31 || (code >= 0xe34 && code <= 0xe3a) || (code >= 0xe47 && code <= 0xe4e);

function isNonspacing(code: number): boolean {
  if (code < FIRST_MARK) return false;
  if (code >= FIRST_THAI && code <= LAST_THAI) return isThaiMark(code);
  return NONSPACING.test(String.fromCodePoint(code));
}

const LINE_BREAK = 0x0a;
const LAST_OF_ONE_UNIT = 0xffff;

/**
 * How many characters wide a text stands, its longest line counted.
 *
 * @example textWidth("ที่นี่") // 2
 */
export function textWidth(text: string): number {
  let widest = 0;
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code > LAST_OF_ONE_UNIT) at++;
    if (code === LINE_BREAK) {
      widest = Math.max(widest, width);
      width = 0;
    } else if (!isNonspacing(code)) width++;
  }
  return Math.max(widest, width);
}
