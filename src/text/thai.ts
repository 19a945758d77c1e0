/** Thai text as people type it in Excel: two digit systems, invisible spaces, vowels composed in different ways. */

const THAI_ZERO = "๐".charCodeAt(0);

/** Thai digits as Arabic ones: "๒๕๖๓" → "2563". */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

const NOT_PLAIN =
  /[๐-๙\u200B-\u200D\u2060\uFEFF\u00AD\u00A0\u2000-\u200A\u202F\u205F\u3000\t\r\u0E4D]|([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1|\u0E40\u0E40/;

/**
 * Text fit to be read: Arabic digits, plain spaces, no zero-width characters, and one spelling of what looks the
 * same: sara am as one character (some keyboards and PDF converters leave nikhahit + sara aa: "ดําเนินการ"), sara ae
 * as one ("เเผนงาน"), and no vowel or tone mark struck twice ("เป้้าหมาย").
 */
export function plainText(text: string): string {
  // Most text is plain already, and every cell passes through here, some of them more than once.
  if (!NOT_PLAIN.test(text)) return text;
  return arabicDigits(text)
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, " ")
    .replace(/\r\n?/g, "\n")
    .replace(/([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/g, "$1")
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32|([\u0E48-\u0E4B])\u0E4D\u0E32/g, "$1$2\u0E33")
    .replace(/\u0E40\u0E40/g, "\u0E41");
}

/** Text to compare headings by: no spaces, no punctuation but %, +, # and slashes, no ฯ, lower case. */
export function matchingKey(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[\s.:;,\-–—_()[\]"'“”*ฯ]+/g, "");
}

const NO_FIGURE = /^(?:[-–—]+|n\/?a|ไม่มี|none)?$/i;

/** Whether a cell's text says there is no figure: blank, a dash, N/A. Never zero: `domain.md` §1. */
export function saysNoFigure(text: string): boolean {
  return NO_FIGURE.test(plainText(text).trim());
}
