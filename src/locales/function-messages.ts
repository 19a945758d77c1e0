/** The custom functions' words alone: what Excel must load before a cell is answered stays small. */
import type { Language } from "../text/language";
import { functionMessages as en } from "./en/function-messages";
import { functionMessages as th } from "./th/function-messages";

/** What a function says of a wrong argument. English is the measure: its doc comments name the arguments. */
export type FunctionMessages = typeof en;

export const FUNCTION_MESSAGES: Readonly<Record<Language, FunctionMessages>> = { th, en };
