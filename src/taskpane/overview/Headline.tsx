import type { ScorecardAssessment } from "../../workbook/assessment";
import { valueOf } from "../../workbook/plan-figures";
import { gradeNameIn } from "../../locales/rule-words";
import { useWords } from "../words";

interface Props {
  scorecard: ScorecardAssessment | null;
  plans: number;
  /** Plans that are green, which is the headline where there is no scorecard. */
  green: number;
}

/** Where the organisation stands, in one figure. */
export function Headline({ scorecard, plans, green }: Props) {
  const words = useWords();
  if (!scorecard)
    return (
      <div role="status">
        <p className="pane-muted">{words.plansGreenLabel}</p>
        <p className="pane-figure">{words.plansGreen(green, plans)}</p>
      </div>
    );
  const { total, grade, weightAssessed, totalOfAssessed, components } = scorecard;
  const weight = components
    .flatMap(({ kpis }) => kpis)
    .reduce((sum, { kpi }) => sum + (valueOf(kpi.weight) ?? 0), 0);
  const assessed = words.weightAssessed(weightAssessed, weight);
  return (
    <div className="pane-headline">
      <div role="status">
        <p className="pane-muted">{words.totalLabel}</p>
        <p className="pane-total">
          <span className="pane-figure">{words.points(total)}</span>
          <span className="pane-grade">
            {weightAssessed === 0
              ? words.notAssessed
              : grade !== null && words.grade(gradeNameIn(words.language, grade))}
          </span>
        </p>
      </div>
      {weight > 0 && <progress aria-label={assessed} value={weightAssessed} max={weight} />}
      <p>
        <small>{assessed}</small>
      </p>
      {totalOfAssessed !== null && weightAssessed < weight && (
        <p>
          <small>{words.totalOfAssessed(totalOfAssessed)}</small>
        </p>
      )}
    </div>
  );
}
