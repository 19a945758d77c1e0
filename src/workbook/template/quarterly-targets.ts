import { figureColumn, numberColumn, type Table, type TemplateTexts, textColumn } from "./template-table";

/** A target and a result for each quarter, one row a plan; the example is in its third quarter. */
export function quarterlyTargets({ sheets, template: words }: TemplateTexts): Table {
  const { columns, quarter } = sheets;
  const quarters = [1, 2, 3, 4].flatMap((number) => [
    figureColumn(`${columns.planned} ${quarter(number)}`),
    figureColumn(`${columns.result} ${quarter(number)}`),
  ]);
  return {
    name: words.targetSheet,
    title: words.targetTitle,
    columns: [
      numberColumn(columns.id),
      textColumn(columns.plan, 36),
      textColumn(columns.unit, 14),
      figureColumn(columns.annualTarget),
      ...quarters,
      textColumn(columns.remarks, 30),
    ],
    rows: [
      ["1.1", words.training, words.people, 400, 100, 90, 100, 120, 100, 60, 100],
      ["1.2", words.repairs, words.houses, 250, 50, 50, 75, 80, 75, 20, 50],
      ["2.1", words.visits, words.funds, 60, 15, 15, 15, 18, 15, 16, 15],
      ["2.2", words.spending, words.percent, 96, 20, 18, 40, 39, 60, 58, 96],
    ],
    figures: [{ first: 3, count: 9 }],
  };
}
