/**
 * Fluent's whole themes in the add-in's teal, for `scripts/theme-tokens.ts` to choose from: the pane uses a quarter of
 * their 459 tokens, and all of them with the code that makes them would weigh 7.5 kB.
 */
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The teal of the sheets' headers, from near black to near white; 80 is the primary button. */
const teal: BrandVariants = {
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
const thaiCapable: Partial<Theme> = {
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', 'Leelawadee UI', Thonburi, 'Noto Sans Thai', sans-serif",
  lineHeightBase200: "20px",
  lineHeightBase300: "23px",
  lineHeightBase400: "26px",
  lineHeightBase500: "32px",
  lineHeightBase600: "39px",
};

export const fullLight: Theme = { ...createLightTheme(teal), ...thaiCapable };

export const fullDark: Theme = {
  ...createDarkTheme(teal),
  ...thaiCapable,
  // The ramp's own foregrounds are too dark to read on Office's dark grey.
  colorBrandForeground1: teal[120],
  colorBrandForeground2: teal[130],
  colorBrandForegroundLink: teal[120],
  colorBrandForegroundLinkHover: teal[130],
  colorBrandForegroundLinkPressed: teal[110],
  colorCompoundBrandForeground1: teal[120],
  colorCompoundBrandForeground1Hover: teal[130],
  colorCompoundBrandStroke: teal[120],
  colorCompoundBrandStrokeHover: teal[130],
  colorCompoundBrandBackground: teal[120],
  colorCompoundBrandBackgroundHover: teal[130],
  colorBrandBackground: teal[90],
  colorBrandBackgroundHover: teal[80],
};
