import type { Place } from "../workbook/place";
import type { ErrorText } from "../locales/errors";
import type { Language } from "../workbook/settings";

/** What went wrong: in the words of the part that knows, or null where it was not foreseen. */
export interface Failure {
  title: string | null;
  message: string;
  place: Place | null;
  /** The same in the reader's language, where the part that knows speaks both. */
  inLanguage?: (language: Language) => ErrorText;
}

/** An error for the user carries a title. Duck-typed: the error may come from another bundle. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { title: null, message: String(error), place: null };
  const { title, cell, inLanguage } = error as {
    title?: unknown;
    cell?: Place | null;
    inLanguage?: (language: Language) => ErrorText;
  };
  return {
    title: typeof title === "string" ? title : null,
    message: error.message,
    place: cell ?? null,
    ...(inLanguage && { inLanguage }),
  };
}
