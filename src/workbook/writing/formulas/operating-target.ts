import type { Accumulation } from "../../../kpi/accumulation";
import { dusted, NO_FIGURE } from "./formula";

const allMissing = (cells: readonly string[]): string =>
  cells.length === 1
    ? `${cells[0]}=${NO_FIGURE}`
    : `AND(${cells.map((cell) => `${cell}=${NO_FIGURE}`).join(",")})`;

/**
 * A quarter's operating target: all that was planned so far less all that was done before: `domain.md` §4. The
 * quarters' cells do not lie side by side, as KPI.OPERATINGTARGET would need them; SUM skips the dashes and keeps
 * the errors.
 *
 * @param planned the cells of the quarters up to this one
 * @param results the cells of the quarters before it
 */
export function operatingTargetFormula(
  accumulation: Accumulation | null,
  planned: readonly string[],
  results: readonly string[],
): string {
  if (accumulation !== "incremental" || results.length === 0) return planned.at(-1) ?? NO_FIGURE;
  const carried = dusted(`SUM(${planned.join(",")})-SUM(${results.join(",")})`);
  return `IF(${allMissing(planned)},${NO_FIGURE},${carried})`;
}

/** The year's result from the quarters': their sum, or the last one reported. */
export function yearResultFormula(accumulation: Accumulation, results: readonly string[]): string {
  if (accumulation === "incremental")
    return `IF(${allMissing(results)},${NO_FIGURE},${dusted(`SUM(${results.join(",")})`)})`;
  const [first = NO_FIGURE, ...later] = results;
  return later.reduce((earlier, cell) => `IF(${cell}=${NO_FIGURE},${earlier},${cell})`, first);
}
