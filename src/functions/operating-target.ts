import { operatingTargets, type Four } from "../kpi/quarters";
import { figure, rows } from "./arguments";
import { invalidValue, notAvailable } from "./errors";
import { messages } from "./messages";

/**
 * The quarters' operating targets: each planned target plus what earlier quarters left undone or did beyond
 * theirs. For plans whose quarterly targets add up to the annual target.
 * @customfunction OPERATINGTARGET
 * @param planned The four planned targets, in a row or a column.
 * @param results The four results, as far as they are known.
 * @param [quarter] 1 to 4; left out, all four are returned.
 * @returns One number; or four in the direction of "planned", blank for a quarter that has none.
 * @example KPI.OPERATINGTARGET([[116, 350, 5730, 2449]], [[271, 605, 2255, 9068]], 3) // [[5320]]
 * @example KPI.OPERATINGTARGET([[116, 350, 5730, 2449]], [[271, 605, 2255, 9068]]) // [[116, 195, 5320, 5514]]
 */
export function operatingTarget(planned: unknown[][], results: unknown[][], quarter?: unknown): unknown[][] {
  const operating = operatingTargets(fourFigures("planned", planned), fourFigures("results", results));
  const asked = figure("quarter", quarter);
  if (asked === null) {
    const shown = operating.map((target) => target ?? "");
    return rows(planned).length === 4 ? shown.map((target) => [target]) : [shown];
  }
  const target = operating[asked - 1];
  if (target === undefined) throw invalidValue(messages().notAWholeNumber("quarter", 1, 4, asked));
  if (target === null) throw notAvailable(messages().noOperatingTarget(asked));
  // A function declared to return an array has to, even for a single number.
  return [[target]];
}

function fourFigures(name: string, cells: unknown[][]): Four<number | null> {
  const table = rows(cells);
  const values = table.flat();
  const columns = table[0]?.length ?? 0;
  if (values.length !== 4 || (table.length !== 1 && columns !== 1))
    throw invalidValue(messages().notFourCells(name, table.length, columns));
  const at = (index: number): number | null => figure(name, values[index]);
  return [at(0), at(1), at(2), at(3)];
}
