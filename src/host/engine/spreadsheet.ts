/**
 * o-spreadsheet as the host uses it: loaded in Node and in a bundle alike, made quiet, and made to count as Excel does.
 */
import * as loaded from "@odoo/o-spreadsheet";
import { roundDecimal } from "./round-decimal";

// Node gives a CommonJS module's exports as `default`; a bundler gives them by name.
const library = ("default" in loaded ? loaded.default : loaded) as typeof loaded;

/** The engine is written for Node 22; this is all that Node 20 lacks of what it uses. */
type GroupBy = <T>(
  items: Iterable<T>,
  key: (item: T, index: number) => PropertyKey,
) => Record<PropertyKey, T[]>;
const host = Object as typeof Object & { groupBy?: GroupBy };
host.groupBy ??= (items, key) => {
  const groups: Record<PropertyKey, (typeof items extends Iterable<infer T> ? T : never)[]> = {};
  let index = 0;
  for (const item of items) (groups[key(item, index++)] ??= []).push(item);
  return groups;
};

export type Model = InstanceType<typeof loaded.Model>;
export const { functionRegistry, errorTypes } = library.registries;

// Errors of Excel's that the engine has no name of its own for.
for (const error of ["#VALUE!", "#REF!", "#GETTING_DATA", "#BUSY!"]) errorTypes.add(error);

/** The engine's errors by the names Excel has for them. */
const EXCEL_ERRORS: Readonly<Record<string, string>> = {
  "#ERROR": "#VALUE!",
  "#REF": "#REF!",
  "#BAD_EXPR": "#NAME?",
};
export const excelError = (error: string): string => EXCEL_ERRORS[error] ?? error;

type Argument = { value: unknown } | { value: unknown }[][] | undefined;
const scalarOf = (argument: Argument): unknown =>
  Array.isArray(argument) ? argument[0]?.[0]?.value : argument?.value;

/** Text that is a number counts as one, as in Excel's own arithmetic. */
function numberOf(argument: Argument): number {
  const value = scalarOf(argument) ?? 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = typeof value === "number" ? value : Number(String(value).replaceAll(",", "").trim() || NaN);
  if (Number.isNaN(number))
    throw Object.assign(new Error(`"${String(value)}" is not a number`), { value: "#VALUE!" });
  return number;
}

// The engine rounds the binary number: ROUND(1.005, 2) gave 1.
const engineRound = functionRegistry.get("ROUND");
functionRegistry.replace("ROUND", {
  ...engineRound,
  compute: (value: Argument, decimals: Argument) => ({
    value: roundDecimal(numberOf(value), Math.trunc(numberOf(decimals))),
  }),
});

// Text that is no number has no format: Excel gives it back, where the engine gave an error.
const engineText = functionRegistry.get("TEXT");
functionRegistry.replace("TEXT", {
  ...engineText,
  compute(...args: Parameters<typeof engineText.compute>) {
    try {
      return engineText.compute.apply(this, args);
    } catch (error) {
      const given = scalarOf(args[0]);
      if (typeof given === "string" && !errorTypes.has(given)) return { value: given };
      throw error;
    }
  },
});

/** An error as a cell's constant: the engine has no literal for most of them. */
functionRegistry.replace("HOST.ERROR", {
  description: "A constant error",
  hidden: true,
  args: [{ name: "error", description: "", type: ["STRING"] }],
  compute: (error: Argument) => ({ value: String(scalarOf(error)) }),
});

/** The engine announces its start on the console. */
function quietly<T>(make: () => T): T {
  const { log, debug, group, groupEnd, info } = console;
  const silent = () => {};
  Object.assign(console, { log: silent, debug: silent, group: silent, groupEnd: silent, info: silent });
  try {
    return make();
  } finally {
    Object.assign(console, { log, debug, group, groupEnd, info });
  }
}

export type ModelConfig = ConstructorParameters<typeof loaded.Model>[1];

export const createModel = (data: unknown, config: ModelConfig = {}): Model =>
  quietly(() => new library.Model(data, config));

export interface Command {
  type: string;
  [argument: string]: unknown;
}

const BATCH = "HOST_BATCH";

/** Many commands as one, so that the engine evaluates and draws once. */
class BatchPlugin extends library.UIPlugin {
  static override getters = [];

  override handle(command: unknown): void {
    const { type, commands } = command as Command;
    if (type !== BATCH) return;
    const dispatch = this.dispatch as unknown as (type: string, payload: object) => void;
    for (const { type: each, ...payload } of commands as Command[]) dispatch(each, payload);
  }
}
// The engine is one in a process, even where this module is loaded both as CommonJS and as an ES module.
library.registries.featurePluginRegistry.replace("host_batch", BatchPlugin);

export const dispatchAll = (model: Model, commands: readonly Command[]): void =>
  quietly(() => {
    if (commands.length === 0) return;
    (model.dispatch as unknown as (type: string, payload: object) => void)(BATCH, { commands });
  });

/** The functions that a formula calls, in capitals; null where it has a name or a token beyond the engine. */
export function calledFunctions(formula: string): string[] | null {
  const tokens = library.tokenize(`=${formula}`);
  const called: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.type === "UNKNOWN" || token.type === "INVALID_REFERENCE") return null;
    if (token.type !== "SYMBOL") continue;
    const name = token.value.toUpperCase();
    if (tokens.slice(at + 1).find(({ type }) => type !== "SPACE")?.type === "LEFT_PAREN") called.push(name);
    else if (name !== "TRUE" && name !== "FALSE") return null;
  }
  return called;
}

/** Whether the engine can read the formula, known functions or not. */
export function parses(formula: string): boolean {
  // Tables, other workbooks and spilled ranges are Excel's to read.
  if (/[[\]#@]/.test(formula)) return true;
  try {
    library.parse(`=${formula}`);
    return true;
  } catch {
    return false;
  }
}

/** A value as the engine's functions take and give it. */
export interface EngineValue {
  value: unknown;
  position?: Position;
}
/** The engine's ranges are columns of cells. */
export type EngineResult = EngineValue | EngineValue[][] | undefined;

export interface Position {
  sheetId: string;
  col: number;
  row: number;
}

/** A formula made ready by the engine; its references are whatever stands for them. */
export interface CompiledFormula<Reference> {
  references: readonly (Reference | null)[];
  usesFunction(name: string): boolean;
  /** `context` has the engine's functions and what they ask for. @throws where the formula itself is wrong */
  execute(
    cell: (reference: Reference | null) => EngineValue,
    range: (reference: Reference | null) => EngineResult,
    context: object,
  ): EngineResult;
}

const noSymbol = (): EngineValue => ({ value: "#BAD_EXPR" });

/** Compiled code is the engine's; formulas that differ in references and constants only share it. */
export function compile<Reference>(
  formula: string,
  referenceOf: (text: string) => Reference | null,
): CompiledFormula<Reference> {
  const { CompiledFormula: Compiler } = library as unknown as { CompiledFormula: FormulaCompiler };
  const compiled = Compiler.Compile(`=${formula}`, "", {
    getRangeFromSheetXC: (_: string, text: string) => referenceOf(text),
  });
  const references = compiled.rangeDependencies as (Reference | null)[];
  return {
    references,
    usesFunction: (name) => compiled.usesSymbol(name),
    execute: (cell, range, context) => compiled.execute(references, cell, range, noSymbol, context),
  };
}

/** What of the engine's compiler is used here: it hands references on as it was given them. */
interface FormulaCompiler {
  Compile(
    formula: string,
    sheetId: string,
    getters: { getRangeFromSheetXC(sheetId: string, text: string): unknown },
  ): {
    rangeDependencies: unknown[];
    usesSymbol(name: string): boolean;
    execute(
      references: readonly unknown[],
      cell: (reference: never) => EngineValue,
      range: (reference: never) => EngineResult,
      symbol: () => EngineValue,
      context: object,
    ): EngineResult;
  };
}

/** The engine's functions by name, with what else they find in `this`. */
export const functionContext = (more: object): object =>
  Object.assign(Object.create(functionRegistry.mapping) as object, { locale: library.DEFAULT_LOCALE }, more);

export const isEngineError = (value: unknown): value is string =>
  typeof value === "string" && errorTypes.has(value);

export const formatNumber = (value: number, format: string): string =>
  library.helpers.formatValue(value, { format, locale: library.DEFAULT_LOCALE });

/** Whether the engine takes what is typed for text and nothing else. */
export const isPlainText = (text: string): boolean =>
  text !== "" &&
  !/^(true|false|=.*)$/is.test(text) &&
  !library.helpers.isNumber(text, library.DEFAULT_LOCALE) &&
  !library.helpers.isDateTime(text, library.DEFAULT_LOCALE);
