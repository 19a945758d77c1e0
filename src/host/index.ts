/**
 * The local host: a workbook in memory that answers Microsoft's own Excel client. README.md tells how to use it.
 * In Node the client itself is installed by `installOffice` of ./client; in a page a script tag loads it.
 */
export type { Book } from "./book/book";
export type { Conditions } from "./conditions";
export { connect } from "./connect";
export { installCustomFunctionsRuntime } from "./custom-functions-runtime";
export type { SheetSnapshot, Snapshot } from "./display/snapshot";
export {
  registerCustomFunctions,
  type FunctionMetadata,
  type Implementations,
} from "./engine/custom-functions";
export type { Fault } from "./faults";
export { createHost, type Host, type HostStatistics } from "./host";
export { createOffice, type OfficeOptions, type OfficeTheme } from "./office";
export { newWorkbook } from "./package/new-workbook";
export { openWorkbook } from "./package/open";
export { NotAWorkbookError } from "./package/package";
export { saveWorkbook } from "./package/save";
