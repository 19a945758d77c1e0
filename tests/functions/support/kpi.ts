import { associate, functions } from "../../../src/functions/index";
import { inRuntime, invoke } from "./runtime";

inRuntime(associate);

const ERRORS: Record<number, string> = { 1: "#N/A", 5: "#DIV/0!", 7: "#VALUE!" };

/**
 * What a cell shows for =KPI.ID(…): the value, or the error with its message behind it. Arguments left out
 * arrive as null, as Excel sends them.
 */
export async function kpi(id: keyof typeof functions, ...given: unknown[]): Promise<unknown> {
  const missing = Math.max(0, functions[id].length - given.length);
  const { value, errorCode } = await invoke(id, [...given, ...Array<null>(missing).fill(null)]);
  return errorCode === null ? value : `${ERRORS[errorCode] ?? `error ${errorCode}`} ${String(value)}`.trim();
}
