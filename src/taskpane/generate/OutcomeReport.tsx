import { Link, Text, Title1 } from "@fluentui/react-components";
import type { Outcome } from "../../excel/generate";
import type { Place } from "../../excel/user-facing-error";
import { useWords } from "../words";
import { Listed } from "./Listed";
import { UnreadableCells } from "./UnreadableCells";

interface Props {
  outcome: Outcome;
  onOpen: (place: Place) => void;
}

export function OutcomeReport({ outcome, onOpen }: Props) {
  const words = useWords();
  const { total, grade, plans, kpis, findings, sheets } = outcome;
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
        {sheets.map(({ name, again }) => (
          <li key={name}>
            <Link onClick={() => onOpen({ sheet: name })}>{name}</Link>{" "}
            <Text size={200} className="pane-muted">
              {again ? words.rewritten : words.written}
            </Text>
          </li>
        ))}
      </Listed>
      {sheets.some(({ again }) => again) && <Text>{words.kept}</Text>}
      <UnreadableCells findings={outcome.assessment.findings} onOpen={onOpen} />
    </div>
  );
}
