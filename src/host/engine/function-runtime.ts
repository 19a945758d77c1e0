/** How the runtime of custom functions answers while a workbook is computed. */
export interface FunctionRuntime {
  /** What every custom function gives instead of its value. */
  error: "#N/A" | "#BUSY!" | null;
  /** Whether a blank cell reaches a function as 0. */
  blankIsZero: boolean;
}

let current: FunctionRuntime = { error: null, blankIsZero: false };

export const currentRuntime = (): FunctionRuntime => current;

/** The engine's functions are of all workbooks: each computes with the runtime of its own. */
export function withRuntime<T>(runtime: FunctionRuntime, run: () => T): T {
  const before = current;
  current = runtime;
  try {
    return run();
  } finally {
    current = before;
  }
}
