/** Layout I: budget after transfers, spent, percentage and remainder, by kind of expense. */
import { round } from "../../src/kpi/round";
import { BUDGETS, MADE_UP, ORGANISATION } from "./example-figures";
import type { SampleSheet } from "./sheet";

const HEADER = ["ที่", "รายการ", "งบประมาณหลังโอน", "เบิกจ่าย", "ร้อยละ", "คงเหลือ"];
const MONEY = "#,##0.00";

const sum = (figures: readonly number[]): number =>
  round(
    figures.reduce((total, figure) => total + figure, 0),
    2,
  );

/** The spending table of the made-up organisation, its total row the sum of the others. */
export function spendingSheet(): SampleSheet {
  const figures = (budget: number, spent: number, printed?: number): number[] => [
    budget,
    spent,
    printed ?? round((100 * spent) / budget, 2),
    round(budget - spent, 2),
  ];
  const rows: SampleSheet["rows"] = [
    [ORGANISATION],
    ["ผลการเบิกจ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2567 ณ 30 มิถุนายน 2567 (ล้านบาท)"],
    [MADE_UP],
    [],
    HEADER,
    ...BUDGETS.map(({ item, budget, spent, printed }, index) => [
      index + 1,
      item,
      ...figures(budget, spent, printed),
    ]),
    [
      null,
      "รวม",
      ...figures(sum(BUDGETS.map(({ budget }) => budget)), sum(BUDGETS.map(({ spent }) => spent))),
    ],
  ];
  return {
    name: "เบิกจ่าย",
    rows,
    columnWidths: [7, 30, 20, 16, 12, 16],
    headerRows: [4],
    boldRows: [0, 1, rows.length - 1],
    merges: [0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: HEADER.length })),
    numberFormats: { 2: MONEY, 3: MONEY, 4: "0.00", 5: MONEY },
  };
}
