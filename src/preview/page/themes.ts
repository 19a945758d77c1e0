/** What `Office.context.officeTheme` says in Excel's own themes. */
import type { OfficeTheme } from "../../host";

export const THEMES = ["light", "dark", "contrast"] as const;
export type ThemeName = (typeof THEMES)[number];

const colours = (isDarkTheme: boolean, body: string, text: string, control: string): OfficeTheme => ({
  isDarkTheme,
  bodyBackgroundColor: body,
  bodyForegroundColor: text,
  controlBackgroundColor: control,
  controlForegroundColor: text,
});

export const officeThemes: Record<ThemeName, OfficeTheme> = {
  light: colours(false, "#FFFFFF", "#262626", "#F3F3F3"),
  dark: colours(true, "#292929", "#FFFFFF", "#1F1F1F"),
  contrast: colours(true, "#000000", "#FFFFFF", "#000000"),
};
