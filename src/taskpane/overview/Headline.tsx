import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { gradeNameIn } from "../../locales/rule-words";
import type { ScorecardAssessment } from "../../workbook/assessment";
import { valueOf } from "../../workbook/figure";
import { highestPoints } from "../../workbook/scoring";
import { CopyButton } from "../copy/CopyButton";
import { tableContent } from "../copy/table-content";
import { Stack } from "../layout/Stack";
import { Muted, Note } from "../layout/Text";
import { decimalsOf } from "../scorecard";
import { useWords } from "../words";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "start", justifyContent: "space-between", columnGap: "12px" },
  total: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "12px" },
  figure: {
    fontSize: tokens.fontSizeHero800,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1.6,
    fontVariantNumeric: "tabular-nums",
  },
  grade: { fontSize: tokens.fontSizeBase400 },
});

interface Props {
  scorecard: ScorecardAssessment | null;
  /** Its name, where there are several. */
  name: string | null;
  /** Plans that can be judged, and of those the ones on target: the headline where there is no scorecard. */
  assessed: number;
  reached: number;
}

/** Where the organisation stands, in one figure. */
export function Headline({ scorecard, name, assessed: judgedPlans, reached }: Props) {
  const words = useWords();
  const styles = useStyles();
  if (!scorecard) {
    const said = judgedPlans === 0 ? words.notAssessed : words.plansReached(reached, judgedPlans);
    return (
      <div className={styles.row}>
        <div role="status">
          <Muted>{words.plansReachedLabel}</Muted>
          <div className={styles.figure} data-figure="">
            {said}
          </div>
        </div>
        <CopyButton
          what={words.plansReachedLabel}
          content={() => tableContent([[words.plansReachedLabel, said]])}
        />
      </div>
    );
  }
  const { total, grade, weightAssessed, totalOfAssessed, components, scale, share } = scorecard;
  const highest = highestPoints(scale);
  const decimals = decimalsOf(scorecard);
  const weight = components
    .flatMap(({ kpis }) => kpis)
    .reduce((sum, { kpi }) => sum + (valueOf(kpi.weight) ?? 0), 0);
  const assessed = words.weightAssessed(weightAssessed, weight);
  const label = name ?? words.totalLabel;
  const judged =
    weightAssessed === 0
      ? words.notAssessed
      : grade !== null
        ? words.grade(gradeNameIn(words.language, grade))
        : "";
  return (
    <Stack gap="close">
      <div className={styles.row}>
        <div role="status">
          <Muted>{label}</Muted>
          <div className={styles.total}>
            <span className={styles.figure} data-figure="">
              {weightAssessed === 0 ? "–" : words.points(total, decimals)}
            </span>
            <span className={styles.grade} data-grade="">
              {judged}
            </span>
          </div>
        </div>
        <CopyButton
          what={label}
          content={() => tableContent([[label, words.points(total, decimals), judged, assessed]])}
        />
      </div>
      {highest !== 100 && <Note>{words.shareOfHighest(share, highest)}</Note>}
      {weight > 0 && (
        <ProgressBar aria-label={assessed} value={weightAssessed} max={weight} thickness="large" />
      )}
      <Note>{assessed}</Note>
      {totalOfAssessed !== null && weightAssessed < weight && (
        <Note>{words.totalOfAssessed(totalOfAssessed, decimals)}</Note>
      )}
    </Stack>
  );
}
