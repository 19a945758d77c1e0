import { operatingTargets, type Four } from "../kpi/quarters";
import { figure, rows } from "./arguments";
import type { FunctionDefinition } from "./definition";
import { invalidValue } from "./errors";
import { messages } from "./messages";
import { NO_FIGURE } from "./no-figure";

export const operatingTarget: FunctionDefinition<"OPERATINGTARGET"> = {
  id: "OPERATINGTARGET",
  arguments: [
    { name: "planned", range: true },
    { name: "results", range: true },
    { name: "quarter", optional: true },
  ],
  // A function declared to return an array has to, even for a single number.
  spills: true,
  examples: [
    { given: [[[116, 350, 5730, 2449]], [[271, 605, 2255, 9068]], 3], gives: [[5320]] },
    { given: [[[116, 350, 5730, 2449]], [[271, 605, 2255, 9068]]], gives: [[116, 195, 5320, 5514]] },
  ],
  compute(planned, results, quarter) {
    const operating = operatingTargets(fourFigures("planned", planned), fourFigures("results", results));
    const shown = operating.map((target) => target ?? NO_FIGURE);
    const asked = figure("quarter", quarter);
    if (asked === null) return rows(planned).length === 4 ? shown.map((target) => [target]) : [shown];
    const target = shown[asked - 1];
    if (target === undefined) throw invalidValue(messages().notAWholeNumber("quarter", 1, 4, asked));
    return [[target]];
  },
};

function fourFigures(name: string, cells: unknown): Four<number | null> {
  const table = rows(cells);
  const values = table.flat();
  const columns = table[0]?.length ?? 0;
  if (values.length !== 4 || (table.length !== 1 && columns !== 1))
    throw invalidValue(messages().notFourCells(name, table.length, columns));
  const at = (index: number): number | null => figure(name, values[index]);
  return [at(0), at(1), at(2), at(3)];
}
