import { installOffice } from "../../../src/host/client";
import { registerCustomFunctions } from "../../../src/host/engine/custom-functions";
import { createHost, type Host } from "../../../src/host/host";
import type { OfficeOptions } from "../../../src/host/office";
import { newWorkbook } from "../../../src/host/package/new-workbook";
import { openWorkbook } from "../../../src/host/package/open";
import { saveWorkbook } from "../../../src/host/package/save";

// A namespace without functions: what the tests write with it is #NAME?, and is saved as a custom function.
registerCustomFunctions("KPI", {}, { functions: [] });

/** A host of its own on an empty workbook with one sheet; `Excel.run` is answered by it from here on. */
export function emptyHost(sheetName = "แผน", options?: OfficeOptions): Host {
  const host = createHost(newWorkbook(sheetName));
  installOffice(host, options);
  return host;
}

export function hostOn(bytes: Uint8Array): Host {
  const host = createHost(openWorkbook(bytes));
  installOffice(host);
  return host;
}

export const save = ({ book, calculation }: Host): Uint8Array => saveWorkbook(book, calculation);

/** One batch on the first sheet. */
export function onFirstSheet<Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
): Promise<Result> {
  return Excel.run(async (context) => batch(context.workbook.worksheets.getFirst(), context));
}

/** What a range holds after a batch. */
export function valuesOf(address: string): Promise<unknown[][]> {
  return onFirstSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

/** The error a batch ends with. */
export async function errorOf(batch: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await batch;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("the batch did not fail");
}
