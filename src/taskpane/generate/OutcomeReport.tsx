import { Link } from "@fluentui/react-components";
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
      <h2>{words.done}</h2>
      {total !== null && (
        <div className="pane-total">
          <span className="pane-figure">{words.total(total)}</span>
          {grade !== null && <span className="pane-grade">{words.grade(grade)}</span>}
        </div>
      )}
      <p>{words.read(plans, kpis)}</p>
      <p>
        {findings.errors + findings.warnings === 0
          ? words.noFindings
          : words.findings(findings.errors, findings.warnings)}
      </p>
      {findings.rounding > 0 && <p>{words.rounding(findings.rounding)}</p>}
      <Listed title={words.sheets}>
        {sheets.map(({ name, again }) => (
          <li key={name}>
            <Link onClick={() => onOpen({ sheet: name })}>{name}</Link>{" "}
            <small>{again ? words.rewritten : words.written}</small>
          </li>
        ))}
      </Listed>
      {sheets.some(({ again }) => again) && <p>{words.kept}</p>}
      <UnreadableCells findings={outcome.assessment.findings} onOpen={onOpen} />
    </div>
  );
}
