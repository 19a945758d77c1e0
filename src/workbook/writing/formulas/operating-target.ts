import { dusted, NO_FIGURE } from "./formula";

/** One quarter's cells on the quarters sheet. */
export interface QuarterCells {
  planned: string;
  operating: string;
  result: string;
}

/**
 * A quarter's operating target where shortfalls and surpluses carry: its own plan and what was due before, less what
 * was done (`domain.md` §4). SUM passes over dashes and keeps errors.
 *
 * @param earlier the quarters before this one, first to last
 * @param stated whether the quarter before has an operating target: all that went before is in it
 */
export function carriedTargetFormula(
  { planned }: Pick<QuarterCells, "planned">,
  earlier: readonly QuarterCells[],
  stated: boolean,
): string {
  const last = earlier.at(-1);
  if (!last) return planned;
  const due = stated ? [planned, last.operating] : [...earlier.map((quarter) => quarter.planned), planned];
  const done = stated ? [last.result] : earlier.map((quarter) => quarter.result);
  const carried = dusted(`SUM(${due.join(",")})-SUM(${done.join(",")})`);
  return `IF(COUNT(${due.join(",")})=0,${NO_FIGURE},${carried})`;
}
