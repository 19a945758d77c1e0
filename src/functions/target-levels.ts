import { NoTargetsError, TargetsOutOfOrderError } from "../kpi/scale";
import type { TargetLevels } from "../kpi/score";
import { figure } from "./arguments";
import { invalidValue, notAvailable } from "./errors";
import { messages } from "./messages";

/** The three targets of a scoring function. */
export function targetLevels(minimum: unknown, standard: unknown, advanced: unknown): TargetLevels {
  return {
    minimum: figure("minimum", minimum),
    standard: figure("standard", standard),
    advanced: figure("advanced", advanced),
  };
}

/** Scores, with the rules' complaints about the targets made into cell errors. */
export function withTargets<Result>(score: () => Result): Result {
  try {
    return score();
  } catch (error) {
    if (error instanceof NoTargetsError) throw notAvailable(messages().noTargets());
    if (error instanceof TargetsOutOfOrderError)
      throw invalidValue(messages().targetsOutOfOrder(error.targets.join(", ")));
    throw error;
  }
}
