import type { PaneWords } from "../../locales/locale";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import type { BehindPlan } from "./behind-target";
import { Shortened } from "./Shortened";
import { StatusBadge } from "./StatusBadge";

/** The plans that are red or yellow, and how much each is short of. */
export function BehindPlans({ plans }: { plans: readonly BehindPlan[] }) {
  const words = useWords();
  return (
    <section className="pane-stack" aria-labelledby="behind">
      <h2 id="behind">{words.behind}</h2>
      {plans.length === 0 ? (
        <p>{words.noneBehind}</p>
      ) : (
        <Shortened items={plans} step={8}>
          {(behind, index) => (
            <li key={index}>
              <div className="pane-row">
                <span className="pane-name">
                  <PlaceLink place={placeOf(behind.plan.cell)}>
                    {`${behind.plan.id} ${behind.plan.title}`.trim()}
                  </PlaceLink>
                </span>
                <span className="pane-number">
                  {behind.achievement === null ? "–" : words.percent(behind.achievement)}
                </span>
              </div>
              <div className="pane-row">
                <small className="pane-name">{sentence(behind, words)}</small>
                <StatusBadge status={behind.status} />
              </div>
            </li>
          )}
        </Shortened>
      )}
    </section>
  );
}

function sentence({ plan, result, target, quarter, next }: BehindPlan, words: PaneWords): string {
  const shown = (value: number | null): string => (value === null ? "–" : words.figure(value));
  const when = quarter === null ? "" : `${words.quarter(quarter)}: `;
  const reached = `${when}${words.resultOfTarget(shown(result), shown(target), plan.unit)}`.trim();
  if (!next) return reached;
  const missing = words.missingTo(
    next.missing,
    plan.unit,
    words.status[next.status],
    plan.polarity === "lower",
  );
  return `${reached} · ${missing}`;
}
