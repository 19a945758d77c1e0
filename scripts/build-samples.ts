/** Builds the sample workbooks in assets/samples, two from the reference figures and one made up, through Office.js on the local host. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { enteredText } from "../src/excel/write-cells";
import { newFile, saveFile } from "../src/preview/workbook-file";
import { checklistSheet } from "./samples/checklist-sheet";
import { criteriaSheet } from "./samples/criteria-sheet";
import { financeSheet, loansSheet } from "./samples/finance-sheets";
import { monthlySheet } from "./samples/monthly-sheet";
import { regionSheets } from "./samples/region-sheets";
import { scaleSheet } from "./samples/scale-sheet";
import type { SampleSheet } from "./samples/sheet";
import { spendingSheet } from "./samples/spending-sheet";
import { targetSheet } from "./samples/target-sheet";

const HEADER_FILL = "#E7ECEE";

function drawSample(context: Excel.RequestContext, sample: SampleSheet): void {
  const worksheet = context.workbook.worksheets.add(sample.name);
  const width = sample.columnWidths.length;
  const cells = sample.rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const content = row[column] ?? "";
      return typeof content === "string" ? enteredText(content) : content;
    }),
  );
  worksheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  worksheet.pageLayout.paperSize = Excel.PaperType.a4;
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const all = worksheet.getRangeByIndexes(0, 0, cells.length, width);
  for (const [column, format] of Object.entries(sample.numberFormats ?? {}))
    worksheet.getRangeByIndexes(0, Number(column), cells.length, 1).numberFormat =
      format as unknown as string[][];
  all.formulas = cells;
  all.format.wrapText = true;
  all.format.verticalAlignment = "Top";
  for (const row of sample.headerRows) {
    const header = worksheet.getRangeByIndexes(row, 0, 1, width);
    header.format.fill.color = HEADER_FILL;
    header.format.font.bold = true;
    header.format.horizontalAlignment = "Center";
  }
  for (const row of sample.boldRows) worksheet.getRangeByIndexes(row, 0, 1, width).format.font.bold = true;
  for (const { row, column, rows, columns } of sample.merges)
    worksheet.getRangeByIndexes(row, column, rows, columns).merge();
  sample.columnWidths.forEach((characters, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = characters * 5.25 + 4;
  });
}

async function build(name: string, samples: readonly SampleSheet[]): Promise<void> {
  const file = await newFile(name);
  await Excel.run(async (context) => {
    const blank = context.workbook.worksheets.getFirst();
    for (const sample of samples) drawSample(context, sample);
    blank.delete();
    await context.sync();
  });
  writeFileSync(fileURLToPath(new URL(`../assets/samples/${name}`, import.meta.url)), saveFile(file));
}

await build("codi-fy2563.xlsx", [targetSheet(), criteriaSheet(), checklistSheet()]);
await build("codi-fy2563-tables.xlsx", [...regionSheets(), financeSheet(), loansSheet()]);
await build("example-monthly.xlsx", [monthlySheet(), scaleSheet(), spendingSheet()]);
