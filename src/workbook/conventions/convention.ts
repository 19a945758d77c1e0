/** What an organisation does in its own way, and how that was told: `domain.md` §8, last paragraph. */
import type { AchievementOptions } from "../../kpi/achievement";
import type { PercentBasis } from "../../kpi/percent-basis";

/** How a convention was told: by a setting, by figures that agree with it, or by nothing, so that the default holds. */
export type ToldBy = "setting" | "figures" | "default";

/** A convention, and how many of the figures that can tell it agree with it. */
export interface Convention<Value> {
  value: Value;
  toldBy: ToldBy;
  agreeing: number;
  of: number;
}

/** What the quarters' printed percentages on a sheet are of. */
export interface SheetPercentBasis extends Convention<PercentBasis> {
  sheet: string;
}

/** What the year's printed percentages on a sheet are of: the annual target, or what was due so far. */
export interface SheetYearPercent extends Convention<"annual" | "toDate"> {
  sheet: string;
}

export interface Conventions {
  /** Whether shortfall and surplus go into the next quarter's target (§4). */
  carryForward: Convention<boolean>;
  /** How achievement is worked out where lower is better (§3). */
  lowerIsBetter: Convention<"mirror" | "inverse">;
  /** Of each sheet whose percentages tell; on the others they are of the operating target. */
  percentOf: readonly SheetPercentBasis[];
  /** Of each sheet whose percentages tell; on the others they are of the annual target. */
  yearPercentOf: readonly SheetYearPercent[];
}

/** A convention that is not the usual one and was inferred from the figures: it is reported once, where it can be seen. */
export type ConventionNote =
  | { kind: "no-carry-forward"; agreeing: number; of: number }
  | { kind: "inverse"; agreeing: number; of: number }
  | {
      kind: "percent-of";
      sheet: string;
      basis: Exclude<PercentBasis, "operating">;
      agreeing: number;
      of: number;
    }
  | { kind: "year-percent-to-date"; sheet: string; agreeing: number; of: number };

/** The conventions to be said. Where nothing carries, the operating target is the planned one: no more to say. */
export function notesOf({
  carryForward,
  lowerIsBetter,
  percentOf,
  yearPercentOf,
}: Conventions): ConventionNote[] {
  const told = ({ toldBy }: { toldBy: ToldBy }): boolean => toldBy === "figures";
  return [
    ...(told(carryForward) && !carryForward.value
      ? [{ kind: "no-carry-forward" as const, agreeing: carryForward.agreeing, of: carryForward.of }]
      : []),
    ...(told(lowerIsBetter) && lowerIsBetter.value === "inverse"
      ? [{ kind: "inverse" as const, agreeing: lowerIsBetter.agreeing, of: lowerIsBetter.of }]
      : []),
    ...percentOf.flatMap(({ sheet, value, agreeing, of }): ConventionNote[] =>
      value === "operating" || (value === "planned" && !carryForward.value)
        ? []
        : [{ kind: "percent-of", sheet, basis: value, agreeing, of }],
    ),
    ...yearPercentOf.flatMap(({ sheet, value, agreeing, of }): ConventionNote[] =>
      value === "toDate" ? [{ kind: "year-percent-to-date", sheet, agreeing, of }] : [],
    ),
  ];
}

/** How achievement is worked out. */
export const achievementOptionsOf = (
  { lowerIsBetter }: Pick<Conventions, "lowerIsBetter">,
  cap: number | null,
): AchievementOptions => ({ lowerIsBetter: lowerIsBetter.value, cap });
