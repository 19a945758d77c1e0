import { Accordion, Field, SearchBox } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { PlanAssessment } from "../../workbook/assessment";
import type { Mapping } from "../../workbook/mapping/mapping";
import { Folded } from "../layout/Folded";
import { Stack } from "../layout/Stack";
import { Shortened } from "../list/Shortened";
import { nameOfPlan } from "../numbered";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import { PlanWay } from "./PlanWay";

const FEW = 10;

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
  const found = plans.filter(({ plan }) => nameOfPlan(plan).toLowerCase().includes(asked));
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
                <PlaceLink place={placeOf(plan.cell)}>{nameOfPlan(plan)}</PlaceLink>
                <PlanWay plan={plan} mapping={mapping} onSave={onSave} />
              </>
            )}
          </Shortened>
        </Stack>
      </Folded>
    </Accordion>
  );
}
