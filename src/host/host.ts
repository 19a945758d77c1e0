/**
 * The local host: answers the batches of Microsoft's own Excel client on a workbook held in memory.
 *
 *     import { installOffice } from "./client";                     // Node; a page loads the client by a script tag
 *     import { createHost } from "./host";
 *     import { openWorkbook } from "./package/open";
 *     import { saveWorkbook } from "./package/save";
 *
 *     const book = openWorkbook(bytes);                             // or newWorkbook()
 *     const host = createHost(book);
 *     const office = installOffice(host);                           // globals Excel, OfficeExtension, Office
 *     await Excel.run(async (context) => { … });
 *     const saved = saveWorkbook(host);                             // bytes; nothing was written before
 *
 * `host.failAt` makes a later batch fail, `host.snapshot()` is the whole workbook as plain data. Members that are not
 * in the tables of `objects/` are refused by name.
 */
import { ApiError, itemNotFound, notImplemented } from "./api-error";
import type { Book } from "./book/book";
import { onChange, type Change } from "./book/cells";
import { createCalculation, type Calculation } from "./engine/calculation";
import { createEvents, type Events } from "./events";
import { createFaults, type Fault } from "./faults";
import { type AnyHandle, handle, type HostContext, isHandle } from "./objects/definition";
import { query } from "./objects/query";
import { workbookDefinition } from "./objects/workbook";
import {
  type Action,
  ActionType,
  DELAY_FOR_CELL_EDIT,
  type ArgumentInfo,
  type ObjectPath,
  PathType,
  PAYLOAD_LIMIT,
  type RequestMessage,
  type ResponseMessage,
} from "./protocol";
import { snapshot, type Snapshot } from "./display/snapshot";

export interface HostStatistics {
  /** Batches with something to do. */
  roundTrips: number;
  /** Batches in which the client only lets go of ranges it held. */
  cleanups: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
}

export interface Host {
  book: Book;
  calculation: Calculation;
  events: Events;
  statistics: HostStatistics;
  /** What the client calls. */
  executeAsync(customData: string, flags: number, message: RequestMessage): Promise<ResponseMessage>;
  /** Lets a later batch fail. */
  failAt(fault: Fault): void;
  clearFaults(): void;
  /** While true, the user is typing in a cell: batches are refused, or wait where the add-in asked for that. */
  setCellEditing(editing: boolean): void;
  onChange(listener: (change: Change) => void): () => void;
  snapshot(): Snapshot;
}

export function createHost(book: Book): Host {
  const calculation = createCalculation(book);
  const events = createEvents(book);
  const context: HostContext = { book, calculation, events };
  const statistics: HostStatistics = {
    roundTrips: 0,
    cleanups: 0,
    actions: 0,
    requestBytes: 0,
    responseBytes: 0,
  };
  const faults = createFaults();
  const references = new Map<string, AnyHandle>();
  const referenceIds = new WeakMap<AnyHandle, string>();
  let lastReference = 0;
  let editing = false;
  let editingEnded: (() => void)[] = [];

  async function executeAsync(_: string, flags: number, message: RequestMessage): Promise<ResponseMessage> {
    const { Actions: actions, ObjectPaths: paths } = message.Body;
    if (actions.every((action) => isCleanup(action))) {
      statistics.cleanups++;
      return execute(actions, paths, actions.length);
    }
    if (editing) {
      if (!(flags & DELAY_FOR_CELL_EDIT))
        return refusal(
          "InvalidOperationInCellEditMode",
          "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
        );
      await new Promise<void>((resolve) => editingEnded.push(resolve));
    }
    statistics.roundTrips++;
    statistics.actions += actions.length;
    const requestBytes = byteLength(JSON.stringify(message.Body));
    statistics.requestBytes += requestBytes;
    if (requestBytes > PAYLOAD_LIMIT)
      return refusal(
        "RequestPayloadSizeLimitExceeded",
        "The request payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
      );
    const fault = faults.at(statistics.roundTrips);
    if (fault?.when === "before") return refusal(fault.code, fault.message);
    const count =
      fault?.when === "during" ? (fault.action ?? Math.floor(actions.length / 2)) : actions.length;
    const response = execute(actions, paths, count);
    if (fault && !response.Body?.Error) {
      if (fault.when === "after") return refusal(fault.code, fault.message);
      const at = Math.min(count, actions.length - 1);
      response.Body!.Error = errorBody(new ApiError(fault.code, fault.message), "", at);
    }
    const responseText = JSON.stringify(response.Body);
    const responseBytes = byteLength(responseText);
    statistics.responseBytes += responseBytes;
    if (responseBytes > PAYLOAD_LIMIT)
      return refusal(
        "ResponsePayloadSizeLimitExceeded",
        "The response payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
      );
    // The client gets what came over the wire, never the host's own arrays.
    return { ...response, Body: JSON.parse(responseText) as ResponseMessage["Body"] };
  }

  function execute(
    actions: readonly Action[],
    paths: Record<string, ObjectPath>,
    count: number,
  ): ResponseMessage {
    const batch = createBatch(paths);
    const response: ResponseMessage = {
      HttpStatusCode: 200,
      ErrorCode: null,
      ErrorMessage: null,
      Headers: {},
      Body: { Results: [] },
    };
    for (const [index, action] of actions.slice(0, count).entries()) {
      try {
        const value = events.byAddIn(() => batch.run(action));
        if (value !== undefined) response.Body!.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        // What the batch did before stays done: Excel has no transactions either.
        response.Body!.Error = errorBody(error, batch.location(action), index);
        break;
      }
    }
    return response;
  }

  function createBatch(paths: Record<string, ObjectPath>) {
    const resolved = new Map<number, AnyHandle | null>();

    function object(id: number): AnyHandle | null {
      const known = resolved.get(id);
      if (known !== undefined) return known;
      const path = paths[id];
      if (!path) throw new ApiError("InvalidObjectPath", `The object path ${id} is missing.`);
      const made = resolve(path);
      resolved.set(id, made);
      return made;
    }

    function resolve(path: ObjectPath): AnyHandle | null {
      switch (path.ObjectPathType) {
        case PathType.Root:
          return handle(workbookDefinition, book);
        case PathType.Null:
          return null;
        case PathType.Reference: {
          const held = references.get(path.Name);
          if (!held) throw itemNotFound();
          return held;
        }
        case PathType.NewObject:
          throw notImplemented(path.Name);
      }
      const parent = object(path.ParentObjectPathId!);
      if (parent === null) return null;
      const { definition } = parent;
      const target: unknown = parent.target;
      const member = memberName(path.Name);
      if (path.ObjectPathType === PathType.Property) {
        const reach = definition.objects?.[member];
        if (!reach) throw notImplemented(`${definition.name}.${member}`);
        return reach(target, context);
      }
      if (path.ObjectPathType === PathType.Indexer) {
        const key = String(path.ArgumentInfo?.Arguments?.[0]);
        if (!definition.item) throw notImplemented(`${definition.name}.getItem`);
        const item = definition.item(target, context, key);
        if (!item) throw itemNotFound();
        return item;
      }
      const made = call(parent, member, path.ArgumentInfo);
      if (made !== null && !isHandle(made)) throw notImplemented(`${definition.name}.${member}`);
      return made;
    }

    function call(on: AnyHandle, member: string, info: ArgumentInfo | undefined): unknown {
      const method = on.definition.methods?.[member];
      if (!method) throw notImplemented(`${on.definition.name}.${member}`);
      const args = (info?.Arguments ?? []).map((argument, at) => {
        const id = info?.ReferencedObjectPathIds?.[at];
        return id ? object(id) : argument;
      });
      return method(on.target, context, ...(args as never[]));
    }

    function identityOf(made: AnyHandle): Record<string, string> {
      const reference = referenceIds.get(made);
      return {
        ...made.definition.identity?.(made.target),
        ...(reference === undefined ? {} : { _ReferenceId: reference }),
      };
    }

    /** Undefined: nothing to answer. */
    function run(action: Action): unknown {
      // Marks a place in the batch, on no object; the client goes on where it is answered.
      if (action.ActionType === ActionType.Trace) return null;
      const on = object(action.ObjectPathId);
      const member = memberName(action.Name);
      switch (action.ActionType) {
        case ActionType.Instantiate:
          return on === null ? null : identityOf(on);
        case ActionType.Query:
          return on === null ? null : { ...query(on, action.QueryInfo ?? {}, context), ...identityOf(on) };
      }
      if (member === "_RemoveReference")
        return void references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      if (member === "_RemoveAllReferences") return void references.clear();
      if (on === null) {
        // A range that is not there is not held either.
        if (member === "_KeepReference") return undefined;
        throw itemNotFound();
      }
      if (member === "_KeepReference") return void keep(on);
      if (action.ActionType === ActionType.Method) {
        const value = call(on, member, action.ArgumentInfo);
        return isHandle(value) ? identityOf(value) : value;
      }
      if (action.ActionType === ActionType.SetProperty) {
        const property = on.definition.properties?.[member];
        if (!property?.set) throw notImplemented(`${on.definition.name}.${member}`);
        const info = action.ArgumentInfo;
        const id = info?.ReferencedObjectPathIds?.[0];
        return void property.set(on.target, id ? object(id) : info?.Arguments?.[0], context);
      }
      throw notImplemented(`an action of type ${action.ActionType}`);
    }

    function location(action: Action): string {
      const path = paths[action.ObjectPathId];
      try {
        const on = resolved.get(action.ObjectPathId);
        const owner = on ? on.definition.name : pathOwner(path);
        const member = action.Name || (on ? "" : (path?.Name ?? ""));
        return member ? `${owner}.${memberName(member)}` : owner;
      } catch {
        return memberName(action.Name);
      }
    }

    function pathOwner(path: ObjectPath | undefined): string {
      const parent = path?.ParentObjectPathId === undefined ? null : resolved.get(path.ParentObjectPathId);
      return parent?.definition.name ?? "Workbook";
    }

    return { run, location };
  }

  function keep(held: AnyHandle): void {
    if (referenceIds.has(held)) return;
    const id = `ref-${++lastReference}`;
    referenceIds.set(held, id);
    references.set(id, held);
  }

  return {
    book,
    calculation,
    events,
    statistics,
    executeAsync,
    failAt: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    setCellEditing(now) {
      editing = now;
      if (now) return;
      for (const resume of editingEnded) resume();
      editingEnded = [];
    },
    onChange: (listener) => onChange(book, listener),
    snapshot: () => snapshot(book, calculation),
  };
}

const memberName = (wire: string): string =>
  wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);

function isCleanup(action: Action): boolean {
  return (
    action.Name === "_RemoveReference" ||
    (action.ActionType === ActionType.Instantiate && action.ObjectPathId === 1)
  );
}

function errorBody(error: unknown, location: string, index: number) {
  const known = error instanceof ApiError;
  return {
    Code: known ? error.code : "GeneralException",
    Message: known ? error.message : `The local host failed: ${String(error)}`,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}

const refusal = (code: string, text: string): ResponseMessage => ({
  HttpStatusCode: 400,
  ErrorCode: code,
  ErrorMessage: text,
  Headers: {},
  Body: null,
});

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
