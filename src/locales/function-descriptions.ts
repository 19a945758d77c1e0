/** What Excel shows for each custom function and argument. Read when the add-in is built, not when it runs. */
import type { Language } from "../text/language";
import { functionDescriptions as en, type FunctionDescriptions } from "./en/function-descriptions";
import { functionDescriptions as th } from "./th/function-descriptions";

export type { FunctionDescriptions } from "./en/function-descriptions";

export const FUNCTION_DESCRIPTIONS: Readonly<Record<Language, FunctionDescriptions>> = { th, en };
