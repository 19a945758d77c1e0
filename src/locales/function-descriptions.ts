/** What Excel shows for each custom function and argument. Read when the add-in is built, not when it runs. */
import type { Language } from "../text/language";
import { functionDescriptions as en } from "./en/function-descriptions";
import { functionDescriptions as th } from "./th/function-descriptions";

/** English is the measure: each other language describes the same functions and arguments. */
export type FunctionDescriptions = typeof en;

export const FUNCTION_DESCRIPTIONS: Readonly<Record<Language, FunctionDescriptions>> = { th, en };
