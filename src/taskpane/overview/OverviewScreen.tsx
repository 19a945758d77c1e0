import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Survey } from "../../workbook/survey";
import { CopyHandout } from "../handout/CopyHandout";
import { ScreenTitle } from "../layout/ScreenTitle";
import { Stack } from "../layout/Stack";
import { Note } from "../layout/Text";
import { usePane } from "../pane-context";
import { decimalsOf, scorecardsOf } from "../scorecard";
import { useWords } from "../words";
import { behindTarget } from "./behind-target";
import { BehindPlans } from "./BehindPlans";
import { Components } from "./Components";
import { Conclusions } from "./Conclusions";
import { Headline } from "./Headline";
import { kpiGaps, notAssessed } from "./kpi-gaps";
import { KpiGaps } from "./KpiGaps";
import { QuarterList } from "./QuarterList";
import { countByStatus, isShort, standingsOf } from "../../workbook/standing";
import { Ranking } from "./Ranking";
import { StatusCounts } from "./StatusCounts";

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
});

/** The story that a board is told: where the organisation stands, what fell short, and what the figures say. */
export function OverviewScreen({ survey }: { survey: Survey }) {
  const words = useWords();
  const styles = useStyles();
  const { session, go } = usePane();
  const { assessment, settings, organisation } = survey;
  const { model, plans } = assessment;
  const scorecards = useMemo(() => scorecardsOf(assessment), [assessment]);
  const [chosen, setChosen] = useState<string | null>(null);
  const scorecard = scorecards.find(({ scorecard }) => scorecard.name === chosen) ?? scorecards[0] ?? null;
  const { standings, behind, gaps, unassessed } = useMemo(() => {
    const standings = standingsOf(assessment);
    return {
      standings,
      behind: behindTarget(standings, settings),
      gaps: scorecard ? kpiGaps(scorecard) : [],
      unassessed: scorecard ? notAssessed(scorecard) : [],
    };
  }, [assessment, settings, scorecard]);
  const counts = countByStatus(standings);
  const midYear = standings.find(({ quarter }) => quarter !== null)?.quarter ?? null;
  const about = [
    model.fiscalYear === null ? "" : words.fiscalYear(model.fiscalYear),
    model.quarter === null ? "" : words.quarter(model.quarter),
  ];

  return (
    <>
      <Stack>
        <div>
          <ScreenTitle help="board">
            {organisation || model.organisation || words.screen.overview}
          </ScreenTitle>
          <Note>{about.filter(Boolean).join(" · ")}</Note>
        </div>
        <Headline
          scorecard={scorecard}
          name={scorecard && scorecards.length > 1 ? scorecard.scorecard.name : null}
          assessed={standings.length - counts.none}
          reached={standings.length - counts.none - standings.filter(isShort).length}
        />
        <Button
          appearance="primary"
          className={styles.start}
          onClick={() => {
            go("generate");
            void session.generate();
          }}
        >
          {words.generate}
        </Button>
        <CopyHandout survey={survey} />
      </Stack>
      {plans.length > 0 && <StatusCounts counts={counts} quarter={midYear} />}
      {scorecard && scorecards.length > 1 && (
        <Ranking
          scorecards={scorecards}
          chosen={scorecard}
          onChoose={({ scorecard }) => setChosen(scorecard.name)}
        />
      )}
      {plans.length > 0 && <BehindPlans plans={behind} />}
      <Conclusions survey={survey} />
      {scorecard && <Components scorecard={scorecard} />}
      <KpiGaps decimals={scorecard ? decimalsOf(scorecard) : 2} gaps={gaps} unassessed={unassessed} />
      <QuarterList plans={plans} />
    </>
  );
}
