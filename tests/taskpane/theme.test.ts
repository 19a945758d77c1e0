import assert from "node:assert/strict";
import { schemeFor, themes } from "../../src/taskpane/theme";

const { light, dark, contrast } = themes;

describe("the scheme of the pane", () => {
  it("follows Office: by its word, else by its background, else light", () => {
    assert.equal(schemeFor({ isDarkTheme: true, bodyBackgroundColor: "#292929" }, false), "dark");
    assert.equal(schemeFor({ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false), "light");
    assert.equal(schemeFor({ bodyBackgroundColor: "#262626" }, false), "dark");
    assert.equal(schemeFor({ bodyBackgroundColor: "#F3F2F1" }, false), "light");
    assert.equal(schemeFor({}, false), "light");
    assert.equal(schemeFor(undefined, false), "light");
  });

  it("is high contrast where the system forces its colours, and on pure black", () => {
    assert.equal(schemeFor({ isDarkTheme: true, bodyBackgroundColor: "#000000" }, false), "contrast");
    assert.equal(schemeFor({ isDarkTheme: false, bodyBackgroundColor: "#FFFFFF" }, true), "contrast");
    assert.equal(schemeFor(undefined, true), "contrast");
  });

  it("has black, white and yellow in high contrast", () => {
    assert.equal(contrast.colorNeutralBackground1, "#000000");
    assert.equal(contrast.colorNeutralForeground1, "#ffffff");
    assert.equal(contrast.colorNeutralStroke1, "#ffffff");
  });
});

describe("each theme", () => {
  it("can be read: text and links at 4.5 : 1 or more", () => {
    for (const theme of [light, dark, contrast]) {
      const page = theme.colorNeutralBackground1;
      for (const text of [
        theme.colorNeutralForeground1,
        theme.colorNeutralForeground3,
        theme.colorBrandForegroundLink,
        theme.colorBrandForegroundLinkHover,
      ])
        assert.ok(ratio(text, page) >= 4.5, `${text} on ${page}: ${ratio(text, page).toFixed(2)}`);
      for (const [text, behind] of [
        [theme.colorPaletteGreenForeground1, theme.colorPaletteGreenBackground1],
        [theme.colorPaletteYellowForeground2, theme.colorPaletteYellowBackground1],
        [theme.colorPaletteRedForeground1, theme.colorPaletteRedBackground1],
        [theme.colorPaletteRedForeground2, theme.colorPaletteRedBackground2],
        [theme.colorPaletteRedForeground1, page],
      ] as const)
        assert.ok(ratio(text, behind) >= 4.5, `${text} on ${behind}`);
      for (const button of [
        theme.colorBrandBackground,
        theme.colorBrandBackgroundHover,
        theme.colorBrandBackgroundPressed,
      ])
        assert.ok(ratio(theme.colorNeutralForegroundOnBrand, button) >= 4.5, `white on ${button}`);
    }
  });

  it("gives Thai letters 1.6 lines", () => {
    for (const theme of [light, dark, contrast])
      assert.ok(parseFloat(theme.lineHeightBase300) >= 1.6 * parseFloat(theme.fontSizeBase300));
  });
});

/** WCAG's contrast ratio of two #rrggbb colours. */
function ratio(one: string, other: string): number {
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
