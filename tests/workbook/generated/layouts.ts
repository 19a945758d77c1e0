/** The layouts of `workbook.md` §1, drawn from plans in Thai or English, in any order of columns. */
import type { Chance, Row, Cell, Sheet } from "./drawing";
import {
  figure,
  heading,
  percentFigure,
  printed,
  text,
  thaiDigits,
  withBlankColumns,
  withBlankRows,
  withTitle,
} from "./drawing";
import type { MadePlan } from "./scorecard-plans";

export interface Drawn {
  sheets: Sheet[];
  /** Which of the figures are printed, by what holds them. */
  printed: Map<string, number>;
}

type Words = Record<
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

const THAI: Words = {
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

interface Ledger {
  printed: Map<string, number>;
  cell: (value: number | null, holds: string, chance: Chance, draw?: typeof figure) => Cell | null;
}

/** Draws figures, and keeps those that were drawn. */
function openLedger(): Ledger {
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

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const left = [...items];
  return items.map(() => left.splice(chance.below(left.length), 1)[0]!);
}

/** Columns that stay together, with their heading over them. */
interface Group {
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
function table(
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

function labels(words: Words, chance: Chance): Group {
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

const remarks = (words: Words, chance: Chance): Group => ({
  over: null,
  columns: [{ head: chance.one(words.remarks), cell: () => (chance.often(20) ? text("รอตรวจสอบ") : null) }],
});

/** The columns that may be there or not. */
export interface Optional {
  operating: boolean;
  percent: boolean;
  result: boolean;
}

/** B: a row for each plan, a group of columns for each quarter. */
export function columnLayout(plans: readonly MadePlan[], chance: Chance, wanted?: Optional): Drawn {
  const words = wordsOf(chance);
  const ledger = openLedger();
  const { operating, percent, result } = wanted ?? {
    operating: chance.often(50),
    percent: chance.often(50),
    result: chance.often(70),
  };
  const oneRow = chance.often(30);
  const single = (head: string, what: string, value: (plan: MadePlan) => number, draw = figure): Group => ({
    over: null,
    columns: [{ head, cell: (plan, index) => ledger.cell(value(plan), `${index} ${what}`, chance, draw) }],
  });
  const quarter = (q: number): Group => {
    const column = (
      head: string,
      what: string,
      values: (plan: MadePlan) => readonly (number | null)[],
      draw = figure,
    ): Group["columns"][number] => ({
      head,
      cell: (plan, index) => ledger.cell(values(plan)[q - 1] ?? null, `${index} q${q}.${what}`, chance, draw),
    });
    return {
      over: chance.one(words.quarter(q)),
      columns: [
        column(words.target[0]!, "planned", (plan) => plan.planned),
        ...(operating ? [column(words.operating[0]!, "operating", (plan) => plan.operating)] : []),
        column(words.result[0]!, "result", (plan) => plan.results),
        ...(percent ? [column(words.percent[0]!, "percent", (plan) => plan.percents, percentFigure)] : []),
      ],
    };
  };
  const groups = shuffled(
    [
      labels(words, chance),
      single(chance.one(words.annualTarget), "target", (plan) => plan.target),
      ...[1, 2, 3, 4].map(quarter),
      ...(result ? [single(chance.one(words.annualResult), "result", (plan: MadePlan) => plan.result)] : []),
      ...(percent
        ? [single(chance.one(words.percent), "percent", (plan) => plan.percent, percentFigure)]
        : []),
      remarks(words, chance),
    ],
    chance,
  );
  const rows = table(groups, plans, words, oneRow, chance);
  return { sheets: [{ name: "แผนปฏิบัติการ", rows }], printed: ledger.printed };
}

/** A: a cell for each period, with its target, operating target, result and achievement. */
export function documentLayout(plans: readonly MadePlan[], chance: Chance): Drawn {
  const ledger = new Map<string, number>();
  const space = (): string => chance.one([" ", "\n", "  ", "\u00a0"]);
  const number = (value: number): string =>
    chance.one([printed(value), printed(value), thaiDigits(printed(value))]);
  const cellOf = (unit: string, parts: [what: string, value: number | null][], prefix: string): Cell => {
    const holds: string[] = [];
    const words: string[] = [];
    const by = new Map(parts);
    const take = (what: string): number | null => {
      const value = by.get(what) ?? null;
      if (value === null) return null;
      ledger.set(`${prefix}${what}`, value);
      holds.push(`${prefix}${what}`);
      return value;
    };
    const target = take(by.has("planned") ? "planned" : "target");
    const operating = take("operating");
    const result = take("result");
    const percent = result === null ? null : take("percent");
    if (target !== null) words.push(`${number(target)} ${unit}`);
    if (operating !== null)
      words.push(`(${chance.one(["เป้า ดำเนินการ", "เป้าดำเนินการ"])} ${number(operating)} ${unit})`);
    if (result !== null)
      words.push(`(ผล ${number(result)} ${unit}${percent === null ? "" : ` ร้อยละ ${percent.toFixed(2)}`})`);
    return { value: words.join(space()) || "-", holds };
  };
  const words = THAI;
  const group: Group = {
    over: null,
    plan: 0,
    columns: [
      {
        head: chance.one(words.plan),
        cell: (plan) => text(`${plan.id}${chance.one([" ", ". "])}${plan.title}`),
      },
    ],
  };
  const annual: Group = {
    over: null,
    columns: [
      {
        head: chance.one(words.annualTarget),
        cell: (plan, index) =>
          cellOf(
            plan.unit,
            [
              ["target", plan.target],
              ["result", plan.result],
              ["percent", plan.percent],
            ],
            `${index} `,
          ),
      },
    ],
  };
  const quarters: Group = {
    over: "เป้าหมายรายไตรมาส",
    columns: [1, 2, 3, 4].map((q) => ({
      head: chance.one(words.quarter(q)),
      cell: (plan: MadePlan, index: number) => {
        const carries = plan.accumulation === "incremental" && q > 1;
        return cellOf(
          plan.unit,
          [
            ["planned", plan.planned[q - 1] ?? null],
            ["operating", carries ? (plan.operating[q - 1] ?? null) : null],
            ["result", plan.results[q - 1] ?? null],
            ["percent", plan.percents[q - 1] ?? null],
          ],
          `${index} q${q}.`,
        );
      },
    })),
  };
  const rows = table(
    shuffled([group, annual, quarters, remarks(words, chance)], chance),
    plans,
    words,
    false,
    chance,
  );
  return { sheets: [{ name: "แผนงาน", rows }], printed: ledger };
}

/** E: a sheet for each quarter that has a target or a result. */
export function quarterSheets(plans: readonly MadePlan[], chance: Chance): Drawn {
  const words = wordsOf(chance);
  const ledger = openLedger();
  const percent = chance.often(50);
  const byName = chance.often(50);
  const sheets = [1, 2, 3, 4].map((q): Sheet => {
    const column = (
      head: string,
      what: string,
      value: (plan: MadePlan) => number | null,
      draw = figure,
    ): Group => ({
      over: null,
      columns: [{ head, cell: (plan, index) => ledger.cell(value(plan), `${index} ${what}`, chance, draw) }],
    });
    const groups = shuffled(
      [
        labels(words, chance),
        // The year's target stands on every sheet; the first one's cell is the plan's.
        q === 1
          ? column(chance.one(words.annualTarget), "target", (plan) => plan.target)
          : {
              over: null,
              columns: [
                { head: chance.one(words.annualTarget), cell: (plan: MadePlan) => ({ value: plan.target }) },
              ],
            },
        column(chance.one(words.target), `q${q}.planned`, (plan) => plan.planned[q - 1] ?? null),
        column(chance.one(words.result), `q${q}.result`, (plan) => plan.results[q - 1] ?? null),
        ...(percent
          ? [
              column(
                chance.one(words.percent),
                `q${q}.percent`,
                (plan) => plan.percents[q - 1] ?? null,
                percentFigure,
              ),
            ]
          : []),
      ],
      chance,
    );
    const rows = table(groups, plans, words, true, chance);
    const title = chance.one(words.quarter(q)).replace("/", " ");
    return byName ? { name: title, rows } : { name: `หน้า ${q}`, rows: [[text(`รายงาน ${title}`)], ...rows] };
  });
  return { sheets, printed: ledger.printed };
}

/** E: a row for each plan and quarter. */
export function longLayout(plans: readonly MadePlan[], chance: Chance): Drawn {
  const words = wordsOf(chance);
  const ledger = openLedger();
  const [operating, percent, merged] = [chance.often(50), chance.often(50), chance.often(50)];
  const said = chance.one<(q: number) => Cell>([
    (q) => ({ value: q }),
    (q) => text(thaiDigits(String(q))),
    (q) => text(`ไตรมาส ${q}`),
    (q) => text(`Q${q}`),
  ]);
  const own = labels(words, chance).columns;
  const columns = shuffled(
    [
      "quarter",
      "target",
      "planned",
      ...(operating ? ["operating"] : []),
      "result",
      ...(percent ? ["percent"] : []),
    ] as const,
    chance,
  );
  const heads: Record<string, string> = {
    quarter: chance.one(words.quarterColumn),
    target: chance.one(words.annualTarget),
    planned: chance.one(words.target),
    operating: chance.one(words.operating),
    result: chance.one(words.result),
    percent: chance.one(words.percent),
  };
  const header = [
    ...own.map(({ head }) => heading(head, chance)),
    ...columns.map((what) => heading(heads[what]!, chance)),
  ];
  const cell = (what: string, plan: MadePlan, index: number, q: number): Cell | null => {
    const at = (values: readonly (number | null)[]): number | null => values[q - 1] ?? null;
    switch (what) {
      case "quarter":
        return said(q);
      case "target":
        return q === 1
          ? ledger.cell(plan.target, `${index} target`, chance)
          : merged
            ? null
            : { value: plan.target };
      case "planned":
        return ledger.cell(at(plan.planned), `${index} q${q}.planned`, chance);
      case "operating":
        return ledger.cell(at(plan.operating), `${index} q${q}.operating`, chance);
      case "result":
        return ledger.cell(at(plan.results), `${index} q${q}.result`, chance);
      default:
        return ledger.cell(at(plan.percents), `${index} q${q}.percent`, chance, percentFigure);
    }
  };
  const rowOf = (plan: MadePlan, index: number, q: number): Row => [
    ...own.map((column) => (merged && q > 1 ? null : column.cell(plan, index))),
    ...columns.map((what) => cell(what, plan, index, q)),
  ];
  const byPlan = plans.flatMap((plan, index) => [1, 2, 3, 4].map((q) => rowOf(plan, index, q)));
  const byQuarter = [1, 2, 3, 4].flatMap((q) => plans.map((plan, index) => rowOf(plan, index, q)));
  const body = merged || chance.often(50) ? byPlan : byQuarter;
  return {
    sheets: [{ name: "ข้อมูล", rows: withTitle([header, ...withBlankRows(body, chance)], chance) }],
    printed: ledger.printed,
  };
}

export const LAYOUTS = { documentLayout, columnLayout, quarterSheets, longLayout };
