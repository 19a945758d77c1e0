import { makeStyles } from "@fluentui/react-components";
import type { Mapping } from "../../workbook/mapping/mapping";
import type { Plan } from "../../workbook/model";
import { polarityOf } from "../../workbook/plan-figures";
import { ChoiceSelect } from "../fields/ChoiceSelect";
import { nameOfPlan } from "../numbered";
import { useWords } from "../words";
import { withPlan } from "./corrections";

const useStyles = makeStyles({
  pair: { display: "flex", flexWrap: "wrap", gap: "6px", "& > *": { flex: "1 1 120px", minWidth: 0 } },
});

interface Props {
  plan: Plan;
  mapping: Mapping | null;
  onSave: (mapping: Mapping) => Promise<void>;
}

/** How a plan counts its quarters, and which way is better. */
export function PlanWay({ plan, mapping, onSave }: Props) {
  const words = useWords();
  const styles = useStyles();
  const name = nameOfPlan(plan);
  const polarity = polarityOf(plan);
  return (
    <div className={styles.pair}>
      {plan.accumulation && (
        <ChoiceSelect
          aria-label={words.accumulation(name)}
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
        aria-label={words.polarity(name)}
        value={polarity}
        // A target that is a range says it by itself: nothing else can be said of its plan.
        choices={
          polarity === "within"
            ? [["within", words.within]]
            : [
                ["higher", words.higher],
                ["lower", words.lower],
              ]
        }
        onChoose={(chosen) => {
          if (chosen !== "within") void onSave(withPlan(mapping, plan, { polarity: chosen }));
        }}
      />
    </div>
  );
}
