import { Link, Text, Title1 } from "@fluentui/react-components";
import { useId } from "react";
import type { Outcome, Place } from "../../session/open-workbook";
import { useWords } from "../words";
import { PlaceLink } from "./PlaceLink";

interface Props {
  outcome: Outcome;
  onOpen: (place: Place) => void;
}

export function OutcomeReport({ outcome, onOpen }: Props) {
  const words = useWords();
  const { total, grade, plans, kpis, findings, sheets, kept, unreadable } = outcome;
  return (
    <div className="pane-stack">
      <Text weight="semibold">{words.done}</Text>
      {total !== null && (
        <div className="pane-total">
          <Title1 className="pane-figures">{words.total(total)}</Title1>
          {grade !== null && <Text size={400}>{words.grade(grade)}</Text>}
        </div>
      )}
      <Text>{words.read(plans, kpis)}</Text>
      <Text>
        {findings.errors + findings.warnings === 0
          ? words.noFindings
          : words.findings(findings.errors, findings.warnings)}
      </Text>
      {findings.rounding > 0 && <Text>{words.rounding(findings.rounding)}</Text>}
      <Listed title={words.sheets}>
        {sheets.map(({ name }) => (
          <li key={name}>
            <Link onClick={() => onOpen({ sheet: name })}>{name}</Link>
          </li>
        ))}
      </Listed>
      {unreadable.length > 0 && (
        <Listed title={words.unreadable}>
          {unreadable.map(({ reason, ...place }) => (
            <li key={`${place.sheet}!${place.address ?? ""}`}>
              <PlaceLink place={place} onOpen={onOpen} /> {reason}
            </li>
          ))}
        </Listed>
      )}
      {kept.length > 0 && (
        <Listed title={words.kept}>
          {kept.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Listed>
      )}
    </div>
  );
}

function Listed({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <div>
      <Text id={id} weight="semibold" block>
        {title}
      </Text>
      <ul aria-labelledby={id} className="pane-list">
        {children}
      </ul>
    </div>
  );
}
