/** An add-in's custom functions in the engine, as Excel would call them: from their implementations and functions.json. */
import { customNamespaces } from "./custom-namespaces";
import { currentRuntime } from "./function-runtime";
import { functionRegistry, errorTypes } from "./spreadsheet";

/** What of functions.json the engine needs. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: readonly {
    name: string;
    description?: string;
    optional?: boolean;
    repeating?: boolean;
    dimensionality?: string;
    type?: string;
  }[];
  result?: { dimensionality?: string };
}

// Each implementation has arguments of its own; Excel, too, knows them by the metadata only.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Implementations = Readonly<Record<string, (...args: any[]) => unknown>>;

interface EngineValue {
  value: string | number | boolean | null;
  message?: string;
}
type EngineResult = EngineValue | EngineValue[][];
type EngineArgument = EngineValue | EngineValue[][] | undefined;

/**
 * Makes the functions known to every workbook opened on the host, before or after.
 *
 * @param namespace what stands before the point in a formula, as the add-in's manifest has it
 * @param implementations by id
 * @param metadata functions.json
 */
export function registerCustomFunctions(
  namespace: string,
  implementations: Implementations,
  metadata: { functions: readonly FunctionMetadata[] },
): void {
  customNamespaces.add(namespace.toUpperCase());
  for (const { id, name, description = "", parameters, result } of metadata.functions) {
    const implementation = implementations[id];
    if (!implementation) throw new Error(`functions.json has ${id}, which is not implemented`);
    const spills = result?.dimensionality === "matrix";
    const compute = (...args: EngineArgument[]): EngineResult => {
      const runtime = currentRuntime();
      if (runtime.error !== null) return { value: runtime.error };
      const failed = firstError(args);
      if (failed) return failed;
      try {
        const given = parameters.map(({ dimensionality }, at) =>
          excelArgument(args[at], dimensionality === "matrix", runtime.blankIsZero),
        );
        return engineResult(implementation(...given), spills);
      } catch (error) {
        return engineError(error);
      }
    };
    const key = `${namespace}.${name}`.toUpperCase();
    functionRegistry.replace(key, {
      description,
      args: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? "",
        type: [parameter.dimensionality === "matrix" ? "RANGE" : "ANY"],
        // Excel hands a range over as it is, errors in it too; anything else has to be a single value.
        acceptMatrix: parameter.dimensionality === "matrix",
        acceptErrors: false,
        ...(parameter.optional ? { optional: true } : {}),
        ...(parameter.repeating ? { repeating: true } : {}),
      })),
      compute,
    });
    callSingleValuesDirectly(key, compute);
  }
}

/** The engine looks through the arguments of every call for ranges to go along; most calls have none. */
function callSingleValuesDirectly(name: string, compute: (...args: EngineArgument[]) => EngineResult): void {
  const functions = functionRegistry.mapping as Record<
    string,
    (this: unknown, ...args: EngineArgument[]) => EngineResult
  >;
  const alongRanges = functions[name]!;
  functions[name] = function (...args) {
    if (args.some((argument) => Array.isArray(argument))) return alongRanges.apply(this, args);
    return firstError(args) ?? compute(...args);
  };
}

/** An error among the arguments is the result: Excel does not call the function. */
function firstError(args: readonly EngineArgument[]): EngineValue | null {
  for (const argument of args) {
    if (!Array.isArray(argument)) {
      if (isErrorValue(argument)) return { value: argument.value };
      continue;
    }
    for (const column of argument) {
      const failed = column.find(isErrorValue);
      if (failed) return { value: failed.value };
    }
  }
  return null;
}

const isErrorValue = (cell: EngineValue | undefined): cell is EngineValue =>
  typeof cell?.value === "string" && errorTypes.has(cell.value);

/** The engine's ranges are columns of cells, Excel's are rows. A missing argument is null, and so is a blank cell, or 0. */
function excelArgument(argument: EngineArgument, isRange: boolean, blankIsZero: boolean): unknown {
  const blank = (value: unknown): unknown => value ?? (blankIsZero ? 0 : null);
  if (Array.isArray(argument)) {
    const rows = argument[0]?.length ?? 0;
    const table = Array.from({ length: rows }, (_, row) =>
      argument.map((column) => blank(column[row]?.value)),
    );
    return isRange ? table : (table[0]?.[0] ?? null);
  }
  const value = argument === undefined ? null : blank(argument.value);
  return isRange ? [[value]] : value;
}

function engineResult(result: unknown, spills: boolean): EngineResult {
  if (!Array.isArray(result)) {
    if (spills) throw new Error("a function declared to return an array returned a single value");
    return { value: (result ?? "") as EngineValue["value"] };
  }
  const rows = result as unknown[][];
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    rows.map((row) => ({ value: (row[column] ?? "") as EngineValue["value"] })),
  );
}

/** A thrown CustomFunctions.Error is its code; any other failure is #VALUE!, as in Excel. */
function engineError(error: unknown): EngineValue {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const known = typeof code === "string" && errorTypes.has(code);
  return {
    value: known ? code : "#VALUE!",
    ...(typeof message === "string" && message !== "" ? { message } : {}),
  };
}
