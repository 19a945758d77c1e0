import { NoTargetsError, TargetsOutOfOrderError } from "../kpi/scale";
import type { TargetLevels } from "../kpi/score";
import { figure } from "./arguments";
import { invalidValue } from "./errors";
import { messages } from "./messages";

/** The three targets of a scoring function. */
export function targetLevels(minimum: unknown, standard: unknown, advanced: unknown): TargetLevels {
  return {
    minimum: figure("minimum", minimum),
    standard: figure("standard", standard),
    advanced: figure("advanced", advanced),
  };
}

/** Scores, with the rules' complaints about the targets made into cell errors that name the arguments. */
export function withTargets<Result>(names: string, score: () => Result): Result {
  try {
    return score();
  } catch (error) {
    if (error instanceof NoTargetsError) throw invalidValue(messages().noTargets(names));
    if (error instanceof TargetsOutOfOrderError)
      throw invalidValue(messages().targetsOutOfOrder(names, error.targets.join(", ")));
    throw error;
  }
}

/** The arguments that hold the targets of 50, 75 and 100 points, as messages name them. */
export const THREE_TARGETS = `"minimum", "standard", "advanced"`;
