import type { HeaderFooter } from "../book/book";
import { touch } from "../book/cells";
import * as argument from "./arguments";
import type { Definition, Property } from "./definition";
import { handle } from "./handle";
import type { HeaderFooterTarget, SheetTarget } from "./targets";

const STATES = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
} as const;

const flag = (key: "scaleHeadersWithSheet" | "alignHeadersWithMargins"): Property<SheetTarget> => ({
  get: ({ sheet }) => sheet.layout[key],
  set: ({ sheet }, value) => {
    sheet.layout[key] = argument.flag(value, key);
    touch(sheet, "headerFooter");
  },
});

export const headersFootersDefinition: Definition<SheetTarget> = {
  properties: {
    state: {
      get: ({ sheet: { layout } }) =>
        Object.entries(STATES).find(
          ([, { differentFirst, differentOddEven }]) =>
            differentFirst === layout.differentFirst && differentOddEven === layout.differentOddEven,
        )?.[0],
      set: ({ sheet }, value) => {
        Object.assign(sheet.layout, STATES[argument.oneOf(value, keysOf(STATES), "state")]);
        touch(sheet, "headerFooter");
      },
    },
    useSheetScale: flag("scaleHeadersWithSheet"),
    useSheetMargins: flag("alignHeadersWithMargins"),
  },
  objects: {
    defaultForAllPages: (target) => handle("HeaderFooter", { ...target, pages: "allPages" }),
    firstPage: (target) => handle("HeaderFooter", { ...target, pages: "firstPage" }),
    // The file has one place for the pages that are neither first nor even.
    oddPages: (target) => handle("HeaderFooter", { ...target, pages: "allPages" }),
    evenPages: (target) => handle("HeaderFooter", { ...target, pages: "evenPages" }),
  },
};

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record) as Key[];

const SECTIONS = { left: "L", center: "C", right: "R" } as const;

/** "&Lleft&Ccentre&Rright" → its three parts. */
function headerSections(codes: string): Record<"L" | "C" | "R", string> {
  const parts = { L: "", C: "", R: "" };
  let at: "L" | "C" | "R" = "C";
  for (const piece of codes.match(/&[LCR]|&&|&?[^&]+|&/g) ?? [])
    if (piece === "&L" || piece === "&C" || piece === "&R") at = piece[1] as "L" | "C" | "R";
    else parts[at] += piece;
  return parts;
}

const headerPart = (part: keyof HeaderFooter, side: keyof typeof SECTIONS): Property<HeaderFooterTarget> => ({
  get: ({ sheet, pages }) => headerSections(sheet.layout[pages][part])[SECTIONS[side]],
  set: ({ sheet, pages }, value) => {
    const parts = headerSections(sheet.layout[pages][part]);
    parts[SECTIONS[side]] = argument.text(value, `${side}${part === "header" ? "Header" : "Footer"}`);
    sheet.layout[pages][part] = Object.entries(parts)
      .map(([code, text]) => (text === "" ? "" : `&${code}${text}`))
      .join("");
    touch(sheet, "headerFooter");
  },
});

export const headerFooterDefinition: Definition<HeaderFooterTarget> = {
  properties: {
    leftHeader: headerPart("header", "left"),
    centerHeader: headerPart("header", "center"),
    rightHeader: headerPart("header", "right"),
    leftFooter: headerPart("footer", "left"),
    centerFooter: headerPart("footer", "center"),
    rightFooter: headerPart("footer", "right"),
  },
};
