import type { PaneWords } from "../../locales/locale";
import { CopyButton } from "../copy/CopyButton";
import { tableContent } from "../copy/table-content";
import { Section } from "../layout/Section";
import { DetailRow, FigureRow } from "../list/FigureRow";
import { Shortened } from "../list/Shortened";
import { inSection, nameOfPlan } from "../numbered";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import type { BehindPlan } from "./behind-target";
import { StatusBadge } from "./StatusBadge";

/** The worst of them say enough at first. */
const FEW = 8;

/** The plans that are red or yellow, and how much each is short of. */
export function BehindPlans({ plans }: { plans: readonly BehindPlan[] }) {
  const words = useWords();
  const shown = (value: number | null): string => (value === null ? "–" : words.figure(value));
  const percent = ({ achievement }: BehindPlan): string =>
    achievement === null ? "–" : words.percent(achievement);
  const table = (): string[][] =>
    plans.map((behind) => {
      const { plan, result, target, status } = behind;
      return [
        plan.id,
        inSection(plan, plan.title),
        plan.unit,
        shown(target),
        shown(result),
        percent(behind),
        words.status[status],
      ];
    });
  return (
    <Section
      title={words.behind}
      action={plans.length > 0 && <CopyButton what={words.behind} content={() => tableContent(table())} />}
    >
      {plans.length === 0 ? (
        <p>{words.noneBehind}</p>
      ) : (
        <Shortened items={plans} few={FEW}>
          {(behind) => (
            <>
              <FigureRow
                name={<PlaceLink place={placeOf(behind.plan.cell)}>{nameOfPlan(behind.plan)}</PlaceLink>}
                figure={percent(behind)}
              />
              <DetailRow detail={sentence(behind, words)} figure={<StatusBadge status={behind.status} />} />
            </>
          )}
        </Shortened>
      )}
    </Section>
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
