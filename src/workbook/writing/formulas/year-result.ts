import type { Accumulation } from "../../../kpi/accumulation";
import { dusted, NO_FIGURE } from "./formula";

const FUNCTIONS = { average: "AVERAGE", maximum: "MAX", minimum: "MIN" } as const;

/** The year's result from the quarters' cells: their sum, the last one reported, their average or an extreme (§4). */
export function yearResultFormula(accumulation: Accumulation, results: readonly string[]): string {
  const all = results.join(",");
  switch (accumulation) {
    case "incremental":
      return `IF(COUNT(${all})=0,${NO_FIGURE},${dusted(`SUM(${all})`)})`;
    case "cumulative": {
      const [first = NO_FIGURE, ...later] = results;
      return later.reduce((earlier, cell) => `IF(${cell}=${NO_FIGURE},${earlier},${cell})`, first);
    }
    case "average":
    case "maximum":
    case "minimum":
      return `IF(COUNT(${all})=0,${NO_FIGURE},${FUNCTIONS[accumulation]}(${all}))`;
  }
}
