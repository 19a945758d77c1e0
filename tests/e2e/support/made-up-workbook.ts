/** Workbooks that a test makes up, as the files that a user would open. */
import type { Preview } from "./preview";

type Value = string | number;

const HEADINGS = [
  "ลำดับ",
  "แผนงาน",
  "หน่วยนับ",
  "เป้าหมายปี",
  ...[1, 2, 3, 4].flatMap((quarter) => [`เป้าหมายไตรมาส ${quarter}`, `ผลไตรมาส ${quarter}`]),
];

/** The bytes of an .xlsx with these rows on its only sheet. */
async function workbookOf(rows: (readonly Value[])[]): Promise<Buffer> {
  // The spreadsheet engine can be loaded once only, so not with the files that mocha tries first as CommonJS.
  // Nor with the add-in's functions: those of a second copy of the host would answer the tests that come after.
  const { createHost, newWorkbook, saveWorkbook } = await import("../../../src/host");
  const { installOffice } = await import("../../../src/host/client");
  const host = createHost(newWorkbook("Sheet1", "made-up"));
  installOffice(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRangeByIndexes(0, 0, rows.length, HEADINGS.length).values = rows.map((row) => [...row]);
    await context.sync();
  });
  return Buffer.from(saveWorkbook(host.book, host.calculation));
}

/**
 * A target sheet of so many plans, 25 of 100 people a quarter. The planned targets of the first plans, as many as
 * `slips`, add up to 80 only, which is an error each.
 */
export function plansWorkbook(plans: number, slips: number): Promise<Buffer> {
  const rows = Array.from({ length: plans }, (_, at) => {
    const planned = at < slips ? 20 : 25;
    return [at + 1, `แผน ${at + 1}`, "คน", 100, ...[20, 20, 20, 20].flatMap((result) => [planned, result])];
  });
  return workbookOf([HEADINGS, ...rows]);
}

/** Opens a file in the preview, as a user does. */
export async function openInPreview({ page }: Preview, name: string, buffer: Buffer): Promise<void> {
  await page.locator("#file").setInputFiles({ name, mimeType: "", buffer });
  await page.locator(".bar-name", { hasText: name }).waitFor();
}
