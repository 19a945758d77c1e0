/** Objects the client holds on to from one batch to the next, as it does with every range. */
import type { Handle } from "./objects/handle";

export interface References {
  keep(held: Handle): void;
  /** Undefined for one that is not kept. */
  idOf(held: Handle): string | undefined;
  get(id: string): Handle | undefined;
  release(id: string): void;
  releaseAll(): void;
}

export function createReferences(): References {
  const held = new Map<string, Handle>();
  const ids = new WeakMap<Handle, string>();
  let last = 0;
  return {
    keep(handle) {
      if (ids.has(handle)) return;
      const id = `ref-${++last}`;
      ids.set(handle, id);
      held.set(id, handle);
    },
    idOf: (handle) => ids.get(handle),
    get: (id) => held.get(id),
    release: (id) => void held.delete(id),
    releaseAll: () => held.clear(),
  };
}
