import type { ComponentAssessment } from "../../workbook/assessment";
import { valueOf } from "../../workbook/plan-figures";
import { localeOf } from "../../locales/locales";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";

const weightOf = ({ kpis }: ComponentAssessment): number =>
  kpis.reduce((sum, { kpi }) => sum + (valueOf(kpi.weight) ?? 0), 0);

/** The scorecard's components; each opens to its KPIs. */
export function Components({ components }: { components: readonly ComponentAssessment[] }) {
  const words = useWords();
  return (
    <section className="pane-stack" aria-labelledby="components">
      <h2 id="components">{words.components}</h2>
      <div>
        {components.map((component, index) => (
          <details key={index}>
            <summary className="pane-row">
              <span className="pane-name">
                {localeOf(words.language).sheets.component(component.id, component.title) || words.totalLabel}
              </span>
              <span className="pane-number">
                {words.scoreOfWeight(component.weighted, weightOf(component))}
              </span>
            </summary>
            <ul className="pane-rows">
              {component.kpis.map(({ kpi, score }, at) => (
                <li key={at} className="pane-row">
                  <span className="pane-name">
                    <PlaceLink place={placeOf(kpi.cell)}>{`${kpi.id} ${kpi.title}`.trim()}</PlaceLink>
                  </span>
                  <span className="pane-number">
                    {score === null ? words.notAssessed : words.points(score)}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}
