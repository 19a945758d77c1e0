// Kept: making a formatter takes a hundred times as long as using it.
const figure = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });
const twoDecimals = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A figure as a sentence states it: thousands separated, no more decimals than it has, four at most. */
export function inSentence(value: number | string | null | undefined): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "string") return value;
  return figure.format(value);
}

/** A percentage or an amount of money: two decimals, as reports print them. */
export function withTwoDecimals(value: number | string | null | undefined): string {
  if (typeof value !== "number") return inSentence(value);
  return twoDecimals.format(value);
}
