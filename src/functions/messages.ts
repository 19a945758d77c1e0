import { FUNCTION_MESSAGES, type FunctionMessages } from "../locales/function-messages";
import { messageLanguage } from "./language";

/** The messages of Excel's error card in the user's language. */
export const messages = (): FunctionMessages => FUNCTION_MESSAGES[messageLanguage()];
