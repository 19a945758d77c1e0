import { checklistScore, parsePassed } from "../kpi/checklist";
import { isBlank, pairs, weight } from "./arguments";
import { divisionByZero, found, invalidValue, notAvailable } from "./errors";
import { messages } from "./messages";

/**
 * The score of a checklist: the weights of the items passed against all weights.
 * @customfunction CHECKLIST
 * @param passed The items' "passed" cells: TRUE, 1, ผ่าน, ✓ or x; FALSE, 0, ไม่ผ่าน or blank.
 * @param weights The items' weights, as many cells.
 * @returns Points from 0 to 100, not rounded.
 * @example KPI.CHECKLIST([["✓"], ["ไม่ผ่าน"], [true]], [[8], [7], [15]]) // 76.6666666666667
 */
export function checklist(passed: unknown[][], weights: unknown[][]): number {
  const filled = pairs("passed", passed, "weights", weights).filter(
    (item) => !isBlank(item.first) || !isBlank(item.second),
  );
  if (filled.length === 0) throw notAvailable(messages().noFigure("weights"));
  const items = filled.map(({ first, second, position }) => {
    const isPassed = parsePassed(first);
    if (isPassed === null)
      throw invalidValue(messages().neitherPassedNorNot("passed", position, found(first)));
    return { passed: isPassed, weight: weight("weights", second, position) };
  });
  const score = checklistScore(items);
  if (score === null) throw divisionByZero();
  return score;
}
