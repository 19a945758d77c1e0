/**
 * What an add-in is told without having asked. Microsoft's client registers for an event with a batch and takes the
 * message through a channel of its own; `connect` gives it this one.
 */
import { areaName } from "./book/address";
import type { Book, Sheet } from "./book/book";
import { onChange, type Change } from "./book/cells";
import { selectionOf } from "./book/selection";

/** The client's numbers for the events of `workbook.worksheets`. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
} as const;
export type EventType = (typeof EventType)[keyof typeof EventType];

/** As it comes over the wire. */
export interface EventMessage {
  entries: { messageCategory: number; messageType: EventType; targetId: string; message: string }[];
}

const EVENT_CATEGORY = 65_536;
const ALL_WORKSHEETS = "Workbook";

export interface Events {
  register(type: EventType): void;
  unregister(type: EventType): void;
  /** Whose changes these are, while `run` makes them. */
  byAddIn<T>(run: () => T): T;
  /** There is one client; the last to ask is told. */
  deliverTo(client: (message: EventMessage) => void): void;
}

export function createEvents(book: Book): Events {
  const registered = new Set<EventType>();
  let client: ((message: EventMessage) => void) | null = null;
  let waiting: EventMessage["entries"] = [];
  let fromAddIn = false;
  let sheets = new Set(book.sheets);
  let { active } = book;

  function raise(type: EventType, sheet: Sheet, details: Record<string, unknown> = {}): void {
    if (!registered.has(type)) return;
    const message = JSON.stringify({ source: "Local", worksheetId: sheet.id, ...details });
    const entry = { messageCategory: EVENT_CATEGORY, messageType: type, targetId: ALL_WORKSHEETS, message };
    // A batch may write a cell many times over.
    if (waiting.some((other) => other.messageType === type && other.message === message)) return;
    // Excel answers the batch first.
    if (waiting.push(entry) === 1) setTimeout(deliver, 0);
  }

  function deliver(): void {
    const entries = waiting;
    waiting = [];
    client?.({ entries });
  }

  onChange(book, (change: Change) => {
    if (change.kind === "cells")
      raise(EventType.Changed, change.sheet, {
        changeType: "RangeEdited",
        address: areaName(change.area),
        triggerSource: fromAddIn ? "ThisLocalAddin" : "Unknown",
      });
    if (change.kind === "format")
      raise(EventType.FormatChanged, change.sheet, { address: areaName(change.area) });
    if (change.kind === "sheets") {
      const before = sheets;
      sheets = new Set(book.sheets);
      for (const sheet of sheets) if (!before.has(sheet)) raise(EventType.Added, sheet);
      for (const sheet of before) if (!sheets.has(sheet)) raise(EventType.Deleted, sheet);
    }
    if (change.kind === "selection")
      raise(EventType.SelectionChanged, change.sheet, { address: areaName(selectionOf(change.sheet)) });
    if (book.active === active) return;
    active = book.active;
    raise(EventType.Activated, active);
  });

  return {
    register: (type) => void registered.add(type),
    unregister: (type) => void registered.delete(type),
    byAddIn(run) {
      fromAddIn = true;
      try {
        return run();
      } finally {
        fromAddIn = false;
      }
    },
    deliverTo(next) {
      client = next;
    },
  };
}
