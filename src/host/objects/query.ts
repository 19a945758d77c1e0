/** Answers a `load`: the properties selected, those of objects on the way, and a collection's items. */
import { notImplemented } from "../api-error";
import type { QueryInfo } from "../protocol";
import type { AnyHandle, HostContext } from "./definition";

interface Selection {
  all: boolean;
  names: Set<string>;
  inner: Map<string, Selection>;
}

export function query(on: AnyHandle, info: QueryInfo, context: HostContext): Record<string, unknown> {
  const selection = selected([...(info.Select ?? ["*"]), ...(info.Expand ?? [])]);
  if (on.definition.items) {
    const items = on.definition.items(on.target, context);
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
  items: readonly AnyHandle[],
  selection: Selection,
  context: HostContext,
): Record<string, unknown> {
  return {
    _Items: items.map((item) => ({
      ...read(item, selection, context),
      ...item.definition.identity?.(item.target),
    })),
  };
}

function read(on: AnyHandle, selection: Selection, context: HostContext): Record<string, unknown> {
  const { definition } = on;
  const target: unknown = on.target;
  const properties = definition.properties ?? {};
  const values: Record<string, unknown> = {};
  const names = selection.all ? new Set([...Object.keys(properties), ...selection.names]) : selection.names;
  for (const name of names) {
    const property = properties[name];
    if (property) {
      if (property.get) values[wireName(name)] = property.get(target, context);
      else if (!selection.all) throw notImplemented(`${definition.name}.${name}`);
    } else if (definition.objects?.[name]) {
      values[wireName(name)] = readObject(on, name, { ...empty(), all: true }, context);
    } else throw notImplemented(`${definition.name}.${name}`);
  }
  for (const [name, inner] of selection.inner) values[wireName(name)] = readObject(on, name, inner, context);
  return values;
}

function readObject(on: AnyHandle, name: string, selection: Selection, context: HostContext): unknown {
  const reach = on.definition.objects?.[name];
  if (!reach) throw notImplemented(`${on.definition.name}.${name}`);
  const object = reach(on.target, context);
  if (object === null) return null;
  return object.definition.items
    ? collection(object.definition.items(object.target, context), selection, context)
    : { ...read(object, selection, context), ...object.definition.identity?.(object.target) };
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
