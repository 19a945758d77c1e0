import type { PlanAssessment } from "../../workbook/assessment";
import { CopyButton } from "../copy/CopyButton";
import { tableContent } from "../copy/table-content";
import { Section } from "../layout/Section";
import { Note } from "../layout/Text";
import { Shortened } from "../list/Shortened";
import { inSection, nameOfPlan } from "../numbered";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import { QuarterMultiples } from "./QuarterMultiples";

const FEW = 8;

/** Every plan that has quarters, as small multiples: one scale, one row each. */
export function QuarterList({ plans }: { plans: readonly PlanAssessment[] }) {
  const words = useWords();
  const quarterly = plans.filter(({ quarters }) => quarters.some(({ operating }) => operating !== null));
  if (quarterly.length === 0) return null;
  const table = (): string[][] =>
    quarterly.map(({ plan, quarters }) => [
      plan.id,
      inSection(plan, plan.title),
      ...quarters.map(({ achievement }) => (achievement === null ? "–" : words.percent(achievement))),
    ]);
  return (
    <Section
      title={words.byQuarter}
      action={<CopyButton what={words.byQuarter} content={() => tableContent(table())} />}
    >
      <Note>{words.byQuarterHint}</Note>
      <Shortened items={quarterly} few={FEW}>
        {({ plan, quarters }) => (
          <>
            <PlaceLink place={placeOf(plan.cell)}>{nameOfPlan(plan)}</PlaceLink>
            <QuarterMultiples quarters={quarters} />
          </>
        )}
      </Shortened>
    </Section>
  );
}
