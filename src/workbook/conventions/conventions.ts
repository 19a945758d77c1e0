/**
 * What the sheets show of the organisation's own ways, where no setting says them. Each way is a file of its own here:
 * to add one, a file, its part in `Conventions`, its note and the note's sentence in each language.
 */
import type { AchievementOptions } from "../../kpi/achievement";
import type { Model } from "../model";
import { steady } from "../remembered";
import { monthReported, type SettingValues } from "../settings";
import { finish, type Slices } from "../slices";
import { carryForwardOf } from "./carry-forward";
import { achievementOptionsOf, type Conventions } from "./convention";
import { lowerIsBetterOf } from "./lower-is-better";
import { percentOf } from "./percent-of";
import { yearPercentOf } from "./year-percent";

type Plans = Pick<Model, "plans" | "month" | "isCalendarYear">;

export const conventionsOf = (model: Plans, settings: SettingValues): Conventions =>
  finish(conventionsInSlices(model, settings));

const steadyOptions = steady<AchievementOptions>();

/** The same in slices. */
export function* conventionsInSlices(
  { plans, month, isCalendarYear }: Plans,
  settings: SettingValues,
): Slices<Conventions> {
  const lowerIsBetter = lowerIsBetterOf(plans, settings);
  yield;
  const options = steadyOptions(achievementOptionsOf({ lowerIsBetter }, settings.cap));
  const carryForward = yield* carryForwardOf(plans, settings, options);
  return {
    lowerIsBetter,
    carryForward,
    percentOf: yield* percentOf(plans, carryForward.value, options),
    yearPercentOf: yield* yearPercentOf(plans, monthReported(settings, isCalendarYear) ?? month, options),
  };
}
