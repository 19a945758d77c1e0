import { achievement } from "../../kpi/achievement";
import { agreesWith, type PrintedPercent } from "../../kpi/printed-percent";
import { valueOf } from "../figure";
import type { Plan } from "../model";
import { annualResultOf } from "../plan-figures";
import type { Settings } from "../settings";
import type { Convention } from "./convention";

type Printed = [percent: PrintedPercent | null, result: number | null, target: number | null];

/** The percentages a plan prints, with what they may be of. */
const printedIn = ({ annual, quarters, ...plan }: Plan): Printed[] => [
  [annual.reportedPercent, annualResultOf({ annual, quarters, ...plan }), valueOf(annual.target)],
  ...quarters.map(({ reportedPercent, reportedOperating, planned, result }): Printed => [
    reportedPercent,
    valueOf(result),
    valueOf(reportedOperating ?? planned),
  ]),
];

/**
 * How achievement is worked out where lower is better: as most of the printed percentages are that agree with one of
 * the two ways alone. Nothing tells: mirrored.
 *
 * @see domain.md §3
 */
export function lowerIsBetterOf(
  plans: readonly Plan[],
  { lowerIsBetter }: Pick<Settings, "lowerIsBetter">,
): Convention<"mirror" | "inverse"> {
  if (lowerIsBetter !== "as-shown") return { value: lowerIsBetter, toldBy: "setting", agreeing: 0, of: 0 };
  const votes = { mirror: 0, inverse: 0 };
  for (const plan of plans.filter(({ polarity }) => polarity === "lower"))
    for (const [percent, result, target] of printedIn(plan)) {
      if (percent === null) continue;
      const agrees = (way: "mirror" | "inverse"): boolean =>
        agreesWith(percent, achievement(result, target, "lower", { lowerIsBetter: way }));
      if (agrees("mirror") !== agrees("inverse")) votes[agrees("mirror") ? "mirror" : "inverse"]++;
    }
  const value = votes.inverse > votes.mirror ? "inverse" : "mirror";
  const of = votes.mirror + votes.inverse;
  return { value, toldBy: of === 0 ? "default" : "figures", agreeing: votes[value], of };
}
