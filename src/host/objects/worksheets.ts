import { itemNotFound } from "../api-error";
import { sheetNamed, type Book, type Sheet } from "../book/book";
import { changed } from "../book/cells";
import { newSheetId } from "../book/sheet-ids";
import { EventType } from "../events";
import { emptySheet } from "../package/open";
import * as argument from "./arguments";
import type { Definition } from "./definition";
import { handle, type Handle } from "./handle";
import { checkSheetName, requireStructure } from "./worksheet";

const sheetHandle = (book: Book, sheet: Sheet): Handle => handle("Worksheet", { book, sheet });

/** By name or by id: the client asks by id for a sheet it has met. */
function findSheet(book: Book, key: string): Handle | null {
  const sheet = book.sheets.find(({ id }) => id === key) ?? sheetNamed(book, key);
  return sheet && sheetHandle(book, sheet);
}

function addSheet(book: Book, name: unknown): Handle {
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

export const worksheetsDefinition: Definition<Book> = {
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
    _RegisterFormatChangedEvent: (_, { events }) => events.register(EventType.FormatChanged),
    _UnregisterFormatChangedEvent: (_, { events }) => events.unregister(EventType.FormatChanged),
    _RegisterActivatedEvent: (_, { events }) => events.register(EventType.Activated),
    _UnregisterActivatedEvent: (_, { events }) => events.unregister(EventType.Activated),
    _RegisterAddedEvent: (_, { events }) => events.register(EventType.Added),
    _UnregisterAddedEvent: (_, { events }) => events.unregister(EventType.Added),
    _RegisterSelectionChangedEvent: (_, { events }) => events.register(EventType.SelectionChanged),
    _UnregisterSelectionChangedEvent: (_, { events }) => events.unregister(EventType.SelectionChanged),
    _RegisterDeletedEvent: (_, { events }) => events.register(EventType.Deleted),
    _UnregisterDeletedEvent: (_, { events }) => events.unregister(EventType.Deleted),
  },
};
