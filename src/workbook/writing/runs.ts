export interface Run<T> {
  first: number;
  count: number;
  value: T;
}

/**
 * Neighbouring equal values together, so that rows which look alike are formatted in one go.
 *
 * @example runs([0, 0, 2]) // [{ first: 0, count: 2, value: 0 }, { first: 2, count: 1, value: 2 }]
 */
export function runs<T>(values: readonly T[]): Run<T>[] {
  const found: Run<T>[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last && last.value === value) last.count += 1;
    else found.push({ first: index, count: 1, value });
  });
  return found;
}
