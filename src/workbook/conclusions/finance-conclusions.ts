/** What the tables of money come to: this year beside last, budgets and what was spent of them, loans and defaults. */
import { differenceOf, type FinanceKind, type FinanceRow, type FinanceTable, ratioOf } from "../finance";
import { figureFormat, PERCENT_FORMAT } from "../writing/number-format";
import { type Concluded, item, MAX_NAMED, sentence, unnamed } from "./concluded";
import type { FinanceFacts } from "./conclusion-words";
import { yearOverYear } from "./growth-conclusions";
import type { FinanceFigure } from "./place";
import type { Quantity, Sentence, Wording } from "./sentence";

export const finance = (concluded: Concluded): Sentence[] => [
  ...concluded.assessment.model.finance.flatMap((table, index) => ofTable(concluded, table, index)),
  ...yearOverYear(concluded),
];

interface PlacedRow {
  row: FinanceRow;
  index: number;
}

/** In the sheet's order; of a long table those that matter the most. */
function ofTable(concluded: Concluded, table: FinanceTable, index: number): Sentence[] {
  const { conclusions } = concluded.words;
  const { kind } = table;
  const rows = rowsSaid(table);
  if (rows.length === 0) return [];
  const weight = ({ row }: PlacedRow): number => gravity(kind, row);
  const named =
    rows.length > MAX_NAMED
      ? rows.toSorted((one, other) => weight(other) - weight(one)).slice(0, MAX_NAMED)
      : rows;
  const key = `finance/${index + 1}`;
  const say: Readonly<Record<FinanceKind, (facts: FinanceFacts) => Wording>> = {
    comparison: conclusions.account,
    default: conclusions.inDefault,
    spending: conclusions.spending,
  };
  return [
    sentence(key, [conclusions.financeList[kind](withoutNumber(table.title))]),
    ...named.map((placed) => item(`${key}/${placed.index + 1}`, say[kind](factsOf(table, index, placed)))),
    ...unnamed(key, "items", concluded, rows.length),
  ];
}

/** A statement is told by its totals, where it has any; all else by each of its rows. */
function rowsSaid({ kind, rows }: FinanceTable): PlacedRow[] {
  const whole = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.kind !== "group" && differenceOf(row) !== null);
  const totals = kind === "comparison" ? whole.filter(({ row }) => row.kind === "total") : [];
  return totals.length > 0 ? totals : whole;
}

/** What changed the most, what is in default the most, what was spent the least. */
function gravity(kind: FinanceKind, row: FinanceRow): number {
  const ratio = ratioOf(kind, row);
  if (ratio === null) return -Infinity;
  return kind === "spending" ? -ratio : Math.abs(ratio);
}

function factsOf(table: FinanceTable, index: number, { row, index: at }: PlacedRow): FinanceFacts {
  const { kind, unit } = table;
  const [first, second] = row.amounts;
  const format = amountFormat(Math.max(first?.decimals ?? 0, second?.decimals ?? 0));
  const figure = (what: FinanceFigure, value: number | null, shown = format): Quantity => ({
    value,
    format: shown,
    at: { of: "finance", table: index, row: at, what },
  });
  const ratio = ratioOf(kind, row);
  return {
    name: row.label,
    unit,
    first: figure("first", first?.value ?? null),
    second: figure("second", second?.value ?? null),
    difference: figure("difference", differenceOf(row)),
    ratio: ratio === null ? null : figure("ratio", ratio, PERCENT_FORMAT),
    change:
      ratio === null
        ? null
        : {
            value: Math.abs(ratio),
            format: `#,##${PERCENT_FORMAT}`,
            at: { of: "size", number: figure("ratio", ratio).at },
          },
  };
}

/** Negative amounts in parentheses, as accounts print them. */
const amountFormat = (decimals: number): string => `${figureFormat(decimals)};(${figureFormat(decimals)})`;

/** "1. รายงานวิเคราะห์…" opens a sentence without its number. */
const withoutNumber = (title: string): string => title.replace(/^\s*\d+(?:\.\d+)*[.)]\s+/, "");
