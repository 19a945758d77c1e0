/** One batch of the client's: its object paths resolved to objects of the workbook, its actions run on them. */
import { ApiError, itemNotFound, notImplemented } from "./api-error";
import { requireUsable } from "./conditions";
import type { HostContext } from "./objects/definition";
import { definitionOf } from "./objects/definitions";
import { handle, isHandle, type Handle } from "./objects/handle";
import { query } from "./objects/query";
import { type Action, ActionType, type ArgumentInfo, type ObjectPath, PathType } from "./protocol";
import type { References } from "./references";

export interface Batch {
  paths: Readonly<Record<string, ObjectPath>>;
  context: HostContext;
  references: References;
  /** Objects met so far, by the path's number. */
  resolved: Map<number, Handle | null>;
}

/** Null for an object that is not there, where the client asked whether it is. */
function objectAt(batch: Batch, id: number): Handle | null {
  const known = batch.resolved.get(id);
  if (known !== undefined) return known;
  const path = batch.paths[id];
  if (!path) throw new ApiError("InvalidObjectPath", `The object path ${id} is missing.`);
  const found = resolve(batch, path);
  batch.resolved.set(id, found);
  return found;
}

function resolve(batch: Batch, path: ObjectPath): Handle | null {
  switch (path.ObjectPathType) {
    case PathType.Root:
      return handle("Workbook", batch.context.book);
    case PathType.Null:
      return null;
    case PathType.Reference: {
      const held = batch.references.get(path.Name);
      if (!held) throw itemNotFound();
      return held;
    }
    case PathType.NewObject:
      throw notImplemented(path.Name);
  }
  const parent = objectAt(batch, path.ParentObjectPathId!);
  return parent && resolveFrom(batch, parent, path);
}

function resolveFrom(batch: Batch, parent: Handle, path: ObjectPath): Handle | null {
  const definition = definitionOf(parent);
  const member = memberName(path.Name);
  if (path.ObjectPathType === PathType.Property) {
    const reach = definition.objects?.[member];
    if (!reach) throw notImplemented(`${parent.kind}.${member}`);
    return reach(parent.target, batch.context);
  }
  if (path.ObjectPathType === PathType.Indexer) {
    if (!definition.item) throw notImplemented(`${parent.kind}.getItem`);
    const item = definition.item(parent.target, batch.context, String(path.ArgumentInfo?.Arguments?.[0]));
    if (!item) throw itemNotFound();
    return item;
  }
  const returned = call(batch, parent, member, path.ArgumentInfo);
  if (returned !== null && !isHandle(returned)) throw notImplemented(`${parent.kind}.${member}`);
  return returned;
}

function call(batch: Batch, on: Handle, member: string, info: ArgumentInfo | undefined): unknown {
  const method = definitionOf(on).methods?.[member];
  if (!method) throw notImplemented(`${on.kind}.${member}`);
  requireUsable(batch.context.conditions, { kind: on.kind, member, action: "call" });
  const args = (info?.Arguments ?? []).map((argument, at) => {
    const id = info?.ReferencedObjectPathIds?.[at];
    return id ? objectAt(batch, id) : argument;
  });
  return method(on.target, batch.context, ...(args as never[]));
}

function identityOf({ references }: Batch, object: Handle): Record<string, string> {
  const reference = references.idOf(object);
  return {
    ...definitionOf(object).identity?.(object.target),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

/** What the client is answered; undefined for nothing. */
export function runAction(batch: Batch, action: Action): unknown {
  // Marks a place in the batch, on no object; the client goes on where it is answered.
  if (action.ActionType === ActionType.Trace) return null;
  const on = objectAt(batch, action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return on && identityOf(batch, on);
    case ActionType.Query:
      return on && { ...query(on, action.QueryInfo ?? {}, batch.context), ...identityOf(batch, on) };
  }
  switch (action.Name) {
    case "_RemoveReference":
      return batch.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
    case "_RemoveAllReferences":
      return batch.references.releaseAll();
    case "_KeepReference":
      // A range that is not there is not held either.
      return on ? batch.references.keep(on) : undefined;
  }
  if (on === null) throw itemNotFound();
  const member = memberName(action.Name);
  if (action.ActionType === ActionType.Method) {
    const value = call(batch, on, member, action.ArgumentInfo);
    return isHandle(value) ? identityOf(batch, value) : value;
  }
  if (action.ActionType === ActionType.SetProperty)
    return setProperty(batch, on, member, action.ArgumentInfo);
  throw notImplemented(`an action of type ${action.ActionType}`);
}

function setProperty(batch: Batch, on: Handle, member: string, info: ArgumentInfo | undefined): void {
  const property = definitionOf(on).properties?.[member];
  if (!property?.set) throw notImplemented(`${on.kind}.${member}`);
  requireUsable(batch.context.conditions, { kind: on.kind, member, action: "set" });
  const id = info?.ReferencedObjectPathIds?.[0];
  property.set(on.target, id ? objectAt(batch, id) : info?.Arguments?.[0], batch.context);
}

/** What an error names as its place: "Range.values". */
export function locationOf({ paths, resolved }: Batch, action: Action): string {
  const path = paths[action.ObjectPathId];
  const on = resolved.get(action.ObjectPathId);
  const parent = path?.ParentObjectPathId === undefined ? null : resolved.get(path.ParentObjectPathId);
  const owner = on?.kind ?? parent?.kind ?? "Workbook";
  const member = action.Name || (on ? "" : (path?.Name ?? ""));
  return member ? `${owner}.${memberName(member)}` : owner;
}

/** The wire has members in PascalCase. */
const memberName = (wire: string): string =>
  wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);
