/** A workbook file opened on the local host, with the add-in's functions and globals in place. */
import { functions } from "../functions";
import { functionsMetadata } from "../functions/metadata";
import {
  createHost,
  newWorkbook,
  openWorkbook,
  registerCustomFunctions,
  saveWorkbook,
  type Book,
  type Host,
  type OfficeOptions,
} from "../host";
import { installOffice } from "../host/client";

let registered = false;

function onHost(book: Book, options?: OfficeOptions): Promise<Host> {
  if (!registered) {
    registerCustomFunctions("KPI", functions, functionsMetadata("en"));
    registered = true;
  }
  const host = createHost(book);
  installOffice(host, options);
  return Promise.resolve(host);
}

/** `Excel.run` works on this workbook from here on. @throws NotAWorkbookError with what the file is instead */
export function openFile(bytes: Uint8Array, name: string, options?: OfficeOptions): Promise<Host> {
  return onHost(openWorkbook(bytes, baseName(name)), options);
}

export function newFile(name: string, options?: OfficeOptions): Promise<Host> {
  return onHost(newWorkbook("Sheet1", baseName(name)), options);
}

export function saveFile({ book, calculation }: Host): Uint8Array {
  return saveWorkbook(book, calculation);
}

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
