/** Whether a table of figures is of money, though it may state neither totals nor percentages. */
import { moneyUnitIn, namesAccounts, namesDefault, namesLoans } from "../words/finance-words";
import type { NumericTable } from "./numeric-table";

/** Accounts or loans, in a unit of money or side by side over years. */
export function isOfMoney({ titles, lines, columns }: NumericTable): boolean {
  const headings = columns.flatMap(({ path }) => path);
  const above = [...titles, ...headings];
  const hasUnit = above.some((text) => moneyUnitIn(text) !== null);
  const isOfAccounts = namesAccounts([...titles, ...lines.map(({ label }) => label)]);
  return (isOfAccounts && hasUnit) || (above.some(namesLoans) && headings.some(namesDefault));
}
