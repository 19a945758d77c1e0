/** Colours as a file writes them: an RGB value, a theme's colour with a tint, or one of the old palette. */
export type Color = Readonly<Record<string, string>>;

// prettier-ignore
const PALETTE = [
  "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
  "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
  "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080",
  "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
  "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF",
  "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
  "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696",
  "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
];

/** Office's own theme, in the order `theme="n"` counts; used where a package has none. */
// prettier-ignore
export const OFFICE_THEME = [
  "FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72",
];

/** "#RRGGBB", or null where the colour is left to the system. */
export function rgb(color: Color | null, theme: readonly string[]): string | null {
  if (!color) return null;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.indexed !== undefined) {
    const listed = PALETTE[Number(color.indexed)];
    return listed === undefined ? null : `#${listed}`;
  }
  if (color.theme !== undefined) {
    const base = theme[Number(color.theme)];
    return base === undefined ? null : tinted(base, Number(color.tint ?? 0));
  }
  return null;
}

/** The tint moves the lightness towards white or black, as ECMA-376 18.8.19 has it. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r, g, b] = channels as [number, number, number];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const shade = (channel: number) =>
    spread === 0 ? moved : moved - chroma / 2 + ((channel - min) / spread) * chroma;
  const byte = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255);
  return `#${[r, g, b].map((channel) => byte(shade(channel)).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

// prettier-ignore
const NAMED: Record<string, string> = {
  black: "000000", white: "FFFFFF", red: "FF0000", green: "008000", blue: "0000FF", yellow: "FFFF00", orange: "FFA500",
  gray: "808080", grey: "808080", lightgray: "D3D3D3", darkgray: "A9A9A9", purple: "800080", navy: "000080", teal: "008080",
};

/** A colour as the API takes it, "#FFA500" or "orange"; null where it is neither. */
export function colorFrom(text: string): Color | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  return hex === undefined ? null : { rgb: `FF${hex.toUpperCase()}` };
}
