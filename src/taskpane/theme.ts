import type { Theme } from "@fluentui/react-components";
import { darkTokens, lightTokens } from "./theme-tokens";

export type PaneTheme = Pick<Theme, keyof typeof lightTokens>;

const dark: PaneTheme = { ...lightTokens, ...darkTokens };

/** How the browser is to draw the native controls beside it. */
export const schemeOf = (theme: PaneTheme): "light" | "dark" => (theme === dark ? "dark" : "light");

export interface OfficeColours {
  isDarkTheme?: boolean;
  bodyBackgroundColor?: string;
}

/**
 * Office's theme, not the system's: a white Office on a dark desktop is white. Excel on the web and older desktops
 * leave out `isDarkTheme` or the whole theme. High contrast needs no theme: Fluent follows `forced-colors` itself.
 */
export function themeFor(office: OfficeColours | undefined): PaneTheme {
  return isDark(office) ? dark : lightTokens;
}

function isDark(office: OfficeColours | undefined): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? "");
  if (!background) return false;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
