/** What a made-up year has besides plans and a scorecard: regions, a checklist and a table of money. */
import fc from "fast-check";
import type { CellRef } from "../../../src/workbook/cell-ref";
import type { Figure } from "../../../src/workbook/figure";
import type { FinanceTable } from "../../../src/workbook/finance";
import type { RegionalTable } from "../../../src/workbook/model";
import type { Checklist } from "../../../src/workbook/scorecard-model";
import type { Content } from "../../../src/workbook/sheet-plan";

type Amounts = readonly [first: number | null, second: number | null];

export interface MadeTables {
  /** Target and result of each region. */
  regions: readonly Amounts[];
  items: readonly { weight: number; passed: boolean }[];
  /** This year and last, by account; loans and what of them is in default; budgets and what was spent. */
  money: Readonly<Record<FinanceTable["kind"], readonly Amounts[]>>;
}

const number = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 9000 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const signed = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -9000, max: 9000 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0) },
);
const rowsOf = (amount: fc.Arbitrary<number | null>): fc.Arbitrary<Amounts[]> =>
  fc.array(fc.tuple(amount, amount), { maxLength: 10 });

export const madeUpTables: fc.Arbitrary<MadeTables> = fc.record({
  regions: rowsOf(number),
  items: fc.array(fc.record({ weight: fc.integer({ min: 1, max: 30 }), passed: fc.boolean() }), {
    maxLength: 10,
  }),
  money: fc.record({ comparison: rowsOf(signed), default: rowsOf(number), spending: rowsOf(number) }),
});

export const [REGIONS, CHECKLIST, MONEY] = ["ภาค", "ตรวจ", "เงิน"] as const;
export const MONEY_UNIT = "ล้านบาท";

const cell = (sheet: string, row: number, column: number): CellRef => ({ sheet, row, column });

const figure = (at: CellRef, value: number | null): Figure | null =>
  value === null ? null : { value, cell: at, part: "value", scale: 1, decimals: 0, unit: null };

export const regionName = (row: number): string => `ภาคที่ ${row + 1}`;

export const regionsOf = ({ regions }: MadeTables): RegionalTable[] =>
  regions.length === 0
    ? []
    : [
        {
          plan: null,
          title: "ผู้เข้าร่วมรายภาค",
          unit: "คน",
          plain: true,
          total: null,
          cell: cell(REGIONS, 0, 0),
          regions: regions.map(([target, result], row) => ({
            name: regionName(row),
            target: figure(cell(REGIONS, row, 1), target),
            results: [figure(cell(REGIONS, row, 2), result)].filter((found) => found !== null),
            quarters: [],
            cell: cell(REGIONS, row, 0),
          })),
        },
      ];

export const checklistsOf = ({ items }: MadeTables): Checklist[] =>
  items.length === 0
    ? []
    : [
        {
          title: "การกำกับดูแล",
          cell: cell(CHECKLIST, 0, 0),
          items: items.map(({ weight, passed }, row) => ({
            id: String(row + 1),
            title: `ประเด็นทดลอง ${row + 1}`,
            weight: figure(cell(CHECKLIST, row, 2), weight),
            passed,
            passedCell: cell(CHECKLIST, row, 3),
          })),
        },
      ];

const KINDS = ["comparison", "default", "spending"] as const;
export const accountName = (kind: FinanceTable["kind"], row: number): string => `บัญชีทดลอง ${kind} ${row + 1}`;

export function financeOf({ money }: MadeTables): FinanceTable[] {
  return KINDS.flatMap((kind, place): FinanceTable[] =>
    money[kind].length === 0
      ? []
      : [
          {
            kind,
            title: `ตารางทดลอง ${kind}`,
            unit: MONEY_UNIT,
            headings: ["ก", "ข"],
            rows: money[kind].map(([first, second], row) => ({
              kind: "item",
              label: accountName(kind, row),
              amounts: [
                figure(cell(MONEY, row, 2 * place), first),
                figure(cell(MONEY, row, 2 * place + 1), second),
              ],
              cell: cell(MONEY, row, 0),
            })),
          },
        ],
  );
}

/** The user's sheets that these stand on. */
export const tableSheetsOf = ({
  regions,
  items,
  money,
}: MadeTables): { name: string; rows: Content[][] }[] => [
  { name: REGIONS, rows: regions.map(([target, result]) => [null, target, result]) },
  { name: CHECKLIST, rows: items.map(({ weight, passed }) => [null, null, weight, passed ? "✓" : null]) },
  {
    name: MONEY,
    rows: Array.from({ length: Math.max(...KINDS.map((kind) => money[kind].length)) }, (_, row) =>
      KINDS.flatMap((kind) => money[kind][row] ?? [null, null]),
    ),
  },
];
