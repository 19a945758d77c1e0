import type { FunctionId } from "./definition";
import { DEFINITIONS } from "./index";

function constantOf(value: unknown): string {
  if (value === null) return "";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  throw new TypeError("A formula has no constant for this example's argument");
}

const argumentOf = (given: unknown): string =>
  Array.isArray(given)
    ? `{${given.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(constantOf).join(",")).join(";")}}`
    : constantOf(given);

/** For each function a formula that works in any empty cell: its first example. */
export const EXAMPLE_FORMULAS = Object.fromEntries(
  Object.values(DEFINITIONS).map(({ id, examples }) => [
    id,
    `=KPI.${id}(${examples[0].given.map(argumentOf).join(",")})`,
  ]),
) as Readonly<Record<FunctionId, string>>;
