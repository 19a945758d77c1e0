/** Layout F of `workbook.md` §1: two rows a plan or two columns a month. */
import { round } from "../../../src/kpi/round";
import { type Cell, type Chance, figure, heading, percentFigure, type Row, text, withTitle } from "./drawing";
import type { MadeMonths, MonthlyPlan } from "./monthly-plans";
import { type Drawn, openLedger } from "./table-drawing";

const MONTHS = [
  ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."],
  [
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
  ],
  ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"],
] as const;

const THAI = {
  number: ["ลำดับ", "ที่", "ลำดับที่"],
  plan: ["แผนงาน", "รายการ", "กิจกรรม", "โครงการ"],
  target: ["เป้าหมายทั้งปี", "เป้าหมายปี 2563", "เป้าหมายประจำปี"],
  unit: ["หน่วยนับ", "หน่วย", "หน่วยวัด"],
  kind: ["แผน/ผล"],
  planned: ["แผน"],
  done: ["ผล"],
  accumulated: ["สะสม", "รวมสะสม"],
  percent: ["ร้อยละ", "%"],
  quarter: (q: number) => [`รวมไตรมาส ${q}`, `รวม ไตรมาสที่ ${q}`],
};
const ENGLISH: typeof THAI = {
  number: ["No.", "#"],
  plan: ["Activity", "Plan", "Project"],
  target: ["Annual target", "Full-year target"],
  unit: ["Unit"],
  kind: ["Plan/Actual"],
  planned: ["Plan"],
  done: ["Actual"],
  accumulated: ["Cumulative", "Accumulated"],
  percent: ["%", "Percent"],
  quarter: (q: number) => [`Q${q} total`, `Total Q${q}`],
};

/** What each month is called in one workbook, in the words of its headings. */
function monthNames(english: boolean, chance: Chance): string[] {
  const names = english ? MONTHS[2] : chance.one([MONTHS[0], MONTHS[1]]);
  const withYear = chance.often(30);
  return names.map((name, month) => {
    if (!withYear) return name;
    return english ? `${name} ${month < 3 ? 2019 : 2020}` : `${name} ${month < 3 ? 62 : 63}`;
  });
}

/** A column of figures: the year's, a month's, a quarter's sum or what is accumulated, for both rows of a plan. */
interface Column {
  head: string;
  what: string;
  planned: (plan: MonthlyPlan) => number | null;
  done: (plan: MonthlyPlan) => number | null;
}

function monthColumns(names: readonly string[]): Column[] {
  return names.map((head, month) => ({
    head,
    what: `m${month + 1}`,
    planned: (plan) => plan.planned[month] ?? null,
    done: (plan) => plan.results[month] ?? null,
  }));
}

/** A quarter's sum behind its three months. */
function withSubtotals(months: readonly Column[], words: typeof THAI, chance: Chance): Column[] {
  return months.flatMap((column, index) => {
    const quarter = (index + 1) / 3;
    if (!Number.isInteger(quarter)) return [column];
    return [
      column,
      {
        head: chance.one(words.quarter(quarter)),
        what: `q${quarter}`,
        planned: (plan) => plan.quarters[quarter - 1]?.planned ?? null,
        done: (plan) => plan.quarters[quarter - 1]?.result ?? null,
      },
    ];
  });
}

const ownCells = (plan: MonthlyPlan, targetCell: Cell | null): Row => [
  { value: plan.id },
  text(plan.title),
  targetCell,
  text(plan.unit),
];

/** Two rows a plan; the word in a column of its own says which row is which. */
export function twoRowLayout({ plans }: MadeMonths, chance: Chance): Drawn {
  const english = chance.often(30);
  const words = english ? ENGLISH : THAI;
  const ledger = openLedger();
  const months = monthColumns(monthNames(english, chance));
  const summable = plans.every(({ accumulation }) => accumulation === "incremental");
  const columns = summable && chance.often(40) ? withSubtotals(months, words, chance) : months;
  const accumulated = chance.often(60);
  const percent = accumulated && chance.often(60);
  const header = [
    ...[words.number, words.plan, words.target, words.unit, words.kind].map((names) =>
      heading(chance.one(names), chance),
    ),
    ...columns.map(({ head }) => heading(head, chance)),
    ...(accumulated ? [heading(chance.one(words.accumulated), chance)] : []),
    ...(percent ? [heading(chance.one(words.percent), chance)] : []),
  ];
  const body = plans.flatMap((plan, index): Row[] => {
    const holds = (what: string): string => `${index} ${what}`;
    const target = ledger.cell(plan.target, holds("target"), chance);
    const percentOfDue = round((100 * plan.done) / plan.due, 2);
    return [
      [
        ...ownCells(plan, target),
        text(chance.one(words.planned)),
        ...columns.map(({ what, planned }) => ledger.cell(planned(plan), holds(`${what}.planned`), chance)),
        ...(accumulated ? [ledger.cell(plan.due, holds("accumulated.planned"), chance)] : []),
      ],
      [
        ...Array.from({ length: 4 }, () => null),
        text(chance.one(words.done)),
        ...columns.map(({ what, done }) =>
          done(plan) === null ? null : ledger.cell(done(plan), holds(`${what}.result`), chance),
        ),
        ...(accumulated ? [ledger.cell(plan.done, holds("accumulated.result"), chance)] : []),
        ...(percent ? [ledger.cell(percentOfDue, holds("percent"), chance, percentFigure)] : []),
      ],
    ];
  });
  return {
    sheets: [{ name: "รายเดือน", rows: withTitle([header, ...body], chance) }],
    printed: ledger.printed,
  };
}

/** A row a plan; under each month a column of what was planned and one of what was done. */
export function twoColumnLayout({ plans }: MadeMonths, chance: Chance): Drawn {
  const english = chance.often(30);
  const words = english ? ENGLISH : THAI;
  const ledger = openLedger();
  const months = monthColumns(monthNames(english, chance));
  const [planned, done] = [chance.one(words.planned), chance.one(words.done)];
  const own = [words.number, words.plan, words.target, words.unit].map((names) => chance.one(names));
  const top: Row = [
    ...own.map((name) => heading(name, chance)),
    ...months.flatMap(({ head }): Row => [heading(head, chance), null]),
  ];
  const below: Row = [...own.map(() => null), ...months.flatMap((): Row => [text(planned), text(done)])];
  const body = plans.map((plan, index): Row => {
    const holds = (what: string): string => `${index} ${what}`;
    return [
      ...ownCells(plan, ledger.cell(plan.target, holds("target"), chance, figure)),
      ...months.flatMap((month): Row => {
        const result = month.done(plan);
        return [
          ledger.cell(month.planned(plan), holds(`${month.what}.planned`), chance),
          result === null ? null : ledger.cell(result, holds(`${month.what}.result`), chance),
        ];
      }),
    ];
  });
  return {
    sheets: [{ name: "รายเดือน", rows: withTitle([top, below, ...body], chance) }],
    printed: ledger.printed,
  };
}

export const MONTHLY_LAYOUTS = { twoRowLayout, twoColumnLayout };
