import { itemNotFound } from "../api-error";
import { sameName } from "../book/book";
import { changed, touch } from "../book/cells";
import * as argument from "./arguments";
import type { Definition } from "./definition";
import { handle, type Handle } from "./handle";
import type { CustomPropertyTarget, SheetTarget } from "./targets";

const keyLike = ({ sheet }: SheetTarget, key: string): string | null =>
  [...sheet.customProperties.keys()].find((known) => sameName(known, key)) ?? null;

const find = (target: SheetTarget, key: string): Handle | null => {
  const known = keyLike(target, key);
  return known === null ? null : handle("WorksheetCustomProperty", { ...target, key: known });
};

function store({ book, sheet }: SheetTarget, change: (properties: Map<string, string>) => void): void {
  change(sheet.customProperties);
  touch(sheet, "customProperties");
  changed(book, { kind: "format", sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } });
}

export const customPropertiesDefinition: Definition<SheetTarget> = {
  items: (target) =>
    [...target.sheet.customProperties.keys()].map((key) =>
      handle("WorksheetCustomProperty", { ...target, key }),
    ),
  item: (target, _, key) => find(target, key),
  methods: {
    add: (target, _, key: string, value: string) => {
      const name = keyLike(target, argument.text(key, "key")) ?? key;
      const text = argument.text(value, "value");
      store(target, (properties) => properties.set(name, text));
      return handle("WorksheetCustomProperty", { ...target, key: name });
    },
    getCount: ({ sheet }) => sheet.customProperties.size,
    getItem: (target, _, key: string) => {
      const found = find(target, key);
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (target, _, key: string) => find(target, key),
  },
};

export const propertyDefinition: Definition<CustomPropertyTarget> = {
  identity: ({ key }) => ({ Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: (target, value) => {
        const text = argument.text(value, "value");
        store(target, (properties) => properties.set(target.key, text));
      },
    },
  },
  methods: { delete: (target) => store(target, (properties) => properties.delete(target.key)) },
};
