import type { Outcome } from "../../workbook/generation";
import { gradeNameIn } from "../../locales/rule-words";
import { PlaceLink } from "../place/PlaceLink";
import { useWords } from "../words";
import { Listed } from "./Listed";
import { UnreadableCells } from "./UnreadableCells";

export function OutcomeReport({ outcome }: { outcome: Outcome }) {
  const words = useWords();
  const { total, grade, plans, kpis, findings, sheets, kept, untouched } = outcome;
  return (
    <div className="pane-stack">
      <h2>{words.done}</h2>
      {total !== null && (
        <div className="pane-total">
          <span className="pane-figure">{words.total(total)}</span>
          {grade !== null && (
            <span className="pane-grade">{words.grade(gradeNameIn(words.language, grade))}</span>
          )}
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
            <PlaceLink place={{ sheet: name }}>{name}</PlaceLink>{" "}
            <small>{again ? words.rewritten : words.written}</small>
          </li>
        ))}
      </Listed>
      {kept.length > 0 && <p>{words.kept}</p>}
      {untouched.length > 0 && <p>{words.untouched(untouched.join(", "))}</p>}
      <UnreadableCells findings={outcome.assessment.findings} />
    </div>
  );
}
