import { Button, Field, makeStyles, SearchBox, useAnnounce } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { finish } from "../../workbook/slices";
import type { Survey } from "../../workbook/survey";
import { localeOf } from "../../locales/locales";
import { kpisOf } from "../../workbook/scorecard-model";
import type { Copied } from "../copy/clipboard";
import { useCopy } from "../copy/CopyProvider";
import { tableContent } from "../copy/table-content";
import { wordsOfSurvey } from "../handout/handout";
import { Bullets } from "../layout/Bullets";
import { ScreenTitle } from "../layout/ScreenTitle";
import { Section } from "../layout/Section";
import { Stack } from "../layout/Stack";
import { FigureRow } from "../list/FigureRow";
import { VirtualList } from "../list/VirtualList";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import { asRows, findingGroups } from "./finding-groups";
import { SeverityBadge } from "./SeverityBadge";

const useStyles = makeStyles({ message: { overflowWrap: "anywhere" } });

/** In the words of the checks sheet. */
function WhatWasFound({ survey }: { survey: Survey }) {
  const words = useWords();
  const sections = useMemo(() => finish(wordsOfSurvey(survey, words, ["checks"])), [survey, words]);
  const sentences = sections.flatMap((section) => section.sentences);
  const items = sentences.filter(({ isItem }) => isItem);
  return (
    <div>
      {sentences.map(({ text, isItem }) => !isItem && <p key={text}>{text}</p>)}
      {items.length > 0 && (
        <Bullets>
          {items.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </Bullets>
      )}
    </div>
  );
}

/** What the checks found, or what they looked at. */
export function ChecksScreen({ survey }: { survey: Survey }) {
  const { assessment } = survey;
  const words = useWords();
  const styles = useStyles();
  const { findings, plans, model } = assessment;
  const [query, setQuery] = useState("");
  const copy = useCopy();
  const { announce } = useAnnounce();
  const [copied, setCopied] = useState(false);
  const asked = useDeferredValue(query);
  const told = useMemo(
    () => findings.map((finding) => ({ finding, message: localeOf(words.language).finding(finding) })),
    [findings, words.language],
  );
  const groups = useMemo(() => findingGroups(told, asked), [told, asked]);
  const count = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const content = (): Copied => tableContent(asRows(groups, (severity) => words.severity[severity]));

  async function copyAll(): Promise<void> {
    const copied = await copy(content());
    setCopied(copied);
    if (copied) announce(words.copied);
  }

  if (findings.length === 0) {
    const kpis = model.scorecards.flatMap(kpisOf).length;
    return (
      <Stack>
        <ScreenTitle help="checks">{words.nothingFound}</ScreenTitle>
        {survey.doubts.length > 0 && <WhatWasFound survey={survey} />}
        {plans.length + kpis === 0 ? (
          <p>{words.figuresChecked}</p>
        ) : (
          <>
            <p>{words.checked(plans.length, kpis)}</p>
            <Bullets>
              {words.checks.map((check) => (
                <li key={check}>{check}</li>
              ))}
            </Bullets>
          </>
        )}
      </Stack>
    );
  }
  return (
    <>
      <Stack>
        <ScreenTitle help="checks">{words.screen.checks}</ScreenTitle>
        <WhatWasFound survey={survey} />
        <Field label={words.filter}>
          <SearchBox value={query} onChange={(_, { value }) => setQuery(value)} />
        </Field>
        <FigureRow
          name={
            <>
              <span role="status">{count === 0 ? words.nothingMatches : words.found(count)}</span>
              {copied && ` · ${words.copied}`}
            </>
          }
          figure={
            <Button appearance="primary" onClick={() => void copyAll()} disabledFocusable={count === 0}>
              {words.copy}
            </Button>
          }
        />
      </Stack>
      {groups.map(({ severity, findings }) => (
        <Section
          key={severity}
          title={
            <>
              <SeverityBadge severity={severity} /> {words.figure(findings.length)}
            </>
          }
        >
          {/* Another search begins with the first of its findings. */}
          <VirtualList key={asked} items={findings}>
            {({ finding, message }) => (
              <div className={styles.message} data-finding="">
                <PlaceLink place={placeOf(finding.cell)} />
                {finding.id !== null && finding.id !== "" && <b> {finding.id}</b>}
                <p>{message}</p>
              </div>
            )}
          </VirtualList>
        </Section>
      ))}
    </>
  );
}
