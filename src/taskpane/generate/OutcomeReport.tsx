import { makeStyles, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
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
import { Message } from "../message/Message";

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
      <Message intent="success">
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
      </Message>
      {notes.map((note, index) => (
        <Message key={index} intent="info">
          <MessageBarBody>{localeOf(words.language).runNote(note)}</MessageBarBody>
        </Message>
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
