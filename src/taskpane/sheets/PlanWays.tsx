import { Accordion, Field, makeStyles, SearchBox } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { PlanAssessment } from "../../workbook/assessment";
import type { Mapping } from "../../workbook/mapping/mapping";
import type { Plan } from "../../workbook/model";
import { ChoiceSelect } from "../fields/ChoiceSelect";
import { Folded } from "../layout/Folded";
import { Stack } from "../layout/Stack";
import { Shortened } from "../list/Shortened";
import { numbered } from "../numbered";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import { polarityOf } from "../../workbook/plan-figures";
import { withPlan } from "./corrections";

const FEW = 10;

const useStyles = makeStyles({
  pair: { display: "flex", flexWrap: "wrap", gap: "6px", "& > *": { flex: "1 1 120px", minWidth: 0 } },
});

interface Props {
  plans: readonly PlanAssessment[];
  mapping: Mapping | null;
  onSave: (mapping: Mapping) => Promise<void>;
}

/** A plan with its section: sections number their plans alike. */
const nameOf = (plan: Plan): string =>
  plan.section === null ? numbered(plan) : `${plan.section} · ${numbered(plan)}`;

/** How each plan counts its quarters, and which way is better. */
export function PlanWays({ plans, mapping, onSave }: Props) {
  const words = useWords();
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query).trim().toLowerCase();
  const found = plans.filter(({ plan }) => nameOf(plan).toLowerCase().includes(asked));
  return (
    <Accordion collapsible>
      <Folded value="plans" level="h2" size="large" title={words.plans}>
        <Stack>
          <Field label={words.findPlan}>
            <SearchBox value={query} onChange={(_, { value }) => setQuery(value)} />
          </Field>
          <Shortened key={asked} items={found} few={FEW}>
            {({ plan }) => (
              <>
                <PlaceLink place={placeOf(plan.cell)}>{nameOf(plan)}</PlaceLink>
                <div className={styles.pair}>
                  {plan.accumulation && (
                    <ChoiceSelect
                      aria-label={words.accumulation(nameOf(plan))}
                      value={plan.accumulation}
                      choices={[
                        ["incremental", words.incremental],
                        ["cumulative", words.cumulative],
                        ["average", words.average],
                        ["maximum", words.maximum],
                        ["minimum", words.minimum],
                      ]}
                      onChoose={(accumulation) => void onSave(withPlan(mapping, plan, { accumulation }))}
                    />
                  )}
                  <ChoiceSelect
                    aria-label={words.polarity(nameOf(plan))}
                    value={polarityOf(plan)}
                    // A target that is a range says it by itself: nothing else can be said of its plan.
                    choices={
                      polarityOf(plan) === "within"
                        ? [["within", words.within]]
                        : [
                            ["higher", words.higher],
                            ["lower", words.lower],
                          ]
                    }
                    onChoose={(polarity) => {
                      if (polarity !== "within") void onSave(withPlan(mapping, plan, { polarity }));
                    }}
                  />
                </div>
              </>
            )}
          </Shortened>
        </Stack>
      </Folded>
    </Accordion>
  );
}
