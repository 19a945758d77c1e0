/** Tables as they are drawn: headings in Thai or English, groups of columns, a row for each plan, and the noise among them. */
import type { Cell, Chance, Row, Sheet } from "./drawing";
import { figure, heading, text, thaiDigits, withBlankColumns, withBlankRows, withTitle } from "./drawing";
import type { MadePlan } from "./scorecard-plans";

export interface Drawn {
  sheets: Sheet[];
  /** Which of the figures are printed, by what holds them. */
  printed: Map<string, number>;
}

export type Words = Record<
  | "number"
  | "plan"
  | "unit"
  | "annualTarget"
  | "annualResult"
  | "target"
  | "operating"
  | "result"
  | "percent"
  | "remarks"
  | "quarterColumn"
  | "total",
  readonly string[]
> & { quarter: (q: number) => readonly string[]; issue: readonly string[] };

export const THAI: Words = {
  number: ["ลำดับ", "ที่", "ลำดับที่", "ข้อ"],
  plan: ["แผนงาน", "แผนงาน/โครงการ", "ตัวชี้วัด", "ภารกิจ-แผนงาน-คำรับรองการปฏิบัติงาน", "เเผนงาน"],
  unit: ["หน่วยนับ", "หน่วยวัด", "หน่วย"],
  annualTarget: ["เป้าหมายปี 2563", "เป้าหมายทั้งปี", "เป้าหมายปีงบประมาณ พ.ศ. 2563", "เป้้าหมายประจำปี"],
  annualResult: ["ผลทั้งปี", "ผลการดำเนินงานทั้งปี", "ผลการดำเนินงานปี 2563"],
  target: ["เป้าหมาย", "เป้า", "ค่าเป้าหมาย"],
  operating: ["เป้าดำเนินการ", "เป้า ดำเนินการ", "เป้าหมายดําเนินการ"],
  result: ["ผล", "ผลการดำเนินงาน", "ผลงาน", "ผลการดำเนินการ"],
  percent: ["ร้อยละ", "%", "ร้อยละของเป้าหมาย"],
  remarks: ["หมายเหตุ", "ข้อสังเกต"],
  quarterColumn: ["ไตรมาส", "ไตรมาสที่"],
  total: ["รวม", "รวมทั้งสิ้น", "รวมยุทธศาสตร์ที่ 1"],
  quarter: (q) => [`ไตรมาส ${q}`, `ไตรมาสที่ ${q}`, `ไตรมาส${q}`, `ไตรมาส ${q}/2563`],
  issue: ["ประเด็นยุทธศาสตร์ : การพัฒนาพื้นที่", "ยุทธศาสตร์ที่ 2 การพัฒนาคน"],
};

const ENGLISH: Words = {
  number: ["No.", "ID", "Item no.", "#"],
  plan: ["Plan", "Project", "KPI", "Key performance indicator"],
  unit: ["Unit", "Unit of measure"],
  annualTarget: ["Annual target", "Full-year target", "Annual Target (FY2020)", "Yearly target"],
  annualResult: ["Annual result", "Full-year result"],
  target: ["Target", "Planned"],
  operating: ["Operating target"],
  result: ["Result", "Actual"],
  percent: ["%", "Achievement", "% of target", "Percent"],
  remarks: ["Remarks", "Notes"],
  quarterColumn: ["Quarter", "Qtr"],
  total: ["Total", "Subtotal"],
  quarter: (q) => [`Q${q}`, `Quarter ${q}`, `Q${q}/2020`, `${["1st", "2nd", "3rd", "4th"][q - 1]} quarter`],
  issue: ["Strategic issue 1: places", "Strategic issue : people"],
};

export const wordsOf = (chance: Chance): Words => chance.one([THAI, ENGLISH]);

export interface Ledger {
  printed: Map<string, number>;
  cell: (value: number | null, holds: string, chance: Chance, draw?: typeof figure) => Cell | null;
}

/** Draws figures, and keeps those that were drawn. */
export function openLedger(): Ledger {
  const printed = new Map<string, number>();
  return {
    printed,
    cell: (value, holds, chance, draw = figure) => {
      if (value === null) return chance.often(50) ? null : text("-");
      printed.set(holds, value);
      return draw(value, holds, chance);
    },
  };
}

export function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const left = [...items];
  return items.map(() => left.splice(chance.below(left.length), 1)[0]!);
}

/** Columns that stay together, with their heading over them. */
export interface Group {
  over: string | null;
  /** Where the plan's name stands among them; only the plan's own columns have it. */
  plan?: number;
  columns: { head: string; cell: (plan: MadePlan, index: number) => Cell | null }[];
}

function headerRows(groups: readonly Group[], oneRow: boolean, chance: Chance): Row[] {
  if (oneRow)
    return [
      groups.flatMap(({ over, columns }) =>
        columns.map(({ head }) =>
          heading(over === null ? head : chance.one([`${head} ${over}`, `${over} ${head}`]), chance),
        ),
      ),
    ];
  const top = groups.flatMap(({ over, columns }): Row =>
    columns.map(({ head }, index) =>
      over === null ? heading(head, chance) : index === 0 ? heading(over, chance) : null,
    ),
  );
  const below = groups.flatMap(({ over, columns }): Row =>
    columns.map(({ head }) => (over === null ? null : heading(head, chance))),
  );
  return groups.some(({ over }) => over !== null) ? [top, below] : [top];
}

/** Sums of nothing in particular; a subtotal is not read. */
function subtotal(groups: readonly Group[], chance: Chance): Row {
  return groups.flatMap(({ columns, plan }): Row =>
    columns.map(() => (plan === undefined ? { value: chance.below(1000) } : null)),
  );
}

/** A table of numbers with a row for each plan, headed, with noise. */
export function table(
  groups: readonly Group[],
  plans: readonly MadePlan[],
  words: Words,
  oneRow: boolean,
  chance: Chance,
): Row[] {
  const header = headerRows(groups, oneRow, chance);
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { columns }) => sum + columns.length, 0),
  );
  const own = groups.findIndex(({ plan }) => plan !== undefined);
  const planColumn = (starts[own] ?? 0) + (groups[own]?.plan ?? 0);
  const named = (words: string): Row => [...Array.from({ length: planColumn }, () => null), text(words)];
  const body = plans.flatMap((plan, index): Row[] => {
    const row = groups.flatMap(({ columns }) => columns.map(({ cell }) => cell(plan, index)));
    const before: Row[] = [];
    if (chance.often(10)) before.push(named(chance.one(words.issue)));
    if (index > 0 && chance.often(10)) before.push(...header);
    if (index > 0 && chance.often(15)) {
      const sum = subtotal(groups, chance);
      sum[planColumn] = text(chance.one(words.total));
      before.push(sum);
    }
    return [...before, row];
  });
  return withTitle(withBlankColumns([...header, ...withBlankRows(body, chance)], starts, chance), chance);
}

const numberCell = (id: string, chance: Chance): Cell =>
  chance.one<Cell>([
    { value: id },
    { value: thaiDigits(id) },
    /^\d\.\d$/.test(id) ? { value: Number(id), format: "0.0" } : { value: id },
    { value: `${id}.` },
  ]);

export function labels(words: Words, chance: Chance): Group {
  const unit = { head: chance.one(words.unit), cell: (plan: MadePlan) => text(plan.unit) };
  const title = (plan: MadePlan): Cell =>
    text(chance.one([plan.title, ` ${plan.title}`, plan.title.replaceAll(" ", "\u00a0")]));
  const plan = chance.one(words.plan);
  const apart = [
    { head: chance.one(words.number), cell: (made: MadePlan) => numberCell(made.id, chance) },
    { head: plan, cell: title },
    unit,
  ];
  const together = [{ head: plan, cell: (made: MadePlan) => text(`${made.id} ${made.title}`) }, unit];
  return chance.often(75)
    ? { over: null, plan: 1, columns: apart }
    : { over: null, plan: 0, columns: together };
}

export const remarks = (words: Words, chance: Chance): Group => ({
  over: null,
  columns: [{ head: chance.one(words.remarks), cell: () => (chance.often(20) ? text("รอตรวจสอบ") : null) }],
});
