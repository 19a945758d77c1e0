/** How formulas are spelled: Excel's English function names, commas, quotes doubled. */
export type FormulaLanguage = "live" | "native";

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Nothing to show: the same dash a constant cell has, so that formulas can ask for it. */
export const NO_FIGURE = `"–"`;

/**
 * The third argument on a KPI function, where lower is better; higher is what the functions assume.
 */
export const polarityArgument = (polarity: "higher" | "lower" | null): string =>
  polarity === "lower" ? `,"lower"` : "";

/** Added-up decimals leave binary dust (0.1 + 0.2 − 0.3) that a comparison with 0 would take for a figure. */
export const dusted = (sum: string): string => `ROUND(${sum},10)`;
