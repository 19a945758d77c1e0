/** Spending against its budget: the printed percentage and the printed remainder (`domain.md` §8). */
import { finding, type Finding } from "../finding";
import type { Plan, Spending, SpendingLine } from "../model";
import { addsUp, ratioVerdict, share, sumOf } from "../reading/figures/agreement";

function checkPercent({ budget, spent, reportedPercent }: Spending, id: string | null): Finding[] {
  if (!budget || !spent || !reportedPercent || budget.value === 0) return [];
  const verdict = ratioVerdict(reportedPercent, spent, budget, share, false);
  if (!verdict) return [];
  return [
    finding(
      "percent-mismatch",
      { cell: reportedPercent.cell, id, reported: reportedPercent.value, ...verdict },
      { of: "budget", spent: spent.value, budget: budget.value },
    ),
  ];
}

function checkRemainder({ budget, spent, remainder }: Spending, id: string | null): Finding[] {
  if (!budget || !spent || !remainder) return [];
  const parts = [
    { figure: budget, sign: 1 },
    { figure: spent, sign: -1 },
  ] as const;
  if (addsUp(remainder, parts, false)) return [];
  return [
    finding(
      "remainder-mismatch",
      { cell: remainder.cell, id, reported: remainder.value, computed: sumOf(parts) },
      { budget: budget.value, spent: spent.value },
    ),
  ];
}

/** The money of a plan. */
export const checkPlanSpending = ({ id, spending }: Plan): Finding[] =>
  spending.flatMap((money) => [...checkPercent(money, id), ...checkRemainder(money, id)]);

/**
 * A row of a spending table.
 *
 * @param checked the sheets whose percentages are checked as those of a table of figures
 */
export const checkSpendingLine = (line: SpendingLine, checked: ReadonlySet<string>): Finding[] => [
  ...(checked.has(line.cell.sheet) ? [] : checkPercent(line, null)),
  ...checkRemainder(line, null),
];
