import { Accordion, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Survey } from "../../workbook/survey";
import { CopyButton } from "../copy/CopyButton";
import { textContent } from "../copy/table-content";
import { wordsOfSurvey } from "../handout/handout";
import { sectionHtml, sectionText } from "../handout/handout-content";
import { Folded } from "../layout/Folded";
import { Section } from "../layout/Section";
import { useSlices } from "../use-slices";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: { listStyleType: "none" },
  sentence: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    columnGap: "6px",
    paddingTop: "3px",
    paddingBottom: "3px",
  },
  text: { overflowWrap: "anywhere" },
  item: { paddingLeft: "12px" },
});

/** What the figures say, in the words of the paper: to read, and to copy into a report of one's own. */
export function Conclusions({ survey }: { survey: Survey }) {
  const words = useWords();
  const styles = useStyles();
  const sections = useSlices(useCallback(() => wordsOfSurvey(survey, words), [survey, words]));
  if (!sections || sections.length === 0) return null;
  const all = () => ({
    text: sections.map(sectionText).join("\n\n"),
    html: sections.map(sectionHtml).join(""),
  });
  return (
    <Section title={words.conclusions} action={<CopyButton what={words.conclusions} content={all} />}>
      <Accordion multiple collapsible defaultOpenItems={[0]}>
        {sections.map(({ title, sentences }, index) => (
          <Folded key={title} value={index} level="h3" title={title}>
            <ul className={styles.list}>
              {sentences.map(({ text, isItem }, at) => (
                <li key={at} className={mergeClasses(styles.sentence, isItem && styles.item)}>
                  <span className={styles.text}>{isItem ? `• ${text}` : text}</span>
                  <CopyButton what={text} content={() => textContent(text)} />
                </li>
              ))}
            </ul>
          </Folded>
        ))}
      </Accordion>
    </Section>
  );
}
