import type { PlanAssessment } from "../../workbook/assessment";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import { QuarterBars } from "./QuarterBars";
import { Shortened } from "./Shortened";

/** Every plan that has quarters, as small multiples: one scale, one row each. */
export function QuarterList({ plans }: { plans: readonly PlanAssessment[] }) {
  const words = useWords();
  const quarterly = plans.filter(({ quarters }) => quarters.some(({ operating }) => operating !== null));
  if (quarterly.length === 0) return null;
  return (
    <section className="pane-stack" aria-labelledby="quarters">
      <h2 id="quarters">{words.byQuarter}</h2>
      <small>{words.byQuarterHint}</small>
      <Shortened items={quarterly} step={12}>
        {({ plan, quarters }, index) => (
          <li key={index} className="pane-row">
            <span className="pane-name">
              <PlaceLink place={placeOf(plan.cell)}>{`${plan.id} ${plan.title}`.trim()}</PlaceLink>
            </span>
            <QuarterBars quarters={quarters} />
          </li>
        )}
      </Shortened>
    </section>
  );
}
