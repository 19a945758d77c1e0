import { itemNotFound, notImplemented } from "../api-error";
import { areaAt } from "../book/address";
import { sameName, type Book } from "../book/book";
import { selectionOf } from "../book/selection";
import * as argument from "./arguments";
import type { Definition, HostContext } from "./definition";
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
  item: namedStyle,
  methods: {
    getItem: (book, context, name: string) => {
      const found = namedStyle(book, context, name);
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: namedStyle,
  },
};

/** The built-in style has the name that the Excel which made the file gives it. */
const LOCALIZED_NORMAL = "ปกติ";

function namedStyle(book: Book, { conditions }: HostContext, name: string): Handle | null {
  const normal = conditions.localizedStyles ? LOCALIZED_NORMAL : "Normal";
  if (sameName(name, normal)) return handle("Style", book);
  if (sameName(name, "Normal")) return null;
  throw notImplemented(`the style "${name}"`);
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
    readOnly: { get: (_, { conditions }) => conditions.readOnly },
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
