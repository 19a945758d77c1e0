import { invalidArgument } from "../api-error";
import { areaAt } from "../book/address";
import type { Book } from "../book/book";
import { selectionOf } from "../book/selection";
import * as argument from "./arguments";
import type { Definition } from "./definition";
import { handle, type Handle } from "./handle";
import { rangeHandle } from "./range-address";

const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

export const applicationDefinition: Definition<Book> = {
  properties: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = argument.oneOf(
          value,
          ["Automatic", "AutomaticExceptTables", "Manual"],
          "calculationMode",
        );
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191_029 },
  },
  methods: {
    calculate: (_, { calculation }, type: string) => {
      const wanted = argument.oneOf(type, CALCULATION_TYPES, "calculationType");
      if (wanted === "Recalculate") calculation.update();
      else calculation.recalculate();
    },
    // The host shows nothing while a batch runs, and computes only when it is asked.
    suspendScreenUpdatingUntilNextSync: () => {},
    suspendApiCalculationUntilNextSync: () => {},
  },
};

export const stylesDefinition: Definition<Book> = {
  item: (book, _, name) => namedStyle(book, name),
  methods: { getItem: (book, _, name: string) => namedStyle(book, name) },
};

function namedStyle(book: Book, name: string): Handle {
  if (name.toLowerCase() !== "normal") throw invalidArgument("The local host knows the style Normal only.");
  return handle("Style", book);
}

export const styleDefinition: Definition<Book> = {
  identity: () => ({ Name: "Normal" }),
  properties: { name: { get: () => "Normal" }, builtIn: { get: () => true } },
  objects: { font: (book) => handle("StyleFont", book) },
};

export const styleFontDefinition: Definition<Book> = {
  properties: {
    name: { get: (book) => book.styles.normalFont().name },
    size: { get: (book) => book.styles.normalFont().size },
    bold: { get: (book) => book.styles.normalFont().bold },
    italic: { get: (book) => book.styles.normalFont().italic },
    color: { get: (book) => book.styles.rgb(book.styles.normalFont().color) ?? "#000000" },
  },
};

export const protectionDefinition: Definition<Book> = {
  properties: { protected: { get: (book) => book.protected } },
};

export const workbookDefinition: Definition<Book> = {
  properties: {
    name: { get: (book) => book.name },
    readOnly: { get: () => false },
  },
  objects: {
    worksheets: (book) => handle("WorksheetCollection", book),
    application: (book) => handle("Application", book),
    styles: (book) => handle("StyleCollection", book),
    settings: (book) => handle("SettingCollection", book),
    protection: (book) => handle("WorkbookProtection", book),
  },
  methods: {
    getSelectedRange: (book) => rangeHandle(book, book.active, selectionOf(book.active)),
    getActiveCell: (book) => {
      const { top, left } = selectionOf(book.active);
      return rangeHandle(book, book.active, areaAt(top, left));
    },
  },
};
