import {
  makeStyles,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { Outcome } from "../../workbook/generation";
import { localeOf } from "../../locales/locales";
import { gradeNameIn } from "../../locales/rule-words";
import { CopyButton } from "../copy/CopyButton";
import { textContent } from "../copy/table-content";
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
  const points = total === null ? "" : words.total(total, first && decimalsOf(first));
  const judged = grade === null ? "" : words.grade(gradeNameIn(words.language, grade));
  const sentences = [
    words.read(plans, kpis),
    findings.errors + findings.warnings === 0
      ? words.noFindings
      : words.findings(findings.errors, findings.warnings),
    ...(findings.rounding > 0 ? [words.rounding(findings.rounding)] : []),
  ];
  const text = (): string => [`${points} ${judged}`.trim(), ...sentences].filter(Boolean).join("\n");
  return (
    <>
      <Message intent="success">
        <MessageBarBody>
          <MessageBarTitle>{words.done}</MessageBarTitle>
          {points !== "" && (
            <p className={styles.total}>
              <b>{points}</b> {judged}
            </p>
          )}
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </MessageBarBody>
        <MessageBarActions
          containerAction={<CopyButton what={words.done} content={() => textContent(text())} />}
        />
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
