import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Survey } from "../../workbook/survey";
import { localeOf } from "../../locales/locales";
import { kpisOf } from "../../workbook/scorecard-model";
import { Shortened } from "../overview/Shortened";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { ScreenTitle } from "../ScreenTitle";
import { useWords } from "../words";
import { copyText } from "./copy-text";
import { asText, findingGroups } from "./finding-groups";

/** What the checks found, or what they looked at. */
export function ChecksScreen({ survey: { assessment } }: { survey: Survey }) {
  const words = useWords();
  const { findings, plans, model } = assessment;
  const [query, setQuery] = useState("");
  const [copied, setCopied] = useState<boolean | null>(null);
  const asked = useDeferredValue(query);
  const told = useMemo(
    () => findings.map((finding) => ({ finding, message: localeOf(words.language).finding(finding) })),
    [findings, words.language],
  );
  const groups = useMemo(() => findingGroups(told, asked), [told, asked]);
  const count = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const text = (): string => asText(groups, (severity) => words.severity[severity]);

  if (findings.length === 0)
    return (
      <div className="pane-stack">
        <ScreenTitle>{words.nothingFound}</ScreenTitle>
        <p>{words.checked(plans.length, model.scorecards.flatMap(kpisOf).length)}</p>
        <ul className="pane-list">
          {words.checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <>
      <div className="pane-stack">
        <ScreenTitle>{words.screen.checks}</ScreenTitle>
        <label className="pane-field">
          {words.filter}
          <input type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
        </label>
        <div className="pane-row">
          <span role="status" className="pane-name">
            {count === 0 ? words.nothingMatches : words.found(count)}
            {copied && ` · ${words.copied}`}
          </span>
          <Button
            appearance="primary"
            onClick={() => void copyText(text()).then(setCopied)}
            disabledFocusable={count === 0}
          >
            {words.copy}
          </Button>
        </div>
        {copied === false && (
          <label className="pane-field">
            {words.notCopied}
            <textarea readOnly rows={4} value={text()} onFocus={({ target }) => target.select()} />
          </label>
        )}
      </div>
      {groups.map((group) => (
        <section key={group.severity} className="pane-stack" aria-labelledby={group.severity}>
          <h2 id={group.severity}>
            <span className={`pane-badge pane-${group.severity}`}>{words.severity[group.severity]}</span>{" "}
            {words.figure(group.findings.length)}
          </h2>
          {/* Another search begins with the first of its findings. */}
          <Shortened key={asked} items={group.findings} step={20}>
            {({ finding, message }, index) => (
              <li key={index}>
                <PlaceLink place={placeOf(finding.cell)} />
                {finding.id !== null && finding.id !== "" && <b> {finding.id}</b>}
                <p>{message}</p>
              </li>
            )}
          </Shortened>
        </section>
      ))}
    </>
  );
}
