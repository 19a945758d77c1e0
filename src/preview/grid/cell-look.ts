/** A cell's style in the grid's terms. What the grid cannot show (fonts, patterns) is left out. */
import type { Book } from "../../host/book/book";
import type { Border, CellStyle } from "../../host/book/styles";
import { formatNumber } from "../../host/engine/spreadsheet";
import { engineFormat, sections } from "../../host/display/number-text";

export interface GridStyle {
  bold?: true;
  italic?: true;
  strikethrough?: true;
  underline?: true;
  align?: "left" | "center" | "right";
  verticalAlign?: "top" | "middle";
  wrapping?: "wrap";
  fillColor?: string;
  textColor?: string;
  fontSize?: number;
  rotation?: number;
  /** Levels. */
  indent?: number;
  /** Of a conditional rule only: it goes before the cell's own. */
  numberFormat?: string;
}

const HORIZONTAL: Partial<Record<string, "left" | "center" | "right">> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
};
const VERTICAL: Partial<Record<string, "top" | "middle">> = { top: "top", center: "middle" };

const GRID_FONT_SIZE = 10;

/** Without what the grid does of itself: most cells have nothing then. */
export function gridStyle(book: Book, { font, fill, alignment }: Readonly<CellStyle>): GridStyle {
  const style: GridStyle = {};
  if (font.bold) style.bold = true;
  if (font.italic) style.italic = true;
  if (font.strike) style.strikethrough = true;
  if (font.underline !== null) style.underline = true;
  if (font.size !== GRID_FONT_SIZE) style.fontSize = font.size;
  const align = HORIZONTAL[alignment.horizontal ?? ""];
  if (align) style.align = align;
  const verticalAlign = VERTICAL[alignment.vertical ?? ""];
  if (verticalAlign) style.verticalAlign = verticalAlign;
  if (alignment.wrapText === "1" || alignment.wrapText === "true") style.wrapping = "wrap";
  const degrees = Number(alignment.textRotation ?? 0);
  if (degrees > 0 && degrees <= 180)
    style.rotation = ((degrees > 90 ? degrees - 90 : -degrees) * Math.PI) / 180;
  const indent = Number(alignment.indent ?? 0);
  if (indent > 0) style.indent = indent;
  const fillColor = fill.pattern === "none" ? null : book.styles.rgb(fill.color);
  if (fillColor !== null) style.fillColor = fillColor;
  const textColor = book.styles.rgb(font.color);
  if (textColor !== null && textColor !== "#000000") style.textColor = textColor;
  return style;
}

/** Null where the grid shows the value as it does by itself. */
export function gridFormat({ numberFormat }: Readonly<CellStyle>, isText: boolean): string | null {
  if (isText || /^(general|@)$/i.test(numberFormat)) return null;
  const format = sections(numberFormat).map(engineFormat).join(";");
  try {
    formatNumber(1, format);
    return format;
  } catch {
    return null;
  }
}

export interface GridBorder {
  style: string;
  color: string;
}

const LINES: Record<string, string> = {
  medium: "medium",
  thick: "thick",
  double: "thick",
  dashed: "dashed",
  mediumDashed: "dashed",
  dotted: "dotted",
  hair: "thin",
};
const SIDES = ["left", "right", "top", "bottom"] as const;

export function gridBorder(
  book: Book,
  { edges }: Border,
): Partial<Record<(typeof SIDES)[number], GridBorder>> {
  const sides: ReturnType<typeof gridBorder> = {};
  for (const side of SIDES) {
    const edge = edges[side];
    if (edge && edge.style !== "none")
      sides[side] = { style: LINES[edge.style] ?? "thin", color: book.styles.rgb(edge.color) ?? "#000000" };
  }
  return sides;
}
