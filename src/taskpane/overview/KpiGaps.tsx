import type { PaneWords } from "../../locales/locale";
import type { KpiAssessment } from "../../workbook/assessment";
import type { Step } from "../../workbook/kpi-kinds/kpi-kind";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import type { KpiGap } from "./kpi-gaps";
import { Shortened } from "./Shortened";

interface Props {
  gaps: readonly KpiGap[];
  unassessed: readonly KpiAssessment[];
}

/** The KPIs that lose points, and what would win the next ones; then those that wait for a result. */
export function KpiGaps({ gaps, unassessed }: Props) {
  const words = useWords();
  const rows = [
    ...gaps.map(({ kpi, score, lost, step }) => ({
      kpi,
      figure: words.points(score),
      detail: [words.lost(lost), step && stepSentence(step, words)].filter(Boolean).join(" · "),
    })),
    ...unassessed.map(({ kpi }) => ({ kpi, figure: "–", detail: words.notAssessed })),
  ];
  if (rows.length === 0) return null;
  return (
    <section className="pane-stack" aria-labelledby="gaps">
      <h2 id="gaps">{words.gaps}</h2>
      <Shortened items={rows} step={8}>
        {({ kpi, figure, detail }, index) => (
          <li key={index}>
            <div className="pane-row">
              <span className="pane-name">
                <PlaceLink place={placeOf(kpi.cell)}>{`${kpi.id} ${kpi.title}`.trim()}</PlaceLink>
              </span>
              <span className="pane-number">{figure}</span>
            </div>
            <small>{detail}</small>
          </li>
        )}
      </Shortened>
    </section>
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
