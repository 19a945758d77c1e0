/**
 * Long work in slices: a generator that pauses after each small part of it. Whoever runs it may give the thread back at
 * a pause, or stop there; the work itself stays pure and knows nothing of threads.
 */
export type Slices<T> = Generator<undefined, T, undefined>;

/** A pause costs more than a cheap item, and a dozen of the dearest items still take only a few milliseconds. */
const ITEMS_A_SLICE = 16;

/**
 * Does all of the work at once.
 *
 * @example finish(mapInSlices([1, 2, 3], (value) => value * 2)) // [2, 4, 6]
 */
export function finish<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Pauses between the items of a list. */
export function* eachInSlices<T>(
  items: readonly T[],
  act: (item: T, index: number) => void,
  itemsASlice = ITEMS_A_SLICE,
): Slices<void> {
  let from = 0;
  for (let to = itemsASlice - 1; to < items.length; to += itemsASlice) {
    actOn(items, from, to, act);
    from = to;
    yield;
  }
  actOn(items, from, items.length, act);
}

// Not in the generator itself, whose loops the engine compiles less well.
function actOn<T>(
  items: readonly T[],
  from: number,
  to: number,
  act: (item: T, index: number) => void,
): void {
  for (let index = from; index < to; index++) act(items[index] as T, index);
}

/**
 * Like `map`, with pauses.
 *
 * @example finish(mapInSlices(["a", "b"], (name, index) => `${name}${index}`)) // ["a0", "b1"]
 */
export function* mapInSlices<T, U>(
  items: readonly T[],
  of: (item: T, index: number) => U,
  itemsASlice = ITEMS_A_SLICE,
): Slices<U[]> {
  const results = new Array<U>(items.length);
  yield* eachInSlices(items, (item, index) => void (results[index] = of(item, index)), itemsASlice);
  return results;
}

/**
 * Like `flatMap`, with pauses.
 *
 * @example finish(flatMapInSlices([1, 2], (value) => [value, value])) // [1, 1, 2, 2]
 */
export function* flatMapInSlices<T, U>(
  items: readonly T[],
  of: (item: T, index: number) => readonly U[],
  itemsASlice = ITEMS_A_SLICE,
): Slices<U[]> {
  const results: U[] = [];
  yield* eachInSlices(
    items,
    (item, index) => {
      for (const result of of(item, index)) results.push(result);
    },
    itemsASlice,
  );
  return results;
}
