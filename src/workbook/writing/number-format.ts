export const PERCENT_FORMAT = "0.00%";
export const SCORE_FORMAT = "0.00";
export const WEIGHTED_FORMAT = "0.0000";

/** More digits than this are noise on a board's sheet; the cell still holds them. */
const MAX_DECIMALS = 4;

/** The format of a figure printed with so many decimals: 0 → `#,##0`, 2 → `#,##0.00`. */
export function figureFormat(decimals: number): string {
  const shown = Math.min(decimals, MAX_DECIMALS);
  return shown > 0 ? `#,##0.${"0".repeat(shown)}` : "#,##0";
}

/** Money as accounts print it: a negative amount in parentheses, its digits under those of the others. */
export const accountingFormat = (decimals: number): string => {
  const figure = figureFormat(decimals);
  return `${figure}_);(${figure})`;
};

/** Growth as accounts print it. */
export const ACCOUNTING_PERCENT = "#,##0.0%_);(#,##0.0%)";

/** Making a formatter costs far more than using it, and a sheet has tens of thousands of figures. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(format: string): Intl.NumberFormat {
  const known = formatters.get(format);
  if (known) return known;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const made = new Intl.NumberFormat("en-US", {
    style: format.endsWith("%") ? "percent" : "decimal",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: format.includes(","),
  });
  formatters.set(format, made);
  return made;
}

/** A number as one of the formats above will show it; its column must be wide enough for that. */
export function formatted(value: number, format: string): string {
  const [positive = "", negative] = format.split(";");
  if (negative === undefined) return formatterOf(format).format(value);
  const shown = formatterOf(positive.replace("_)", "")).format(Math.abs(value));
  return value < 0 ? `(${shown})` : positive.includes("_)") ? `${shown} ` : shown;
}
