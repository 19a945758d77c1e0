/** Layout F: two rows a plan, what was planned and what was done, month by month; the numbering restarts in each office. */
import { round } from "../../src/kpi/round";
import { type ExamplePlan, MADE_UP, ORGANISATION, SECTIONS } from "./example-figures";
import type { SampleSheet } from "./sheet";

const MONTHS = [
  "ต.ค. 66",
  "พ.ย. 66",
  "ธ.ค. 66",
  "ม.ค. 67",
  "ก.พ. 67",
  "มี.ค. 67",
  "เม.ย. 67",
  "พ.ค. 67",
  "มิ.ย. 67",
  "ก.ค. 67",
  "ส.ค. 67",
  "ก.ย. 67",
];
const HEADER = [
  "ลำดับ",
  "แผนงาน",
  "เป้าหมายทั้งปี",
  "หน่วยนับ",
  "แผน/ผล",
  ...MONTHS,
  "สะสม",
  "ร้อยละ",
  "ทั้งปี",
  "ร้อยละของทั้งปี",
  "ปัญหาอุปสรรค",
  "แนวทางแก้ไข",
];
/** The cells that the two rows of a plan share. */
const SHARED = 4;

const percentOf = (result: number, target: number): number => round((100 * result) / target, 2);

/** What the months up to the last one reported make together. */
function toDate({ cumulative }: ExamplePlan, figures: readonly number[]): number {
  return cumulative
    ? (figures.at(-1) ?? 0)
    : round(
        figures.reduce((sum, figure) => sum + figure, 0),
        2,
      );
}

function planRows(plan: ExamplePlan, number: number): SampleSheet["rows"] {
  const { title, unit, target, planned, results, printed } = plan;
  const due = toDate(plan, planned.slice(0, results.length));
  const done = toDate(plan, results);
  const notYet = planned.slice(results.length).map(() => null);
  return [
    [number, title, target, unit, "แผน", ...planned, due, null, target],
    [
      ...Array.from({ length: SHARED }, () => null),
      "ผล",
      ...results,
      ...notYet,
      printed?.accumulated ?? done,
      printed?.percent ?? percentOf(done, due),
      done,
      percentOf(done, target),
      plan.problem ?? null,
      plan.correction ?? null,
    ],
  ];
}

/** The monthly sheet of the made-up organisation, reported up to June. */
export function monthlySheet(): SampleSheet {
  const width = HEADER.length;
  const sheet: SampleSheet = {
    name: "แผน-ผล รายเดือน",
    rows: [
      [ORGANISATION],
      ["แผนและผลการปฏิบัติงานรายเดือน ประจำปีงบประมาณ พ.ศ. 2567 (ผลถึงเดือนมิถุนายน 2567)"],
      [MADE_UP],
      [],
      HEADER,
    ],
    columnWidths: [7, 34, 12, 10, 8, ...MONTHS.map(() => 9), 10, 10, 10, 10, 26, 26],
    headerRows: [4],
    boldRows: [0, 1],
    merges: [0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: width })),
  };
  for (const { name, plans } of SECTIONS) {
    sheet.boldRows.push(sheet.rows.length);
    sheet.merges.push({ row: sheet.rows.length, column: 0, rows: 1, columns: width });
    sheet.rows.push([name]);
    plans.forEach((plan, index) => {
      for (let column = 0; column < SHARED; column++)
        sheet.merges.push({ row: sheet.rows.length, column, rows: 2, columns: 1 });
      sheet.rows.push(...planRows(plan, index + 1));
    });
  }
  return sheet;
}
