/** The layouts of `workbook.md` §1 by quarter, drawn from plans in Thai or English, in any order of columns. */
import type { Cell, Chance, Row, Sheet } from "./drawing";
import {
  figure,
  heading,
  percentFigure,
  printed,
  text,
  thaiDigits,
  withBlankRows,
  withTitle,
} from "./drawing";
import type { MadePlan } from "./scorecard-plans";
import {
  type Drawn,
  type Group,
  labels,
  openLedger,
  remarks,
  shuffled,
  table,
  THAI,
  wordsOf,
} from "./table-drawing";

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
