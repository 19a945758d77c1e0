import type { XmlElement } from "../book/source";
import { colorOf, fontProperties } from "../chart/looks";

export interface FontLook {
  /** Points. */
  size: number;
  bold: boolean;
  color: string;
}

/** What Excel gives the texts of a new chart. */
export const NO_FONT: Readonly<FontLook> = { size: 10, bold: false, color: "#595959" };

/** What a text says of its font, and the chart's font for the rest. */
export function fontLook(text: XmlElement | null, usual: Readonly<FontLook>): FontLook {
  const properties = fontProperties(text);
  const { sz, b } = properties?.attributes ?? {};
  return {
    size: sz === undefined ? usual.size : Number(sz) / 100,
    bold: b === undefined ? usual.bold : b === "1" || b === "true",
    color: colorOf(properties) || usual.color,
  };
}
