import { itemNotFound } from "../api-error";
import type { Book } from "../book/book";
import * as argument from "./arguments";
import { handle, type AnyHandle, type Definition } from "./definition";

interface SettingTarget {
  book: Book;
  key: string;
}

const find = (book: Book, key: string): AnyHandle | null =>
  book.settings.has(key) ? handle(settingDefinition, { book, key }) : null;

/** Settings are JSON; a value that is none cannot be kept. */
const jsonOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

export const settingsDefinition: Definition<Book> = {
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => handle(settingDefinition, { book, key })),
  item: (book, _, key) => find(book, key),
  methods: {
    add: (book, _, key: string, value: unknown) => {
      book.settings.set(argument.text(key, "key"), jsonOf(value));
      return handle(settingDefinition, { book, key });
    },
    getCount: (book) => book.settings.size,
    getItem: (book, _, key: string) => {
      const found = find(book, key);
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (book, _, key: string) => find(book, key),
  },
};

const settingDefinition: Definition<SettingTarget> = {
  name: "Setting",
  identity: ({ key }) => ({ Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => void book.settings.set(key, jsonOf(value)),
    },
  },
  methods: { delete: ({ book, key }) => void book.settings.delete(key) },
};
