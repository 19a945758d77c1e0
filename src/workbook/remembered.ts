/**
 * What pure functions made of values that are still the same. A workbook in which one figure was typed is read and judged
 * anew by the same functions as before; those of the rows that have not changed answer from memory.
 */

/** By the value that was asked about, for as long as that is there; one answer each, the last. */
export type Memory<Value> = WeakMap<object, { given: readonly unknown[]; value: Value }>;

/**
 * What `work` gave for the same subject and the same circumstances the last time, else what it gives now.
 *
 * @param given everything else that the value depends on; compared by identity
 */
export function recalled<Value>(
  memory: Memory<Value>,
  subject: object,
  given: readonly unknown[],
  work: () => Value,
): Value {
  const known = memory.get(subject);
  if (known && known.given.length === given.length && isSame(known.given, given)) return known.value;
  const value = work();
  memory.set(subject, { given, value });
  return value;
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  for (let index = 0; index < now.length; index++) if (!Object.is(before[index], now[index])) return false;
  return true;
}

/** A pure function of a value that never changes, and of some others, that remembers its last answer for each value. */
export function remembered<Subject extends object, Given extends readonly unknown[], Value>(
  work: (subject: Subject, ...given: Given) => Value,
): (subject: Subject, ...given: Given) => Value {
  const memory: Memory<Value> = new WeakMap();
  return (subject, ...given) => recalled(memory, subject, given, () => work(subject, ...given));
}

/** Gives the value given before where the new one says the same, so that what is remembered of it is found again. */
export function steady<Value>(): (value: Value) => Value {
  let last: { value: Value; text: string } | null = null;
  return (value) => {
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { value, text };
    return last.value;
  };
}

/** The last answer of a pure function of a list. */
export interface LastAnswer<Item, Value> {
  /** Undefined where some item says something else than the last time. */
  to: (items: readonly Item[]) => Value | undefined;
  keep: (items: readonly Item[], value: Value) => Value;
}

/** For lists made anew at each reading, whose items mostly say the same as before. */
export function lastAnswer<Item, Value>(
  saysTheSame: (one: Item, other: Item) => boolean,
): LastAnswer<Item, Value> {
  let known: { items: readonly Item[]; value: Value } | null = null;
  return {
    to(items) {
      if (known?.items.length !== items.length) return undefined;
      for (let index = 0; index < items.length; index++)
        if (!saysTheSame(known.items[index]!, items[index]!)) return undefined;
      return known.value;
    },
    keep(items, value) {
      known = { items, value };
      return value;
    },
  };
}
