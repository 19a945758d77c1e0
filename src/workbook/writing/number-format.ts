export const PERCENT_FORMAT = "0.00%";
export const SCORE_FORMAT = "0.00";
export const WEIGHTED_FORMAT = "0.0000";

/** More digits than this are noise on a board's sheet; the cell still holds them. */
const MOST_DECIMALS = 4;

/** The format of a figure printed with so many decimals: 0 → `#,##0`, 2 → `#,##0.00`. */
export function figureFormat(decimals: number): string {
  const shown = Math.min(decimals, MOST_DECIMALS);
  return shown > 0 ? `#,##0.${"0".repeat(shown)}` : "#,##0";
}

/** A number as one of the formats above will show it; its column must be wide enough for that. */
export function formatted(value: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const percent = format.endsWith("%");
  const text = (percent ? value * 100 : value).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: format.includes(","),
  });
  return percent ? `${text}%` : text;
}
