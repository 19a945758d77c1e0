/**
 * What the sheets show of the organisation's own ways, where no setting says them. Each way is a file of its own here:
 * to add one, a file, its part in `Conventions`, its note and the note's sentence in each language.
 */
import type { Model } from "../model";
import type { SettingValues } from "../settings";
import { carryForwardOf } from "./carry-forward";
import { achievementOptionsOf, type Conventions } from "./convention";
import { lowerIsBetterOf } from "./lower-is-better";
import { percentOf } from "./percent-of";

export function conventionsOf({ plans }: Pick<Model, "plans">, settings: SettingValues): Conventions {
  const lowerIsBetter = lowerIsBetterOf(plans, settings);
  const options = achievementOptionsOf({ lowerIsBetter }, settings.cap);
  const carryForward = carryForwardOf(plans, settings, options);
  return { lowerIsBetter, carryForward, percentOf: percentOf(plans, carryForward.value, options) };
}
