/** The failures that are told to the user. */
export interface ErrorText {
  title: string;
  /** {braces} are filled in with the case at hand. */
  message: string;
}

export type ErrorKey =
  | "nothingReadable"
  | "sheetUnreadable"
  | "mappingUnfit"
  | "protected"
  | "protectedWorkbook"
  | "protectedSheets"
  | "editing"
  | "busy"
  | "connection"
  | "unsupported"
  | "unknown"
  | "notRestored"
  | "wayBackGone"
  | "rulesUnreadable"
  | "readOnly"
  | "closed"
  | "cellTaken"
  | "noSelection";

export type ErrorWords = Readonly<Record<ErrorKey, ErrorText>>;
