import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { localeOf } from "../../locales/locales";
import type { Doubt } from "../../workbook/doubt";
import type { PlanAssessment } from "../../workbook/assessment";
import type { MappedSheet, Mapping } from "../../workbook/mapping/mapping";
import { Stack } from "../layout/Stack";
import { VirtualList } from "../list/VirtualList";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import { ColumnChoice } from "./ColumnChoice";
import { answerTo } from "./doubt-answer";
import { PlanWay } from "./PlanWay";

const useStyles = makeStyles({
  doubts: {
    padding: "6px 12px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
    // The box ends by itself.
    "& li:last-child": { borderBottomStyle: "none" },
  },
  start: { alignSelf: "flex-start" },
});

interface Props {
  doubts: readonly Doubt[];
  plans: readonly PlanAssessment[];
  mapping: Mapping | null;
  onSave: (mapping: Mapping) => Promise<void>;
  /** How the sheet is read now; null where it is not one table. */
  said: MappedSheet | null;
  onSay: (sheet: MappedSheet) => void;
  /** Opens the sheet's columns. */
  onOpenColumns: () => void;
}

/** What is not certain of a sheet, each with its cell, what was made of it, and a way to set it right. */
export function DoubtList({ doubts, ...answers }: Props) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.doubts} className={styles.doubts}>
      <VirtualList items={doubts}>
        {(doubt) => (
          <Stack gap="close">
            <p>
              <PlaceLink inSentence place={placeOf(doubt.cell)} /> {localeOf(words.language).doubt(doubt)}
            </p>
            <Answer doubt={doubt} {...answers} />
          </Stack>
        )}
      </VirtualList>
    </div>
  );
}

function Answer({ doubt, ...answers }: Omit<Props, "doubts"> & { doubt: Doubt }) {
  const { plans, mapping, onSave, said, onSay, onOpenColumns } = answers;
  const words = useWords();
  const styles = useStyles();
  const answer = answerTo(doubt);
  if (answer.kind === "plan") {
    const { sheet, row } = doubt.cell;
    const asked = plans.find(({ plan: { cell } }) => cell.sheet === sheet && cell.row === row);
    return asked && <PlanWay plan={asked.plan} mapping={mapping} onSave={onSave} />;
  }
  if (answer.kind === "columns" && said)
    return answer.columns.map((column) => (
      <Field key={column} label={words.whatColumn(column)}>
        <ColumnChoice sheet={said} column={column} label={words.whatColumn(column)} onSay={onSay} />
      </Field>
    ));
  if (answer.kind === "sheet")
    return (
      <Button size="small" className={styles.start} onClick={onOpenColumns}>
        {words.sayColumns}
      </Button>
    );
  return null;
}
