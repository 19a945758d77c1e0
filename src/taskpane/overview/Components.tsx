import { Accordion, makeStyles } from "@fluentui/react-components";
import { decimal } from "../../kpi/decimal";
import { localeOf } from "../../locales/locales";
import type { ComponentAssessment, ScorecardAssessment } from "../../workbook/assessment";
import { valueOf } from "../../workbook/figure";
import { highestPoints } from "../../workbook/scoring";
import { CopyButton } from "../copy/CopyButton";
import { tableContent } from "../copy/table-content";
import { Folded } from "../layout/Folded";
import { Section } from "../layout/Section";
import { FigureRow } from "../list/FigureRow";
import { VirtualList } from "../list/VirtualList";
import { numbered } from "../numbered";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { decimalsOf } from "../scorecard";
import { useWords } from "../words";

const useStyles = makeStyles({
  // The header's own row leaves its words no width to push the figure to the right.
  header: { display: "block", flexGrow: 1 },
});

const weightOf = ({ kpis }: ComponentAssessment): number =>
  kpis.reduce((sum, { kpi }) => sum + (valueOf(kpi.weight) ?? 0), 0);

/** A scorecard's components; each opens to its KPIs. */
export function Components({ scorecard }: { scorecard: ScorecardAssessment }) {
  const words = useWords();
  const styles = useStyles();
  const { components, scale } = scorecard;
  const { sheets } = localeOf(words.language);
  const nameOf = ({ id, title }: ComponentAssessment): string =>
    sheets.component(id, title) || words.totalLabel;
  const reached = (component: ComponentAssessment): string =>
    words.scoreOfHighest(
      component.weighted,
      decimal((highestPoints(scale) * weightOf(component)) / 100),
      decimalsOf(scorecard),
    );
  const scored = (score: number | null): string => (score === null ? words.notAssessed : words.points(score));
  const table = (): string[][] =>
    components.flatMap((component) => [
      [nameOf(component), "", reached(component)],
      ...component.kpis.map(({ kpi, score }) => [kpi.id, kpi.title, scored(score)]),
    ]);
  return (
    <Section
      title={words.components}
      action={<CopyButton what={words.components} content={() => tableContent(table())} />}
    >
      <Accordion multiple collapsible>
        {components.map((component, index) => (
          <Folded
            key={index}
            value={index}
            level="h3"
            isIndented
            title={
              <span className={styles.header}>
                <FigureRow name={nameOf(component)} figure={reached(component)} />
              </span>
            }
          >
            <VirtualList items={component.kpis}>
              {({ kpi, score }) => (
                <FigureRow
                  name={<PlaceLink place={placeOf(kpi.cell)}>{numbered(kpi)}</PlaceLink>}
                  figure={scored(score)}
                />
              )}
            </VirtualList>
          </Folded>
        ))}
      </Accordion>
    </Section>
  );
}
