/**
 * What the sheets show of the organisation's own ways, where no setting says them. Each way is a file of its own here:
 * to add one, a file, its part in `Conventions`, its note and the note's sentence in each language.
 */
import type { Model } from "../model";
import { monthReported, type SettingValues } from "../settings";
import { carryForwardOf } from "./carry-forward";
import { achievementOptionsOf, type Conventions } from "./convention";
import { lowerIsBetterOf } from "./lower-is-better";
import { percentOf } from "./percent-of";
import { yearPercentOf } from "./year-percent";

export function conventionsOf(
  { plans, month }: Pick<Model, "plans" | "month">,
  settings: SettingValues,
): Conventions {
  const lowerIsBetter = lowerIsBetterOf(plans, settings);
  const options = achievementOptionsOf({ lowerIsBetter }, settings.cap);
  const carryForward = carryForwardOf(plans, settings, options);
  return {
    lowerIsBetter,
    carryForward,
    percentOf: percentOf(plans, carryForward.value, options),
    yearPercentOf: yearPercentOf(plans, monthReported(settings) ?? month, options),
  };
}
