/**
 * Answers the batches of Microsoft's Excel client on a workbook held in memory. Members that are not in the tables of
 * `objects/` are refused by name.
 */
import { ApiError } from "./api-error";
import { locationOf, runAction, type Batch } from "./batch";
import type { Book } from "./book/book";
import { onChange, type Change } from "./book/cells";
import { createCellEditing } from "./cell-editing";
import { snapshot, type Snapshot } from "./display/snapshot";
import { createCalculation, type Calculation } from "./engine/calculation";
import { createEvents, type Events } from "./events";
import { createFaults, type ActiveFault, type Fault } from "./faults";
import type { HostContext } from "./objects/definition";
import {
  type Action,
  ActionType,
  DELAY_FOR_CELL_EDIT,
  PAYLOAD_LIMIT,
  type RequestMessage,
  type ResponseMessage,
} from "./protocol";
import { createReferences } from "./references";
import { actionError, cellEditRefusal, refusedWith, requestTooLarge, responseTooLarge } from "./responses";

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
  const statistics = { roundTrips: 0, cleanups: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  const faults = createFaults();
  const editing = createCellEditing();
  const run = createRunner({ book, calculation, events });

  async function executeAsync(_: string, flags: number, message: RequestMessage): Promise<ResponseMessage> {
    const { Actions: actions } = message.Body;
    if (actions.every(isCleanup)) {
      statistics.cleanups++;
      return run(message, actions.length);
    }
    if (editing.isOn()) {
      if (!(flags & DELAY_FOR_CELL_EDIT)) return cellEditRefusal();
      await editing.ended();
    }
    statistics.roundTrips++;
    statistics.actions += actions.length;
    const requestBytes = byteLength(JSON.stringify(message.Body));
    statistics.requestBytes += requestBytes;
    if (requestBytes > PAYLOAD_LIMIT) return requestTooLarge();
    const response = runWithFault(run, message, faults.at(statistics.roundTrips));
    if (response.Body === null) return response;
    const responseText = JSON.stringify(response.Body);
    const responseBytes = byteLength(responseText);
    statistics.responseBytes += responseBytes;
    if (responseBytes > PAYLOAD_LIMIT) return responseTooLarge();
    // The client gets what came over the wire, never the host's own arrays.
    return { ...response, Body: JSON.parse(responseText) as ResponseMessage["Body"] };
  }

  return {
    book,
    calculation,
    events,
    statistics,
    executeAsync,
    failAt: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    setCellEditing: (now) => editing.set(now),
    onChange: (listener) => onChange(book, listener),
    snapshot: () => snapshot(book, calculation),
  };
}

/** Runs the first `count` actions of a batch. */
type Runner = (
  message: RequestMessage,
  count: number,
) => ResponseMessage & { Body: NonNullable<ResponseMessage["Body"]> };

function createRunner(context: HostContext): Runner {
  const references = createReferences();
  return (message, count) => {
    const { Actions: actions, ObjectPaths: paths } = message.Body;
    const batch: Batch = { paths, context, references, resolved: new Map() };
    const body: NonNullable<ResponseMessage["Body"]> = { Results: [] };
    for (const [index, action] of actions.slice(0, count).entries()) {
      try {
        const value = context.events.byAddIn(() => runAction(batch, action));
        if (value !== undefined) body.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        // What the batch did before stays done: Excel has no transactions either.
        body.Error = actionError(error, locationOf(batch, action), index);
        break;
      }
    }
    return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: body };
  };
}

function runWithFault(run: Runner, message: RequestMessage, fault: ActiveFault | null): ResponseMessage {
  const all = message.Body.Actions.length;
  if (fault === null) return run(message, all);
  if (fault.when === "before") return refusedWith(fault);
  const count = fault.when === "during" ? (fault.action ?? Math.floor(all / 2)) : all;
  const response = run(message, count);
  if (response.Body.Error) return response;
  if (fault.when === "after") return refusedWith(fault);
  response.Body.Error = actionError(new ApiError(fault.code, fault.message), "", Math.min(count, all - 1));
  return response;
}

function isCleanup(action: Action): boolean {
  return (
    action.Name === "_RemoveReference" ||
    (action.ActionType === ActionType.Instantiate && action.ObjectPathId === 1)
  );
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
