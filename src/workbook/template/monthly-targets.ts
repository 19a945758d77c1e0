import {
  type Entry,
  figureColumn,
  numberColumn,
  type Table,
  type TemplateTexts,
  textColumn,
} from "./template-table";

const MONTHS = 12;
/** The cells that a plan's two rows share. */
const SHARED = 4;

interface ExamplePlan {
  shared: readonly Entry[];
  planned: readonly number[];
  /** October to March: the example is in the middle of its year. */
  results: readonly number[];
}

const everyMonth = (figure: number): number[] => Array.from({ length: MONTHS }, () => figure);

/** Two rows a plan, what was planned and what was done, with a column for each month of the fiscal year. */
export function monthlyTargets({ sheets, template: words }: TemplateTexts): Table {
  const { columns } = sheets;
  const plans: ExamplePlan[] = [
    {
      shared: ["1.1", words.training, 480, words.people],
      planned: everyMonth(40),
      results: [35, 45, 40, 50, 30, 42],
    },
    {
      shared: ["1.2", words.repairs, 240, words.houses],
      planned: everyMonth(20),
      results: [18, 22, 10, 15, 20, 12],
    },
    {
      shared: ["2.1", words.visits, 60, words.funds],
      planned: everyMonth(5),
      results: [5, 6, 4, 5, 7, 5],
    },
    {
      shared: ["2.2", words.spending, 96, words.percent],
      planned: [5, 12, 20, 28, 36, 44, 52, 60, 68, 78, 88, 96],
      results: [4, 10, 18, 25, 33, 41],
    },
  ];
  return {
    name: words.monthlySheet,
    title: words.monthlyTitle,
    columns: [
      numberColumn(columns.id),
      textColumn(columns.plan, 36),
      figureColumn(columns.annualTarget),
      textColumn(columns.unit, 12),
      textColumn(words.plannedOrDone, 10),
      ...words.months.map((month) => figureColumn(month, 9)),
      textColumn(columns.remarks, 30),
    ],
    rows: plans.flatMap(({ shared, planned, results }) => [
      [...shared, null, ...planned],
      [...shared.map(() => null), null, ...results],
    ]),
    figures: [
      { first: 2, count: 1 },
      { first: SHARED + 1, count: MONTHS },
    ],
    pairs: { shared: SHARED, label: SHARED, labels: [words.plannedRow, words.doneRow] },
  };
}
