/** The report's tables by region: local plans, leaders, business groups and the quality of councils. */
import { REFERENCE } from "./reference";
import { printed, type SampleSheet } from "./sheet";

const ORGANISATION = "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)";
const COUNT = "#,##0";

const titleOf = (plan: string): string =>
  `${plan} ${REFERENCE.plans.find(({ id }) => id === plan)?.title ?? ""}`.trim();

/** The lines above a table, each over its whole width. */
function titled(name: string, columnWidths: number[], titles: string[]): SampleSheet {
  return {
    name,
    rows: [...titles.map((title) => [title]), []],
    columnWidths,
    headerRows: [],
    boldRows: [0, 1],
    merges: titles.map((_, row) => ({ row, column: 0, rows: 1, columns: columnWidths.length })),
  };
}

const dashed = (values: readonly (number | null)[]): (number | string)[] =>
  values.map((value) => value ?? "-");

const isTotal = (label: string): boolean => label.startsWith("รวม");

/** Plan 1.1, regions across, as the report prints it beside the plan. */
function localPlansSheet(): SampleSheet {
  const { plan, unit, columns, target, result } = REFERENCE.regions.localPlans;
  const sheet = titled(
    "ตำบลรายภาค",
    [48, ...columns.map(() => 16)],
    [ORGANISATION, titleOf(plan), `หน่วย : ${unit}`],
  );
  sheet.headerRows.push(sheet.rows.length);
  sheet.rows.push(
    ["ภาค", ...columns],
    ["เป้าหมายการดำเนินงาน", ...target],
    ["ผลการดำเนินงาน - ตำบลที่ดำเนินการตามเกณฑ์ครบถ้วนและบันทึกข้อมูลเรียบร้อยแล้ว", ...result],
  );
  return { ...sheet, numberFormats: Object.fromEntries(columns.map((_, index) => [index + 1, COUNT])) };
}

/** Plan 5.1 by quarter; "-" for a quarter without any. */
function leadersSheet(): SampleSheet {
  const { plan, unit, columns, rows } = REFERENCE.regions.leaders;
  const sheet = titled(
    "ผู้นำรายภาค",
    [24, ...columns.map(() => 14)],
    [ORGANISATION, titleOf(plan), `หน่วย : ${unit}`],
  );
  const [annual, ...reported] = columns;
  const row = sheet.rows.length;
  sheet.headerRows.push(row, row + 1);
  sheet.rows.push(
    ["ภาค", annual ?? "", "ผลการดำเนินงานรายไตรมาส", null, null, null, reported.at(-1) ?? ""],
    [null, null, ...reported.slice(0, -1), null],
  );
  sheet.merges.push({ row, column: 2, rows: 1, columns: 4 });
  for (const column of [0, 1, 6]) sheet.merges.push({ row, column, rows: 2, columns: 1 });
  for (const [region, values] of Object.entries(rows)) {
    if (isTotal(region)) sheet.boldRows.push(sheet.rows.length);
    sheet.rows.push([region, ...dashed(values)]);
  }
  return { ...sheet, numberFormats: Object.fromEntries(columns.map((_, index) => [index + 1, COUNT])) };
}

const BUSINESS_KINDS = [
  "การผลิต\n(เกษตรอินทรีย์-ปลอดสารพิษ-วัตถุดิบธรรมชาติ)",
  "การแปรรูป-ตลาด\n(ตลาดสีเขียว-ตลาดชุมชน)",
  "การบริการ\n(ท่องเที่ยวโดยชุมชน)",
];

/** Plan 3: kinds of business groups by region. The report breaks the page, and its last region's name, before the total. */
function businessSheet(): SampleSheet {
  const { plan, columns, rows } = REFERENCE.regions.business;
  const sheet = titled("กลุ่มธุรกิจรายภาค", [6, 34, 26, 26, 26, 12], [ORGANISATION, titleOf(plan)]);
  const heading = ["ที่", "ภาค", ...BUSINESS_KINDS, columns.at(-1) ?? ""];
  const printHeading = (): void => {
    sheet.headerRows.push(sheet.rows.length);
    sheet.rows.push(heading);
  };
  printHeading();
  Object.entries(rows).forEach(([region, values], index) => {
    if (isTotal(region)) {
      sheet.boldRows.push(sheet.rows.length);
      sheet.rows.push([null, region, ...values]);
      return;
    }
    const [name = "", rest] = region.split(/ (?=และ)/);
    sheet.rows.push([index + 1, name, ...values]);
    if (rest === undefined) return;
    printHeading();
    sheet.rows.push([null, rest]);
  });
  return { ...sheet, numberFormats: Object.fromEntries([2, 3, 4, 5].map((column) => [column, COUNT])) };
}

/** Plan 5.2.2: councils looked at and their quality; counts with their percentages in one cell. */
function councilsSheet(): SampleSheet {
  const { plan, unit, rows } = REFERENCE.regions.councils;
  const sheet = titled(
    "คุณภาพสภารายภาค",
    [6, 34, 12, 20, 18, 18, 18],
    [ORGANISATION, titleOf(plan), `หน่วยวัด : ${unit}`],
  );
  const row = sheet.rows.length;
  sheet.headerRows.push(row, row + 1);
  sheet.rows.push(
    ["ที่", "ภาค", "เป้าหมาย", "ดำเนินการ", "ผลการประเมินสอบทานคุณภาพสภา (ตำบล/แห่ง)", null, null],
    [null, null, null, null, "A", "B", "C"],
  );
  sheet.merges.push({ row, column: 4, rows: 1, columns: 3 });
  for (const column of [0, 1, 2, 3]) sheet.merges.push({ row, column, rows: 2, columns: 1 });
  Object.entries(rows).forEach(([region, values], index) => {
    const [target = null, ...pairs] = values;
    const counts = [0, 2, 4, 6].map(
      (at) => `${printed(pairs[at] ?? 0)} (${(pairs[at + 1] ?? 0).toFixed(2)}%)`,
    );
    if (isTotal(region)) {
      sheet.boldRows.push(sheet.rows.length);
      sheet.merges.push({ row: sheet.rows.length, column: 0, rows: 1, columns: 2 });
      sheet.rows.push([region, null, target, ...counts]);
    } else sheet.rows.push([index + 1, region, target, ...counts]);
  });
  return { ...sheet, numberFormats: { 2: COUNT } };
}

/** The report's four tables by region, a sheet each. */
export const regionSheets = (): SampleSheet[] => [
  localPlansSheet(),
  leadersSheet(),
  businessSheet(),
  councilsSheet(),
];
