import * as argument from "./arguments";
import type { Definition, Property } from "./definition";
import { color, styled } from "./styled";
import type { RangeTarget } from "./targets";
import { restyle } from "./writing";

function fontFlag(key: "bold" | "italic" | "strike", name: string): Property<RangeTarget> {
  return styled(
    ({ font }) => font[key],
    ({ font }, value: boolean) => {
      font[key] = value;
    },
    (value) => argument.flag(value, name),
  );
}

const UNDERLINES = {
  None: null,
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;
type Underline = keyof typeof UNDERLINES;

export const fontDefinition: Definition<RangeTarget> = {
  properties: {
    bold: fontFlag("bold", "bold"),
    italic: fontFlag("italic", "italic"),
    strikethrough: fontFlag("strike", "strikethrough"),
    name: styled(
      ({ font }) => font.name,
      ({ font }, value: string) => {
        if (font.name === value) return;
        font.name = value;
        // The theme would win over the name, and the family is that of another font.
        font.scheme = null;
        font.family = null;
        font.charset = null;
      },
      (value) => argument.text(value, "name"),
    ),
    size: styled(
      ({ font }) => font.size,
      ({ font }, value: number) => {
        font.size = value;
      },
      (value) => argument.number(value, "size", 1, 409),
    ),
    color: styled(
      ({ font }, { book }) => book.styles.rgb(font.color) ?? "#000000",
      ({ font }, value: Record<string, string>) => {
        font.color = value;
      },
      color,
    ),
    underline: styled(
      ({ font }) =>
        (Object.keys(UNDERLINES) as Underline[]).find((name) => UNDERLINES[name] === font.underline),
      ({ font }, value: Underline) => {
        font.underline = UNDERLINES[value];
      },
      (value) => argument.oneOf(value, Object.keys(UNDERLINES) as Underline[], "underline"),
    ),
  },
};

export const fillDefinition: Definition<RangeTarget> = {
  properties: {
    color: styled(
      // Excel says white for a cell without a fill, too.
      ({ fill }, { book }) =>
        fill.pattern === "solid" ? (book.styles.rgb(fill.color) ?? "#FFFFFF") : "#FFFFFF",
      (style, value: Record<string, string> | null) => {
        style.fill = value
          ? { pattern: "solid", color: value, background: { indexed: "64" }, raw: null }
          : { pattern: "none", color: null, background: null, raw: null };
      },
      (value) => (value === "" ? null : color(value)),
    ),
  },
  methods: {
    clear: ({ book, sheet, area }) =>
      restyle(book, sheet, area, (style) => {
        style.fill = { pattern: "none", color: null, background: null, raw: null };
      }),
  },
};
