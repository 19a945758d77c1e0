/**
 * The workbook's cell styles, numbered as in its file. A change of a style makes another one, appended;
 * equal ones share a number, so that writing ten thousand cells adds one style.
 */
import { type Color, rgb } from "./colors";

export interface Font {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  strike: boolean;
  underline: string | null;
  color: Color | null;
  vertAlign: string | null;
  family: string | null;
  charset: string | null;
  scheme: string | null;
}

export interface Fill {
  pattern: string;
  color: Color | null;
  background: Color | null;
  /** A gradient, as the file has it. */
  raw: string | null;
}

export interface Edge {
  style: string;
  color: Color | null;
}

export type EdgeName = "left" | "right" | "top" | "bottom" | "diagonal";

export interface Border {
  edges: Partial<Record<EdgeName, Edge>>;
  attributes: Record<string, string>;
}

export interface CellStyle {
  font: Font;
  fill: Fill;
  border: Border;
  numberFormat: string;
  alignment: Record<string, string>;
  protection: Record<string, string> | null;
  quotePrefix: boolean;
  xfId: number;
}

/** A style by the numbers of its parts. */
export interface Xf {
  font: number;
  fill: number;
  border: number;
  numberFormat: string;
  alignment: Record<string, string>;
  protection: Record<string, string> | null;
  quotePrefix: boolean;
  xfId: number;
}

/** What a conditional rule changes of a cell's style; null leaves it. */
export interface DifferentialFormat {
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  numberFormat: string | null;
}

/** A conditional rule's format before anything is set. */
export const NO_DIFFERENCE: Readonly<DifferentialFormat> = {
  fill: null,
  color: null,
  bold: null,
  italic: null,
  numberFormat: null,
};

export interface StyleParts {
  fonts: Font[];
  fills: Fill[];
  borders: Border[];
  xfs: Xf[];
  /** Of the named style "Normal". */
  normal: number;
  theme: readonly string[];
  /** The formats of the file's conditional rules. */
  differentials: readonly DifferentialFormat[];
}

export interface StyleTable {
  parts: StyleParts;
  /** How many of each the file had. */
  loaded: { fonts: number; fills: number; borders: number; xfs: number };
  /** Formats of conditional rules added, as XML, after the file's own. */
  differentials: string[];
  at(index: number): Readonly<CellStyle>;
  /** The number of the style that `change` makes of style `index`. */
  changed(index: number, change: (style: CellStyle) => void): number;
  normalFont(): Readonly<Font>;
  rgb(color: Color | null): string | null;
  /** The number of a conditional rule's format. */
  differential(xml: string): number;
}

export function createStyleTable(parts: StyleParts): StyleTable {
  const fonts = numbering(parts.fonts);
  const fills = numbering(parts.fills);
  const borders = numbering(parts.borders);
  const xfs = numbering(parts.xfs);
  const differentials: string[] = [];
  const loaded = {
    fonts: parts.fonts.length,
    fills: parts.fills.length,
    borders: parts.borders.length,
    xfs: parts.xfs.length,
  };

  // A style never changes once it has a number.
  const known: CellStyle[] = [];
  const at = (index: number): CellStyle => (known[index] ??= assembled(parts, index));

  return {
    parts,
    loaded,
    differentials,
    at,
    changed(index, change) {
      const style = copied(at(index));
      change(style);
      const { font, fill, border, ...rest } = style;
      return xfs({ font: fonts(font), fill: fills(fill), border: borders(border), ...rest });
    },
    normalFont: () => parts.fonts[parts.normal] ?? parts.fonts[0]!,
    rgb: (color) => rgb(color, parts.theme),
    differential(xml) {
      const found = differentials.indexOf(xml);
      const at = found >= 0 ? found : differentials.push(xml) - 1;
      return parts.differentials.length + at;
    },
  };
}

function assembled(parts: StyleParts, index: number): CellStyle {
  const { font, fill, border, ...rest } = parts.xfs[index] ?? parts.xfs[0]!;
  return {
    ...rest,
    font: parts.fonts[font] ?? parts.fonts[0]!,
    fill: parts.fills[fill] ?? parts.fills[0]!,
    border: parts.borders[border] ?? parts.borders[0]!,
  };
}

/** Colours are never changed, only replaced. */
function copied({ font, fill, border, alignment, protection, ...rest }: Readonly<CellStyle>): CellStyle {
  const edges = Object.entries(border.edges).map(([name, edge]) => [name, { ...edge }] as const);
  return {
    ...rest,
    font: { ...font },
    fill: { ...fill },
    border: { edges: Object.fromEntries(edges), attributes: { ...border.attributes } },
    alignment: { ...alignment },
    protection: protection && { ...protection },
  };
}

/** Gives an item its place in the list, appending it where no equal one stands. */
function numbering<T extends object>(list: T[]): (item: T) => number {
  const places = new Map<string, number>();
  list.forEach((item, place) => {
    const key = canonical(item);
    if (!places.has(key)) places.set(key, place);
  });
  // By the text with its keys as they come: most items have been met in the same order.
  const met = new Map<string, number>();
  return (item) => {
    const text = JSON.stringify(item);
    const known = met.get(text);
    if (known !== undefined) return known;
    const key = canonical(item);
    const place = places.get(key) ?? list.push(item) - 1;
    places.set(key, place);
    met.set(text, place);
    return place;
  };
}

/** Independent of the order in which keys were set. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
