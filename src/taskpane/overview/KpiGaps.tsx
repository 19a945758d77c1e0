import type { PaneWords } from "../../locales/locale";
import type { KpiAssessment } from "../../workbook/assessment";
import type { Step } from "../../workbook/kpi-kinds/kpi-kind";
import { CopyButton } from "../copy/CopyButton";
import { tableContent } from "../copy/table-content";
import { Section } from "../layout/Section";
import { DetailRow, FigureRow } from "../list/FigureRow";
import { Shortened } from "../list/Shortened";
import { numbered } from "../numbered";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import type { KpiGap } from "./kpi-gaps";

const FEW = 8;

interface Props {
  /** Of the points that are lost. */
  decimals: number;
  gaps: readonly KpiGap[];
  unassessed: readonly KpiAssessment[];
}

/** The KPIs that lose points, and what would win the next ones; then those that wait for a result. */
export function KpiGaps({ decimals, gaps, unassessed }: Props) {
  const words = useWords();
  const rows = [
    ...gaps.map(({ kpi, score, lost, step }) => ({
      kpi,
      figure: words.points(score),
      detail: [words.lost(lost, decimals), step && stepSentence(step, words)].filter(Boolean).join(" · "),
    })),
    ...unassessed.map(({ kpi }) => ({ kpi, figure: "–", detail: words.notAssessed })),
  ];
  if (rows.length === 0) return null;
  const table = (): string[][] => rows.map(({ kpi, figure, detail }) => [kpi.id, kpi.title, figure, detail]);
  return (
    <Section
      title={words.gaps}
      action={<CopyButton what={words.gaps} content={() => tableContent(table())} />}
    >
      <Shortened items={rows} few={FEW}>
        {({ kpi, figure, detail }) => (
          <>
            <FigureRow
              name={<PlaceLink place={placeOf(kpi.cell)}>{numbered(kpi)}</PlaceLink>}
              figure={figure}
            />
            <DetailRow detail={detail} />
          </>
        )}
      </Shortened>
    </Section>
  );
}

function stepSentence(step: Step, words: PaneWords): string {
  switch (step.kind) {
    case "figure":
      return words.stepFigure(step.missing, step.required, step.points);
    case "level":
      return words.stepLevel(step.text, step.points);
    case "items":
      return words.stepItems(step.count);
  }
}
