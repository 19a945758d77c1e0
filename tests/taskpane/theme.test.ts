import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { tokensFile } from "../../scripts/theme-tokens";
import { themeFor } from "../../src/taskpane/theme";

const light = themeFor(undefined);
const dark = themeFor({ isDarkTheme: true });

describe("the pane's tokens", () => {
  it("are Fluent's in the add-in's teal, with the file as it is made", async () => {
    const file = readFileSync("src/taskpane/theme-tokens.ts", "utf8");
    assert.equal(file, await tokensFile(Object.keys(light)), "npm run build && npm run theme");
  });
});

describe("themeFor", () => {
  it("follows Office: by its word, else by its background, else light", () => {
    assert.notEqual(light, dark);
    assert.equal(themeFor({ isDarkTheme: false, bodyBackgroundColor: "#000000" }), light);
    assert.equal(themeFor({ bodyBackgroundColor: "#262626" }), dark);
    assert.equal(themeFor({ bodyBackgroundColor: "#F3F2F1" }), light);
    assert.equal(themeFor({}), light);
  });

  it("can be read: text and links at 4.5 : 1 or more", () => {
    for (const theme of [light, dark]) {
      const page = theme.colorNeutralBackground1;
      for (const text of [
        theme.colorNeutralForeground1,
        theme.colorNeutralForeground3,
        theme.colorBrandForegroundLink,
        theme.colorBrandForegroundLinkHover,
      ])
        assert.ok(contrast(text, page) >= 4.5, `${text} on ${page}: ${contrast(text, page).toFixed(2)}`);
      for (const [text, behind] of [
        [theme.colorPaletteGreenForeground1, theme.colorPaletteGreenBackground1],
        [theme.colorPaletteYellowForeground2, theme.colorPaletteYellowBackground1],
        [theme.colorPaletteRedForeground1, theme.colorPaletteRedBackground1],
        [theme.colorPaletteRedForeground2, theme.colorPaletteRedBackground2],
        [theme.colorPaletteRedForeground1, page],
      ] as const)
        assert.ok(contrast(text, behind) >= 4.5, `${text} on ${behind}`);
      for (const button of [
        theme.colorBrandBackground,
        theme.colorBrandBackgroundHover,
        theme.colorBrandBackgroundPressed,
      ])
        assert.ok(contrast(theme.colorNeutralForegroundOnBrand, button) >= 4.5, `white on ${button}`);
    }
  });

  it("gives Thai letters 1.6 lines", () => {
    for (const theme of [light, dark])
      assert.ok(parseFloat(theme.lineHeightBase300) >= 1.6 * parseFloat(theme.fontSizeBase300));
  });
});

/** WCAG's contrast ratio of two #rrggbb colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(full(colour).slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function full(colour: string): string {
  return colour.length === 4 ? colour.replace(/[0-9a-f]/gi, "$&$&") : colour;
}
