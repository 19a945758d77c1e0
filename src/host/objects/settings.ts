import { itemNotFound } from "../api-error";
import type { Book } from "../book/book";
import * as argument from "./arguments";
import type { Definition } from "./definition";
import { handle, type Handle } from "./handle";
import type { SettingTarget } from "./targets";

const find = (book: Book, key: string): Handle | null =>
  book.settings.has(key) ? handle("Setting", { book, key }) : null;

/** Settings are JSON; a value that is none cannot be kept. */
const jsonOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

export const settingsDefinition: Definition<Book> = {
  items: (book) => [...book.settings.keys()].map((key) => handle("Setting", { book, key })),
  item: (book, _, key) => find(book, key),
  methods: {
    add: (book, _, key: string, value: unknown) => {
      book.settings.set(argument.text(key, "key"), jsonOf(value));
      return handle("Setting", { book, key });
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

export const settingDefinition: Definition<SettingTarget> = {
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
