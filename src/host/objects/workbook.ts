import { invalidArgument, itemNotFound } from "../api-error";
import { sheetNamed, type Book, type Sheet } from "../book/book";
import { changed } from "../book/cells";
import { areaAt } from "../book/address";
import { selectionOf } from "../book/selection";
import { newSheetId } from "../book/sheet-ids";
import { EventType } from "../events";
import { emptySheet } from "../package/open";
import * as argument from "./arguments";
import { handle, type AnyHandle, type Definition } from "./definition";
import { rangeHandle } from "./range";
import { settingsDefinition } from "./settings";
import { checkSheetName, requireStructure, worksheetDefinition } from "./worksheet";

const sheetHandle = (book: Book, sheet: Sheet): AnyHandle => handle(worksheetDefinition, { book, sheet });

/** By name or by id: the client asks by id for a sheet it has met. */
function findSheet(book: Book, key: string): AnyHandle | null {
  const sheet = book.sheets.find(({ id }) => id === key) ?? sheetNamed(book, key);
  return sheet && sheetHandle(book, sheet);
}

function addSheet(book: Book, name: unknown): AnyHandle {
  requireStructure({ book });
  const chosen =
    name === undefined || name === null || name === ""
      ? freeName(book)
      : checkSheetName({ book }, name, null);
  const sheet = emptySheet(newSheetId(book), chosen);
  sheet.touched.add("sheetData");
  book.sheets.push(sheet);
  changed(book, { kind: "sheets" });
  return sheetHandle(book, sheet);
}

function freeName(book: Book): string {
  for (let n = book.sheets.length + 1; ; n++) if (!sheetNamed(book, `Sheet${n}`)) return `Sheet${n}`;
}

const visibleSheets = (book: Book, visibleOnly: unknown): Sheet[] =>
  visibleOnly === true ? book.sheets.filter(({ visibility }) => visibility === "Visible") : book.sheets;

const worksheetsDefinition: Definition<Book> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => sheetHandle(book, sheet)),
  item: (book, _, key) => findSheet(book, key),
  methods: {
    add: (book, _, name?: string) => addSheet(book, name),
    getItem: (book, _, key: string) => {
      const found = findSheet(book, argument.text(key, "key"));
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (book, _, key: string) => findSheet(book, argument.text(key, "key")),
    getActiveWorksheet: (book) => sheetHandle(book, book.active),
    getFirst: (book, _, visibleOnly?: boolean) => sheetHandle(book, visibleSheets(book, visibleOnly)[0]!),
    getLast: (book, _, visibleOnly?: boolean) => sheetHandle(book, visibleSheets(book, visibleOnly).at(-1)!),
    getCount: (book, _, visibleOnly?: boolean) => visibleSheets(book, visibleOnly).length,
    _RegisterDataChangedEvent: (_, { events }) => events.register(EventType.Changed),
    _UnregisterDataChangedEvent: (_, { events }) => events.unregister(EventType.Changed),
    _RegisterActivatedEvent: (_, { events }) => events.register(EventType.Activated),
    _UnregisterActivatedEvent: (_, { events }) => events.unregister(EventType.Activated),
    _RegisterAddedEvent: (_, { events }) => events.register(EventType.Added),
    _UnregisterAddedEvent: (_, { events }) => events.unregister(EventType.Added),
    _RegisterDeletedEvent: (_, { events }) => events.register(EventType.Deleted),
    _UnregisterDeletedEvent: (_, { events }) => events.unregister(EventType.Deleted),
  },
};

const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

const applicationDefinition: Definition<Book> = {
  name: "Application",
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

const stylesDefinition: Definition<Book> = {
  name: "StyleCollection",
  item: (book, _, name) => namedStyle(book, name),
  methods: { getItem: (book, _, name: string) => namedStyle(book, name) },
};

function namedStyle(book: Book, name: string): AnyHandle {
  if (name.toLowerCase() !== "normal") throw invalidArgument("The local host knows the style Normal only.");
  return handle(styleDefinition, book);
}

const styleDefinition: Definition<Book> = {
  name: "Style",
  identity: () => ({ Name: "Normal" }),
  properties: { name: { get: () => "Normal" }, builtIn: { get: () => true } },
  objects: { font: (book) => handle(styleFontDefinition, book) },
};

const styleFontDefinition: Definition<Book> = {
  name: "RangeFont",
  properties: {
    name: { get: (book) => book.styles.normalFont().name },
    size: { get: (book) => book.styles.normalFont().size },
    bold: { get: (book) => book.styles.normalFont().bold },
    italic: { get: (book) => book.styles.normalFont().italic },
    color: { get: (book) => book.styles.rgb(book.styles.normalFont().color) ?? "#000000" },
  },
};

const protectionDefinition: Definition<Book> = {
  name: "WorkbookProtection",
  properties: { protected: { get: (book) => book.protected } },
};

export const workbookDefinition: Definition<Book> = {
  name: "Workbook",
  properties: {
    name: { get: (book) => book.name },
    readOnly: { get: () => false },
  },
  objects: {
    worksheets: (book) => handle(worksheetsDefinition, book),
    application: (book) => handle(applicationDefinition, book),
    styles: (book) => handle(stylesDefinition, book),
    settings: (book) => handle(settingsDefinition, book),
    protection: (book) => handle(protectionDefinition, book),
  },
  methods: {
    getSelectedRange: (book) => rangeHandle(book, book.active, selectionOf(book.active)),
    getActiveCell: (book) => {
      const { top, left } = selectionOf(book.active);
      return rangeHandle(book, book.active, areaAt(top, left));
    },
  },
};
