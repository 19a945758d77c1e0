import { EXAMPLE_FORMULAS } from "../../functions/example-formulas";

/** A formula for each function that works in any empty cell, by the id in functions.json. */
export const examples: Readonly<Record<string, string>> = EXAMPLE_FORMULAS;
