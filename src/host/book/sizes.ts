/** Widths and heights: the file counts characters of the Normal font, the API points. */
import type { Book, Sheet } from "./book";

/** The width of the digit 0 by its font's size. */
const DIGIT_EM: Record<string, number> = {
  calibri: 0.507,
  arial: 0.556,
  tahoma: 0.546,
  "segoe ui": 0.539,
  aptos: 0.561,
  "aptos narrow": 0.48,
  verdana: 0.636,
  "times new roman": 0.5,
  "cordia new": 0.36,
  cordiaupc: 0.36,
  "angsana new": 0.34,
  angsanaupc: 0.34,
  "browallia new": 0.36,
  "th sarabun new": 0.39,
  "th sarabunpsk": 0.39,
  "th sarabunit๙": 0.39,
  "leelawadee ui": 0.539,
  leelawadee: 0.546,
};

const PIXELS_PER_POINT = 96 / 72;

/** In pixels, rounded as Excel does. */
export function digitWidth(book: Book): number {
  const { name, size } = book.styles.normalFont();
  const em = DIGIT_EM[name.toLowerCase()] ?? 0.53;
  return Math.max(1, Math.round(em * size * PIXELS_PER_POINT - 0.15));
}

/** Eight characters and the padding, to a multiple of eight pixels. */
export function standardWidth(book: Book, sheet: Sheet): number {
  if (sheet.defaultColumnWidth !== null) return sheet.defaultColumnWidth;
  const digit = digitWidth(book);
  return (Math.ceil((8 * digit + 5) / 8) * 8) / digit;
}

export const pointsOfWidth = (width: number, digit: number): number =>
  Math.round(width * digit) / PIXELS_PER_POINT;

export const widthOfPoints = (points: number, digit: number): number =>
  Math.trunc((Math.round(points * PIXELS_PER_POINT) / digit) * 256) / 256;

/** Excel's row height for the Normal font, close enough: 15 points for Calibri 11. */
export const defaultRowHeight = (book: Book): number => {
  const { size } = book.styles.normalFont();
  return Math.round(size * 1.36 * PIXELS_PER_POINT) / PIXELS_PER_POINT;
};
