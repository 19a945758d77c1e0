import { useDeferredValue, useState } from "react";
import type { Polarity } from "../../kpi/polarity";
import type { PlanAssessment } from "../../workbook/assessment";
import type { Mapping } from "../../workbook/mapping/mapping";
import type { Accumulation } from "../../workbook/model";
import { Shortened } from "../overview/Shortened";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import { withPlan } from "./corrections";

interface Props {
  plans: readonly PlanAssessment[];
  mapping: Mapping | null;
  onSave: (mapping: Mapping) => Promise<void>;
}

/** How each plan counts its quarters, and which way is better. */
export function PlanWays({ plans, mapping, onSave }: Props) {
  const words = useWords();
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query).trim().toLowerCase();
  const found = plans.filter(({ plan }) => `${plan.id} ${plan.title}`.toLowerCase().includes(asked));
  return (
    <details className="pane-card">
      <summary>
        <h2>{words.plans}</h2>
      </summary>
      <div className="pane-stack pane-inside">
        <label className="pane-field">
          {words.findPlan}
          <input type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
        </label>
        <Shortened key={asked} items={found} step={10}>
          {({ plan }, index) => {
            const name = `${plan.id} ${plan.title}`.trim();
            return (
              <li key={index}>
                <PlaceLink place={placeOf(plan.cell)}>{name}</PlaceLink>
                <div className="pane-pair">
                  {plan.accumulation && (
                    <select
                      aria-label={words.accumulation(name)}
                      value={plan.accumulation}
                      onChange={({ target }) =>
                        void onSave(withPlan(mapping, plan, { accumulation: target.value as Accumulation }))
                      }
                    >
                      <option value="incremental">{words.incremental}</option>
                      <option value="cumulative">{words.cumulative}</option>
                    </select>
                  )}
                  <select
                    aria-label={words.polarity(name)}
                    value={plan.polarity}
                    onChange={({ target }) =>
                      void onSave(withPlan(mapping, plan, { polarity: target.value as Polarity }))
                    }
                  >
                    <option value="higher">{words.higher}</option>
                    <option value="lower">{words.lower}</option>
                  </select>
                </div>
              </li>
            );
          }}
        </Shortened>
      </div>
    </details>
  );
}
