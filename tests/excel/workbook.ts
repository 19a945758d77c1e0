/** The sample workbook on the local host, and what tests ask of it. */
import { readFileSync } from "node:fs";
import { generate } from "../../src/excel/generate";
import type { Host, SheetSnapshot } from "../../src/host";
import { openFile } from "../../src/preview/workbook-file";
import type { GenerateOptions, Outcome } from "../../src/workbook/generation";

const SAMPLE = readFileSync(new URL("../../assets/samples/codi-fy2563.xlsx", import.meta.url));

/** 22 October 2020 (2563), 09:30. */
export const NOW = new Date(2020, 9, 22, 9, 30);

export const openSample = (): Promise<Host> => openFile(SAMPLE, "codi-fy2563.xlsx");

export const run = (options: Partial<GenerateOptions> = {}): Promise<Outcome> =>
  generate({ language: "th", formulas: "live", now: NOW, ...options });

export const USER_SHEETS = ["แผนงาน ไตรมาส 4", "สรุปผลการประเมิน", "การควบคุมดูแลกิจการ"];

export function sheetOf(host: Host, name: string): SheetSnapshot {
  const sheet = host.snapshot().sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

/** Values by address, of the cells that hold one. */
export const valuesOf = (host: Host, name: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(sheetOf(host, name).cells)
      .map(([address, { value }]): [string, unknown] => [address, value])
      .filter(([, value]) => value !== ""),
  );

/** Types into cells, as a user would. */
export const type = (sheet: string, entries: Record<string, string | number>): Promise<void> =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [address, entry] of Object.entries(entries)) worksheet.getRange(address).formulas = [[entry]];
    await context.sync();
  });
