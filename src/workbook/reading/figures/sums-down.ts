/** Totals of the rows above them (or below), and differences of two rows. */
import { isAdded, isTotal, mayBeTotal } from "../words/figure-words";
import { isFigure, type NumericTable } from "./numeric-table";
import { differenceCandidates, rowCandidates } from "./row-candidates";
import {
  agreeing,
  best,
  type Candidate,
  ENOUGH_ROWS,
  isConfirmed,
  type TableSum,
  type Trial,
  tryOut,
} from "./sum-trial";

const MAX_TOTALS = 100;

export function sumsDown(table: NumericTable): TableSum[] {
  const { lines, columns } = table;
  const added = columns.map(({ path, percent }) => !percent && isAdded(path));
  const totals = new Set<number>();
  const found: TableSum[] = [];
  // Many labels that begin like a total's are names of things.
  const named = lines.filter(({ label }) => mayBeTotal(label)).length > MAX_TOTALS ? isTotal : mayBeTotal;
  lines.forEach((line, at) => {
    if (line.entries.length === 0) return;
    const tryAll = ({ parts }: Candidate): (Trial | null)[] =>
      columns.map((column, index) =>
        added[index]
          ? tryOut(
              line.entries[index] ?? null,
              parts.map(({ place, sign }) => [lines[place]?.entries[index] ?? null, sign] as const),
              column.rounded,
            )
          : null,
      );
    const difference = best(differenceCandidates(table, at), tryAll);
    const sums = named(line.label) ? best(rowCandidates(table, at, totals), tryAll) : null;
    const choice = difference ?? sums;
    if (isTotal(line.label)) totals.add(at);
    if (!choice) return;
    const certainDifference = difference?.candidate.certain ?? false;
    if (!certainDifference && !isConfirmed(choice)) return;
    totals.add(at);
    const proven = agreeing(choice.trials) > 0;
    choice.trials.forEach((trial, index) => {
      const column = columns[index];
      if (!trial || !column) return;
      if (!difference && !trial.agrees && proven && (isMean(trial) || isQuotient(table, index))) return;
      found.push({
        along: difference ? "difference" : "column",
        total: trial.total,
        parts: trial.parts,
        line,
        column,
        of: difference ? choice.candidate.parts.map(({ place }) => lines[place]?.label ?? "") : [],
      });
    });
  });
  return found;
}

const isMean = ({ total, parts }: Trial): boolean => {
  const mean = parts.reduce((all, { figure }) => all + figure.value, 0) / parts.length;
  return parts.length > 1 && Math.abs(mean - total.value) <= 0.5 * 10 ** -total.decimals;
};

/** A column that is one other divided by another (inhabitants per area), whatever its heading, and so does not add up. */
function isQuotient({ lines, columns }: NumericTable, at: number): boolean {
  const rows = lines.slice(0, ENOUGH_ROWS).flatMap(({ entries }) => {
    const own = entries[at] ?? null;
    return isFigure(own) ? [{ own, entries }] : [];
  });
  const divides = (a: number, b: number): boolean =>
    rows.every(({ own, entries }) => {
      const [part, base] = [entries[a] ?? null, entries[b] ?? null];
      return (
        isFigure(part) &&
        isFigure(base) &&
        Math.abs(part.value / base.value - own.value) <= 0.51 * 10 ** -own.decimals
      );
    });
  const others = columns.flatMap((_, index) => (index === at ? [] : [index]));
  return rows.length > 1 && others.some((a) => others.some((b) => a !== b && divides(a, b)));
}
