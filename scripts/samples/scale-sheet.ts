/** Layout G: a scorecard of 1 to 5 points by perspective; one KPI's levels are intervals in words. */
import { MADE_UP, ORGANISATION, PERSPECTIVES } from "./example-figures";
import type { SampleSheet } from "./sheet";

const POINTS = ["1", "2", "3", "4", "5"];
const HEADER = [
  ["ตัวชี้วัด", "น้ำหนัก\n(ร้อยละ)", "ค่าเกณฑ์วัด", null, null, null, null, "ผลการดำเนินงาน"],
  [null, null, ...POINTS, null],
];
const WIDTH = 8;

/** The scorecard of the made-up organisation: levels and results, without scores, which are the add-in's to work out. */
export function scaleSheet(): SampleSheet {
  const sheet: SampleSheet = {
    name: "ค่าเกณฑ์วัด",
    rows: [[ORGANISATION], ["ผลการประเมินตามค่าเกณฑ์วัด ประจำปีงบประมาณ พ.ศ. 2567"], [MADE_UP], [], ...HEADER],
    columnWidths: [44, 10, 16, 18, 18, 18, 16, 14],
    headerRows: [4, 5],
    boldRows: [0, 1],
    merges: [
      ...[0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: WIDTH })),
      ...[0, 1, 7].map((column) => ({ row: 4, column, rows: 2, columns: 1 })),
      { row: 4, column: 2, rows: 1, columns: POINTS.length },
    ],
  };
  PERSPECTIVES.forEach(({ name, kpis }, index) => {
    sheet.boldRows.push(sheet.rows.length);
    sheet.rows.push([name]);
    kpis.forEach(({ title, weight, levels, result }, number) => {
      sheet.rows.push([`${index + 1}.${number + 1} ${title}`, weight, ...levels, result]);
    });
  });
  return sheet;
}
