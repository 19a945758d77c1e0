/**
 * The objects of the API as tables: what can be loaded, set, called and reached. What is not in a table does not
 * exist for the add-in, and asking for it is an error that names it.
 */
import type { Book } from "../book/book";
import type { Conditions } from "../conditions";
import type { Calculation } from "../engine/calculation";
import type { Events } from "../events";
import type { Handle } from "./handle";

export interface HostContext {
  book: Book;
  calculation: Calculation;
  events: Events;
  conditions: Conditions;
}

export interface Property<Target> {
  get?: (target: Target, context: HostContext) => unknown;
  set?: (target: Target, value: unknown, context: HostContext) => void;
}

/** Arguments come as the client sends them, objects as handles. */
export type Method<Target> = (target: Target, context: HostContext, ...args: never[]) => unknown;

export interface Definition<Target> {
  properties?: Record<string, Property<Target>>;
  /** Objects reached by a property: `range.format`. */
  objects?: Record<string, (target: Target, context: HostContext) => Handle | null>;
  /** May return a value, nothing, or a handle. */
  methods?: Record<string, Method<Target>>;
  items?: (target: Target, context: HostContext) => Handle[];
  /** By the key that `identity` gives its items. */
  item?: (target: Target, context: HostContext, key: string) => Handle | null;
  /** What the client is told of an object when it is made, so that it finds the same one in a later batch. */
  identity?: (target: Target) => Record<string, string>;
}
