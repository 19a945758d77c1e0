/**
 * Microsoft's own custom functions runtime, with this file in the place of Excel: an invocation goes in over the
 * native bridge as Excel sends it, the result comes out as Excel gets it.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";

const RUNTIME = "custom-functions-runtime.debug.js";

/** What Excel is told: a value; or the protocol's number of an error, with its message as the value. */
export interface Answer {
  value: unknown;
  errorCode: number | null;
}

interface Request {
  id: number;
  message: { body: { Actions: { Id: number; Name: string; ArgumentInfo?: { Arguments: [Result[]] } }[] } };
}

type Result = [id: number, succeeded: boolean, value: unknown, errorCode?: number];

const waiting = new Map<number, (answer: Answer) => void>();
let lastInvocation = 0;

const bridge = {
  /** Set by the runtime. */
  onMessageFromHost: (_text: string): void => {},

  sendMessageToHost(text: string): void {
    const { id: request, message } = JSON.parse(text) as Request;
    const actions = message.body.Actions;
    const answered = actions.find((action) => action.Name === "SetInvocationArrayResults");
    for (const [id, succeeded, value, errorCode] of answered?.ArgumentInfo?.Arguments[0] ?? []) {
      waiting.get(id)?.({ value, errorCode: succeeded ? null : (errorCode ?? 0) });
      waiting.delete(id);
    }
    const results = actions.map((action) => ({ ActionId: action.Id, Value: null }));
    const response = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: results }) };
    const reply = JSON.stringify({ id: request, type: 2, message: response });
    setImmediate(() => bridge.onMessageFromHost(reply));
  },
};

function load(): typeof CustomFunctions {
  const element = { setAttribute() {}, appendChild() {} };
  const page: Record<string, unknown> = {
    console: { log() {}, warn() {}, error() {} },
    // While it loads, the runtime starts to wait for the rest of Office.js, which does not come.
    setTimeout: () => 0,
    clearTimeout() {},
    navigator: { userAgent: "" },
    history: {},
    location: { href: "https://localhost/", search: "", hash: "" },
    addEventListener() {},
    document: {
      readyState: "loading",
      addEventListener() {},
      getElementById: () => null,
      createElement: () => element,
      getElementsByTagName: (tag: string) =>
        tag === "script" ? [{ src: `https://localhost/${RUNTIME}` }] : [element],
    },
    _richApiNativeBridge: bridge,
  };
  page["window"] = page["self"] = page;
  const path = createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${RUNTIME}`);
  vm.runInContext(readFileSync(path, "utf8"), vm.createContext(page), { filename: path });
  page["setTimeout"] = (run: (...given: unknown[]) => void, _delay: number, ...given: unknown[]) =>
    setImmediate(run, ...given);
  return page["CustomFunctions"] as typeof CustomFunctions;
}

const runtime = load();

/** Runs with the runtime's `CustomFunctions` as the global that Excel provides. */
export function inRuntime<Result>(run: () => Result): Result {
  const global = globalThis as { CustomFunctions?: typeof CustomFunctions | undefined };
  const before = global.CustomFunctions;
  global.CustomFunctions = runtime;
  try {
    return run();
  } finally {
    global.CustomFunctions = before;
  }
}

/** Calls an associated function as Excel does. */
export function invoke(id: string, parameters: unknown[]): Promise<Answer> {
  const invocation = ++lastInvocation;
  const entry = [1, 1000, "", [invocation, id, parameters, "Sheet1!A1", 0], invocation];
  return new Promise((resolve) => {
    waiting.set(invocation, resolve);
    inRuntime(() => bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } })));
  });
}
