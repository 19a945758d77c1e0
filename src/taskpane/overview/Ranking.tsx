import { Link } from "@fluentui/react-components";
import { gradeNameIn } from "../../locales/rule-words";
import type { ScorecardAssessment } from "../../workbook/assessment";
import { highestPoints } from "../../workbook/scoring";
import { CopyButton } from "../copy/CopyButton";
import { tableContent } from "../copy/table-content";
import { Section } from "../layout/Section";
import { Note } from "../layout/Text";
import { DetailRow, FigureRow } from "../list/FigureRow";
import { Shortened } from "../list/Shortened";
import { decimalsOf, ranked } from "../scorecard";
import { useWords } from "../words";

const FEW = 8;

interface Props {
  scorecards: readonly ScorecardAssessment[];
  /** The one whose details are shown. */
  chosen: ScorecardAssessment;
  onChoose: (scorecard: ScorecardAssessment) => void;
}

/** Several offices' scorecards, the best first, each to be looked into. */
export function Ranking({ scorecards, chosen, onChoose }: Props) {
  const words = useWords();
  const inOrder = ranked(scorecards);
  const total = (scorecard: ScorecardAssessment): string =>
    scorecard.weightAssessed === 0
      ? words.notAssessed
      : words.scoreOfHighest(scorecard.total, highestPoints(scorecard.scale), decimalsOf(scorecard));
  const detail = ({ share, grade }: ScorecardAssessment): string =>
    [words.percent(share), grade !== null && words.grade(gradeNameIn(words.language, grade))]
      .filter(Boolean)
      .join(" · ");
  const table = (): string[][] =>
    inOrder.map((each, index) => [String(index + 1), each.scorecard.name, total(each), detail(each)]);
  return (
    <Section
      title={words.ranking}
      action={<CopyButton what={words.ranking} content={() => tableContent(table())} />}
    >
      <Note>{words.rankingHint}</Note>
      <Shortened items={inOrder} few={FEW}>
        {(each, index) => (
          <>
            <FigureRow
              name={
                <>
                  {index + 1}{" "}
                  <Link
                    as="button"
                    aria-current={each === chosen ? "true" : undefined}
                    onClick={() => onChoose(each)}
                  >
                    {each === chosen ? <b>{each.scorecard.name}</b> : each.scorecard.name}
                  </Link>
                </>
              }
              figure={total(each)}
            />
            {each.weightAssessed > 0 && <DetailRow detail={detail(each)} />}
          </>
        )}
      </Shortened>
    </Section>
  );
}
