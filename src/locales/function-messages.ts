/** The custom functions' words alone: what Excel must load before a cell is answered stays small. */
import type { Language } from "../text/language";
import { functionMessages as en, type FunctionMessages } from "./en/function-messages";
import { functionMessages as th } from "./th/function-messages";

export type { FunctionMessages } from "./en/function-messages";

export const FUNCTION_MESSAGES: Readonly<Record<Language, FunctionMessages>> = { th, en };
