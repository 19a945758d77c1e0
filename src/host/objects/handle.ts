/**
 * An object of the API that the client holds: its kind and what stands behind it. Objects lead to one another in circles
 * (a range to its sheet, a sheet to its ranges); handles name their kind, so that the tables of members need not.
 */
import type { Targets } from "./targets";

export type Kind = keyof Targets;

export interface Handle<K extends Kind = Kind> {
  kind: K;
  target: Targets[K];
}

export const handle = <K extends Kind>(kind: K, target: Targets[K]): Handle<K> => ({ kind, target });

export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && "kind" in value && "target" in value;
}

export function isHandleOf<K extends Kind>(value: unknown, kind: K): value is Handle<K> {
  return isHandle(value) && value.kind === kind;
}
