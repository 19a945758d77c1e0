import type { Polarity } from "../../kpi/polarity";
import type { Figure } from "../figure";
import type { AnnualAssessment } from "../assessment";
import { rangeOf } from "../plan-figures";
import type { FormulaMode } from "../settings";
import { type Cell, numberCell, ruleCell } from "./cell";
import { achievementFormula } from "./formulas/achievement";
import { statusFormula, type StatusCase } from "./formulas/status";
import { PERCENT_FORMAT } from "./number-format";
import { rulesOf } from "./rules-cells";
import { plainStatus, statusWords } from "./status-cell";
import type { Writing } from "./writing";

/** A target and a result to be judged, and where they stand. */
export interface Judged extends AnnualAssessment {
  polarity: Polarity;
  /** The target as the user stated it; it may be a range. */
  stated: Figure | null;
  /** Whether earlier quarters may have delivered the target, so that it is 0 or less. */
  carried: boolean;
  at: { target: string; result: string; achievement: string };
}

/** The two cells that follow a result: its achievement and its traffic light. */
export function judgedCells(writing: Writing, mode: FormulaMode, judged: Judged): [Cell, Cell] {
  const { settings } = writing;
  const { at } = judged;
  const rules = rulesOf(writing);
  const range = rangeOf(judged.stated);
  const polarity = range ? "within" : judged.polarity;
  const light = statusWords(writing);
  const inverse = writing.assessment.conventions.lowerIsBetter.value === "inverse";
  const of = caseOf(judged, inverse && polarity === "lower");
  return [
    ruleCell(mode, numberCell(judged.achievement, PERCENT_FORMAT), (language) =>
      achievementFormula(
        language,
        {
          ...at,
          polarity,
          range,
          lowerIsBetter: writing.assessment.conventions.lowerIsBetter.value,
          cap: settings.cap === null ? null : rules.cap,
        },
        of,
      ),
    ),
    ruleCell(mode, plainStatus(judged.status, light), (language) =>
      statusFormula(
        language,
        { ...at, polarity, range, redBelow: rules.redBelow, greenAbove: rules.greenAbove, limits: settings },
        light,
        of,
      ),
    ),
  ];
}

/** By the figures that may be typed as well as by those that are there: a result of 0 has no inverse, today or later. */
function caseOf({ carried, stated, target }: Judged, inverse: boolean): StatusCase {
  const range = rangeOf(stated);
  if (range) return range.from === 0 || range.to === 0 ? "bound of 0" : "ratio";
  const noInverse = inverse && target !== null && target > 0;
  if (carried) return noInverse ? "delivered or no inverse" : "delivered";
  if (target === 0) return "target of 0";
  return noInverse ? "no inverse" : "ratio";
}
