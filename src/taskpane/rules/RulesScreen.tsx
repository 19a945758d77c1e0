import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { BelowMinimum } from "../../kpi/below-minimum";
import { defaultSettings } from "../../locales/default-settings";
import type { Rules, Survey } from "../../workbook/survey";
import type { Failure } from "../../session/session";
import type { Language } from "../../workbook/settings";
import { FailureMessage } from "../message/FailureMessage";
import { usePane } from "../pane-context";
import { ScreenTitle } from "../ScreenTitle";
import { useWords } from "../words";
import { EffectList } from "./EffectList";
import { draftOf, type RulesDraft, rulesFrom } from "./rules-draft";
import { TextField } from "./TextField";

interface Props {
  survey: Survey;
  sheetLanguage: Language;
}

/** Every choice an organisation makes, with what it would change before it is kept. */
export function RulesScreen({ survey, sheetLanguage }: Props) {
  const words = useWords();
  const { session } = usePane();
  const { language } = words;
  const saved: Rules = { settings: survey.settings, organisation: survey.organisation };
  const [draft, setDraft] = useState(() => draftOf(saved, language));
  const [before, setBefore] = useState<{ rules: Rules; regenerate: boolean } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  // What the rules sheet says anew goes before what was typed here; so does another language.
  const said = JSON.stringify([saved, language]);
  const [known, setKnown] = useState(said);
  if (said !== known) {
    setKnown(said);
    setDraft(draftOf(saved, language));
  }

  const { rules, problems } = rulesFrom(draft, sheetLanguage);
  const changed = JSON.stringify(draft) !== JSON.stringify(draftOf(saved, language));
  const deferred = useDeferredValue(draft);
  const foreseen = useMemo(() => rulesFrom(deferred, sheetLanguage).rules, [deferred, sheetLanguage]);

  const set = (part: Partial<RulesDraft>): void => setDraft({ ...draft, ...part });
  const setGrade = (at: number, part: Partial<RulesDraft["grades"][number]>): void =>
    set({ grades: draft.grades.map((grade, index) => (index === at ? { ...grade, ...part } : grade)) });

  async function save(wanted: Rules): Promise<void> {
    const { failure } = await session.saveRules(wanted);
    setFailure(failure);
    if (failure) return;
    setBefore({
      rules: saved,
      regenerate:
        survey.owned.some(({ role }) => role === "summary" || role === "scorecard") &&
        wanted.settings.grades.length !== saved.settings.grades.length,
    });
  }

  return (
    <form
      className="pane-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (rules && changed) void save(rules);
      }}
    >
      <div>
        <ScreenTitle>{words.screen.rules}</ScreenTitle>
        <p className="pane-muted">{words.rulesIntro}</p>
      </div>
      <TextField
        label={words.organisation}
        hint={words.organisationHint}
        value={draft.organisation}
        onChange={(organisation) => set({ organisation })}
      />
      <div className="pane-pair">
        {(["redBelow", "greenAbove"] as const).map((limit) => {
          const problem = problems[limit];
          return (
            <TextField
              key={limit}
              numeric
              label={words[limit]}
              value={draft[limit]}
              problem={problem && words[problem]}
              onChange={(value) => set({ [limit]: value })}
            />
          );
        })}
      </div>
      <label className="pane-field">
        {words.belowMinimum}
        <select
          value={draft.belowMinimum}
          onChange={({ target }) => set({ belowMinimum: target.value as BelowMinimum })}
        >
          {(["zero", "proportional"] as const).map((choice) => (
            <option key={choice} value={choice}>
              {words.belowMinimumChoice[choice]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{words.grades}</legend>
        {draft.grades.map((grade, index) => {
          const { from, name } = problems.grades[index] ?? {};
          return (
            <div key={index} className="pane-grade-row">
              <TextField
                unlabelled
                label={words.gradeName(index + 1)}
                value={grade.name}
                problem={name && words[name]}
                onChange={(value) => setGrade(index, { name: value })}
              />
              <TextField
                unlabelled
                numeric
                label={words.gradeFrom(index + 1)}
                value={grade.from}
                problem={from && words[from]}
                onChange={(value) => setGrade(index, { from: value })}
              />
              <Button
                appearance="subtle"
                aria-label={words.removeGrade(index + 1)}
                title={words.removeGrade(index + 1)}
                disabledFocusable={draft.grades.length === 1}
                onClick={() => set({ grades: draft.grades.filter((_, at) => at !== index) })}
                className="pane-icon"
              >
                ×
              </Button>
            </div>
          );
        })}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => set({ grades: [...draft.grades, { from: "", name: "" }] })}
        >
          {words.addGrade}
        </Button>
      </fieldset>
      <div role="status">
        {changed && foreseen && <EffectList survey={survey} settings={foreseen.settings} />}
        {!changed && before && (
          <p>
            {words.rulesSaved} {before.regenerate && words.rulesRegenerate}{" "}
            <Button size="small" onClick={() => void save(before.rules).then(() => setBefore(null))}>
              {words.undo}
            </Button>
          </p>
        )}
      </div>
      <div role="alert">{failure && <FailureMessage failure={failure} />}</div>
      <div className="pane-buttons">
        <Button appearance="primary" type="submit" disabledFocusable={!rules || !changed}>
          {words.save}
        </Button>
        <Button
          onClick={() =>
            setDraft(draftOf({ settings: defaultSettings(language), organisation: "" }, language))
          }
        >
          {words.toDefaults}
        </Button>
      </div>
    </form>
  );
}
