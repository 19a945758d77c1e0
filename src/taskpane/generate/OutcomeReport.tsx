import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { Outcome } from "../../workbook/generation";
import { localeOf } from "../../locales/locales";
import { gradeNameIn } from "../../locales/rule-words";
import { Section } from "../layout/Section";
import { Muted } from "../layout/Text";
import { FigureRow } from "../list/FigureRow";
import { VirtualList } from "../list/VirtualList";
import { PlaceLink } from "../place/PlaceLink";
import { decimalsOf, scorecardsOf } from "../scorecard";
import { useWords } from "../words";
import { UnreadableCells } from "./UnreadableCells";

const useStyles = makeStyles({
  total: { fontSize: tokens.fontSizeBase400, fontVariantNumeric: "tabular-nums" },
});

/** What came of the run. The bar says the outcome, to screen readers once; the rest is there to be read. */
export function OutcomeReport({ outcome }: { outcome: Outcome }) {
  const words = useWords();
  const styles = useStyles();
  const { total, grade, plans, kpis, findings, sheets, kept, untouched, notes } = outcome;
  const [first] = scorecardsOf(outcome.assessment);
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.done}</MessageBarTitle>
          {total !== null && (
            <p className={styles.total}>
              <b>{words.total(total, first && decimalsOf(first))}</b>{" "}
              {grade !== null && words.grade(gradeNameIn(words.language, grade))}
            </p>
          )}
          <p>{words.read(plans, kpis)}</p>
          <p>
            {findings.errors + findings.warnings === 0
              ? words.noFindings
              : words.findings(findings.errors, findings.warnings)}
          </p>
          {findings.rounding > 0 && <p>{words.rounding(findings.rounding)}</p>}
        </MessageBarBody>
      </MessageBar>
      {notes.map((note, index) => (
        <MessageBar key={index} intent="info" layout="multiline">
          <MessageBarBody>{localeOf(words.language).runNote(note)}</MessageBarBody>
        </MessageBar>
      ))}
      <Section title={words.sheets}>
        <VirtualList items={sheets}>
          {({ name, again }) => (
            <FigureRow
              name={<PlaceLink place={{ sheet: name }}>{name}</PlaceLink>}
              figure={<Muted>{again ? words.rewritten : words.written}</Muted>}
            />
          )}
        </VirtualList>
        {kept.length > 0 && <p>{words.kept}</p>}
        {untouched.length > 0 && <p>{words.untouched(untouched.join(", "))}</p>}
        <UnreadableCells findings={outcome.assessment.findings} />
      </Section>
    </>
  );
}
