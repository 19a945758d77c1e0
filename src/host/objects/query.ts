/** Answers a `load`: the properties selected, those of objects on the way, and a collection's items. */
import { notImplemented } from "../api-error";
import type { QueryInfo } from "../protocol";
import type { HostContext } from "./definition";
import { definitionOf } from "./definitions";
import type { Handle } from "./handle";

interface Selection {
  all: boolean;
  names: Set<string>;
  inner: Map<string, Selection>;
}

export function query(on: Handle, info: QueryInfo, context: HostContext): Record<string, unknown> {
  const selection = selected([...(info.Select ?? ["*"]), ...(info.Expand ?? [])]);
  const { items: itemsOf } = definitionOf(on);
  if (itemsOf) {
    const items = itemsOf(on.target, context);
    const skip = info.Skip ?? 0;
    return collection(
      items.slice(skip, info.Top === undefined ? undefined : skip + info.Top),
      selection,
      context,
    );
  }
  return read(on, selection, context);
}

function selected(paths: readonly string[]): Selection {
  const root = empty();
  for (const path of paths) {
    let at = root;
    // "items/name" and "name" mean the same on a collection.
    const steps = path.split("/").filter((step) => step !== "items" && step !== "");
    if (steps.length === 0) at.all = true;
    steps.forEach((step, index) => {
      const name = step.startsWith("$") ? "*" : step;
      const last = index === steps.length - 1;
      if (last && name === "*") at.all = true;
      else if (last) at.names.add(name);
      else {
        const next = at.inner.get(name) ?? empty();
        at.inner.set(name, next);
        at = next;
      }
    });
  }
  return root;
}

const empty = (): Selection => ({ all: false, names: new Set(), inner: new Map() });

function collection(
  items: readonly Handle[],
  selection: Selection,
  context: HostContext,
): Record<string, unknown> {
  return {
    _Items: items.map((item) => ({
      ...read(item, selection, context),
      ...definitionOf(item).identity?.(item.target),
    })),
  };
}

function read(on: Handle, selection: Selection, context: HostContext): Record<string, unknown> {
  const definition = definitionOf(on);
  const { target } = on;
  const properties = definition.properties ?? {};
  const values: Record<string, unknown> = {};
  const names = selection.all ? new Set([...Object.keys(properties), ...selection.names]) : selection.names;
  for (const name of names) {
    const property = properties[name];
    if (property) {
      if (property.get) values[wireName(name)] = property.get(target, context);
      else if (!selection.all) throw notImplemented(`${on.kind}.${name}`);
    } else if (definition.objects?.[name]) {
      values[wireName(name)] = readObject(on, name, { ...empty(), all: true }, context);
    } else throw notImplemented(`${on.kind}.${name}`);
  }
  for (const [name, inner] of selection.inner) values[wireName(name)] = readObject(on, name, inner, context);
  return values;
}

function readObject(on: Handle, name: string, selection: Selection, context: HostContext): unknown {
  const reach = definitionOf(on).objects?.[name];
  if (!reach) throw notImplemented(`${on.kind}.${name}`);
  const object = reach(on.target, context);
  if (object === null) return null;
  const { items, identity } = definitionOf(object);
  return items
    ? collection(items(object.target, context), selection, context)
    : { ...read(object, selection, context), ...identity?.(object.target) };
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
