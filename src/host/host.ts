/**
 * Answers the batches of Microsoft's Excel client on a workbook held in memory. Members that are not in the tables of
 * `objects/` are refused by name.
 */
import { ApiError } from "./api-error";
import { locationOf, runAction, type Batch } from "./batch";
import type { Book } from "./book/book";
import { onChange, type Change } from "./book/cells";
import { unplacedText } from "./book/relative-formula";
import { createCellEditing } from "./cell-editing";
import { type Conditions, usualConditions } from "./conditions";
import { snapshot, type Snapshot } from "./display/snapshot";
import { createCalculation, type Calculation } from "./engine/calculation";
import { usesCustomFunction } from "./engine/custom-namespaces";
import type { FunctionRuntime } from "./engine/function-runtime";
import { createEvents, type Events } from "./events";
import { createFaults, type ActiveFault, type Fault } from "./faults";
import type { HostContext } from "./objects/definition";
import {
  type Action,
  ActionType,
  DELAY_FOR_CELL_EDIT,
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
  conditions: Readonly<Conditions>;
  /** What the client calls. */
  executeAsync(customData: string, flags: number, message: RequestMessage): Promise<ResponseMessage>;
  /** Lets a later batch fail. */
  failAt(fault: Fault): void;
  clearFaults(): void;
  /** Switches conditions on or off; the others stay as they are. */
  simulate(conditions: Partial<Conditions>): void;
  onChange(listener: (change: Change) => void): () => void;
  snapshot(): Snapshot;
}

export function createHost(book: Book): Host {
  const conditions = usualConditions();
  const runtime: FunctionRuntime = { error: null, blankIsZero: false };
  const calculation = createCalculation(book, runtime);
  const events = createEvents(book);
  const statistics = { roundTrips: 0, cleanups: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  const faults = createFaults();
  const editing = createCellEditing();
  const run = createRunner({ book, calculation, events, conditions });

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
    if (conditions.busy > 0) simulate({ busy: conditions.busy - 1 });
    statistics.actions += actions.length;
    const requestBytes = byteLength(JSON.stringify(message.Body));
    statistics.requestBytes += requestBytes;
    if (requestBytes > conditions.tooLarge) return requestTooLarge();
    const response = runWithFault(run, message, faults.at(statistics.roundTrips));
    if (response.Body === null) return response;
    const responseText = JSON.stringify(response.Body);
    const responseBytes = byteLength(responseText);
    statistics.responseBytes += responseBytes;
    if (responseBytes > conditions.tooLarge) return responseTooLarge();
    // The client gets what came over the wire, never the host's own arrays.
    return { ...response, Body: JSON.parse(responseText) as ResponseMessage["Body"] };
  }

  function simulate(changes: Partial<Conditions>): void {
    Object.assign(conditions, changes);
    if ("editing" in changes) editing.set(conditions.editing);
    if ("protected" in changes) protectAll(book, conditions.protected);
    if (changes.nameError) forgetFunctions(book);
    book.writesVisibleRowsOnly = conditions.filtered;
    runtime.blankIsZero = conditions.blankIsZero;
    runtime.error = conditions.runtimeDown ? "#N/A" : conditions.busy > 0 ? "#BUSY!" : null;
    if (FUNCTION_CONDITIONS.some((name) => name in changes)) calculation.recalculate();
  }

  return {
    book,
    calculation,
    events,
    statistics,
    conditions,
    simulate,
    executeAsync,
    failAt: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    onChange: (listener) => onChange(book, listener),
    snapshot: () => snapshot(book, calculation),
  };
}

/** Those that decide what custom functions answer. */
const FUNCTION_CONDITIONS: readonly (keyof Conditions)[] = [
  "runtimeDown",
  "busy",
  "nameError",
  "blankIsZero",
];

function protectAll(book: Book, isProtected: boolean): void {
  book.protected = isProtected;
  for (const sheet of book.sheets) sheet.protected = isProtected;
}

/** Formulas that the workbook has by now were entered, or opened, before the add-in was there. */
function forgetFunctions(book: Book): void {
  for (const sheet of book.sheets)
    for (const { cells } of sheet.rows.values())
      for (const cell of cells.values())
        if (cell.formula !== null && usesCustomFunction(unplacedText(cell.formula))) {
          cell.unknownName = true;
          cell.value = { error: "#NAME?" };
        }
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
