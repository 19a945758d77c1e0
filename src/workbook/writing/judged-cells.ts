import type { PlanPolarity } from "../../kpi/polarity";
import type { Figure } from "../figure";
import type { AnnualAssessment } from "../assessment";
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
  polarity: PlanPolarity;
  /** The target as the user stated it; it may be a range. */
  stated: Figure | null;
  /** Whether earlier quarters may have delivered the target, so that it is 0 or less. */
  carried: boolean;
  at: { target: string; result: string; achievement: string };
}

/** The two cells that follow a result: its achievement and its traffic light. */
export function judgedCells(writing: Writing, mode: FormulaMode, judged: Judged): [Cell, Cell] {
  const { settings } = writing;
  const { stated, at, polarity } = judged;
  const rules = rulesOf(writing);
  const upTo = stated?.upTo;
  const range = stated && upTo !== undefined ? { from: stated.value, to: upTo } : null;
  const spoken = statusWords(writing);
  const of = caseOf(judged);
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
    ruleCell(mode, plainStatus(judged.status, spoken), (language) =>
      statusFormula(
        language,
        { ...at, polarity, redBelow: rules.redBelow, greenAbove: rules.greenAbove, limits: settings },
        spoken,
        of,
      ),
    ),
  ];
}

function caseOf({ carried, target, result, achievement }: Judged): StatusCase {
  if (carried) return "delivered";
  if (target === 0) return "target of 0";
  return target !== null && result !== null && achievement === null ? "no inverse" : "ratio";
}
