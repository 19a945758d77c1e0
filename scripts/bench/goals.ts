/**
 * The bench's last table: what is wanted, what was measured, and whether that is enough. A new row is a `Goal` that some
 * measurement returns; `bench.ts` lists the measurements.
 */
import { type TerminalColumn, terminalTable } from "../../src/preview/cli/terminal-table";

export interface Goal {
  what: string;
  /** What it was when the goal was set; "–" where nobody had measured it. */
  before: string;
  /** At most so much, or at least. */
  limit: { atMost: number } | { atLeast: number };
  /** Null where it cannot be measured here, with the reason in `missing`. */
  measured: number | null;
  missing?: string;
  /** How figures of this row are shown: "ms", "MB", "×". */
  unit?: string;
  decimals?: number;
}

const COLUMNS: readonly TerminalColumn[] = [
  { heading: "what", align: "left" },
  { heading: "before", align: "right" },
  { heading: "goal", align: "right" },
  { heading: "measured", align: "right" },
  { heading: "reached", align: "left" },
];

function isReached({ limit, measured }: Goal): boolean {
  if (measured === null) return false;
  return "atMost" in limit ? measured <= limit.atMost : measured >= limit.atLeast;
}

function row(goal: Goal): string[] {
  const { what, before, limit, measured, missing = "", unit = "", decimals = 0 } = goal;
  const format = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const shown = (figure: number): string => `${format.format(figure)}${unit && ` ${unit}`}`;
  const wanted = "atMost" in limit ? `≤ ${shown(limit.atMost)}` : `≥ ${shown(limit.atLeast)}`;
  if (measured === null) return [what, before, wanted, "–", missing];
  return [what, before, wanted, shown(measured), isReached(goal) ? "yes" : "no"];
}

export const goalTable = (goals: readonly Goal[]): string => terminalTable(COLUMNS, goals.map(row));
