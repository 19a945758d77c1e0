/** Fluent's themes in the add-in's teal, and which of them goes with the Office around the pane. */
import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from "@fluentui/react-components";

/** The teal of the sheets' headers, from near black to near white; 80 is the primary button. */
const TEAL: BrandVariants = {
  10: "#02090A",
  20: "#06191C",
  30: "#08292E",
  40: "#09353B",
  50: "#0A3F47",
  60: "#0A454E",
  70: "#0B4B55",
  80: "#0B4F59",
  90: "#1D6672",
  100: "#3A8590",
  110: "#5BA0AA",
  120: "#79B6BF",
  130: "#97C9D0",
  140: "#B3DADF",
  150: "#D0E9EC",
  160: "#EAF6F7",
};

/** Vowels and tone marks stand above and below Thai letters: 1.6 lines keep them whole. */
const THAI_TYPE: Partial<Theme> = {
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', 'Leelawadee UI', Thonburi, 'Noto Sans Thai', sans-serif",
  lineHeightBase200: "20px",
  lineHeightBase300: "23px",
  lineHeightBase400: "26px",
  lineHeightBase500: "32px",
  lineHeightBase600: "39px",
};

export type Scheme = "light" | "dark" | "contrast";

export const themes: Record<Scheme, Theme> = {
  light: { ...createLightTheme(TEAL), ...THAI_TYPE },
  dark: {
    ...createDarkTheme(TEAL),
    ...THAI_TYPE,
    // The ramp's own foregrounds are too dark to read on Office's dark grey.
    colorBrandForeground1: TEAL[120],
    colorBrandForeground2: TEAL[130],
    colorBrandForegroundLink: TEAL[120],
    colorBrandForegroundLinkHover: TEAL[130],
    colorBrandForegroundLinkPressed: TEAL[110],
    colorNeutralForeground2BrandHover: TEAL[130],
    colorNeutralForeground2BrandPressed: TEAL[110],
    colorCompoundBrandForeground1: TEAL[120],
    colorCompoundBrandForeground1Hover: TEAL[130],
    colorCompoundBrandStroke: TEAL[120],
    colorCompoundBrandStrokeHover: TEAL[130],
    colorCompoundBrandBackground: TEAL[120],
    colorCompoundBrandBackgroundHover: TEAL[130],
    colorBrandBackground: TEAL[90],
    colorBrandBackgroundHover: TEAL[80],
  },
  contrast: { ...teamsHighContrastTheme, ...THAI_TYPE },
};

export interface OfficeColours {
  isDarkTheme?: boolean;
  bodyBackgroundColor?: string;
}

/**
 * Office's theme, not the system's: a white Office on a dark desktop is white. Excel on the web and older desktops
 * leave out `isDarkTheme` or the whole theme. High contrast is the system's: Windows forces its colours, and Office on
 * the Mac turns pure black, which no other theme of Office's is.
 *
 * @example schemeFor({ isDarkTheme: true, bodyBackgroundColor: "#292929" }, false) // "dark"
 */
export function schemeFor(office: OfficeColours | undefined, forcedColours: boolean): Scheme {
  const brightness = brightnessOf(office?.bodyBackgroundColor);
  if (forcedColours || (brightness === 0 && office?.isDarkTheme !== false)) return "contrast";
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme ? "dark" : "light";
  return brightness !== null && brightness < 128 ? "dark" : "light";
}

/** 0 for black to 255 for white; null for what is not a colour in hexadecimals. */
function brightnessOf(colour = ""): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
