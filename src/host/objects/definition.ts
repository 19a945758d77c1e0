/**
 * The objects of the API as tables: what can be loaded, set, called and reached. What is not in a table does not
 * exist for the add-in, and asking for it is an error that names it.
 */
import type { Book } from "../book/book";
import type { Calculation } from "../engine/calculation";
import type { Events } from "../events";

export interface HostContext {
  book: Book;
  calculation: Calculation;
  events: Events;
}

export interface Handle<Target = unknown> {
  definition: Definition<Target>;
  target: Target;
}

export interface Property<Target> {
  get?: (target: Target, context: HostContext) => unknown;
  set?: (target: Target, value: unknown, context: HostContext) => void;
}

// A table holds objects of many kinds; each is only ever called with its own.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyHandle = Handle<any>;

/** Arguments come as the client sends them, objects as handles. */
export type Method<Target> = (target: Target, context: HostContext, ...args: never[]) => unknown;

export interface Definition<Target = unknown> {
  name: string;
  properties?: Record<string, Property<Target>>;
  /** Objects reached by a property: `range.format`. */
  objects?: Record<string, (target: Target, context: HostContext) => AnyHandle | null>;
  /** May return a value, nothing, or a handle. */
  methods?: Record<string, Method<Target>>;
  items?: (target: Target, context: HostContext) => AnyHandle[];
  /** By the key that `identity` gives its items. */
  item?: (target: Target, context: HostContext, key: string) => AnyHandle | null;
  /** What the client is told of an object when it is made, so that it finds the same one in a later batch. */
  identity?: (target: Target) => Record<string, string>;
}

export const handle = <Target>(definition: Definition<Target>, target: Target): AnyHandle => ({
  definition,
  target,
});

export function isHandle(value: unknown): value is AnyHandle {
  return typeof value === "object" && value !== null && "definition" in value && "target" in value;
}
