/** Failures told to the user: what happened, where, and what to do, in their language. */
import type { ErrorKey, ErrorText } from "../locales/errors";
import { localeOf } from "../locales/locales";
import type { Place } from "../workbook/place";
import type { Language } from "../workbook/settings";

/** An error whose message is meant for the user. */
export class UserFacingError extends Error {
  override readonly name = "UserFacingError";

  constructor(
    readonly title: string,
    message: string,
    readonly cell: Place | null = null,
    options?: ErrorOptions,
    /** The same in a language of the reader's: the pane's may be another than the sheets', and may be changed. */
    readonly inLanguage: (language: Language) => ErrorText = () => ({ title, message }),
  ) {
    super(message, options);
  }
}

type Detail = Record<string, string>;

/** One of the add-in's own messages, with the words it names filled in. */
export function userFacingError(
  language: Language,
  key: ErrorKey,
  detail: Detail | ((language: Language) => Detail) = {},
  cell: Place | null = null,
  cause?: unknown,
): UserFacingError {
  const inLanguage = (shownIn: Language): ErrorText => {
    const words = typeof detail === "function" ? detail(shownIn) : detail;
    const { title, message } = localeOf(shownIn).errors[key];
    return { title, message: message.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "") };
  };
  const { title, message } = inLanguage(language);
  return new UserFacingError(title, message, cell, cause === undefined ? undefined : { cause }, inLanguage);
}

/** Excel's error codes that a user can do something about. */
const KEYS: Record<string, ErrorKey> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "editing",
  EditModeConflict: "editing",
  ActivityLimitReached: "busy",
  HostRestartNeeded: "busy",
  RequestAborted: "connection",
  ServiceNotAvailable: "connection",
  NetworkError: "connection",
  // The client's own, where it gets no answer over the network.
  ConnectionFailure: "connection",
  InactiveWorkbook: "closed",
  InvalidRequestContext: "closed",
  InvalidSelection: "noSelection",
  UnsupportedOperation: "unsupported",
  ApiNotFound: "unsupported",
};

const codeOf = (error: unknown): string =>
  error !== null && typeof error === "object" && "code" in error ? String(error.code) : "";

/** Excel says AccessDenied for a protected sheet and for a workbook that is open for reading only alike. */
const opensForReadingOnly = (): boolean =>
  String((Office.context as Partial<Office.Context>).document?.mode) === "readOnly";

/** Any failure as one for the user; what Excel itself said is kept as the cause and quoted where we know no better. */
export function toUserFacing(language: Language, error: unknown): Error {
  if (error instanceof UserFacingError) return error;
  if (error instanceof Error && error.name === "AbortError") return error;
  const code = codeOf(error);
  const said = error instanceof Error ? error.message : String(error);
  const key = KEYS[code] ?? "unknown";
  const told = key === "protected" && opensForReadingOnly() ? "readOnly" : key;
  return userFacingError(language, told, { said, code }, null, error);
}
