import type { FunctionDescriptions } from "../locales/function-descriptions";

/** The custom functions by the names they have behind "KPI.". */
export type FunctionId = keyof FunctionDescriptions;

type ArgumentName<Id extends FunctionId> = keyof FunctionDescriptions[Id]["arguments"] & string;

export interface Argument<Name extends string = string> {
  name: Name;
  /** May be left out; Excel then hands over null. */
  optional?: true;
  /** Takes a range of cells, which arrives as rows. Any other argument is a single cell. */
  range?: true;
}

export type CellValue = string | number | boolean;

/** A call that is tested, and shown to the user as a formula. */
export interface Example {
  /** The arguments as Excel hands them over: null for one left out, rows for a range. */
  given: readonly unknown[];
  gives: CellValue | CellValue[][];
}

/** All of a custom function but its words, which each language has in a file of its own. */
export interface FunctionDefinition<Id extends FunctionId> {
  id: Id;
  arguments: readonly Argument<ArgumentName<Id>>[];
  /** Returns rows of cells instead of one value. */
  spills?: true;
  /** The first one is what the pane offers to insert. */
  examples: readonly [Example, ...Example[]];
  /** @throws CustomFunctions.Error for a wrong argument or a zero divisor */
  compute: (...given: unknown[]) => CellValue | CellValue[][];
}
