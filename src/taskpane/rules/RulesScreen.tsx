import { Button, Field, Input, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { defaultSettings } from "../../locales/default-settings";
import type { Rules, Survey } from "../../workbook/survey";
import type { Failure } from "../../session/session";
import { type Language, SETTING_NAMES } from "../../workbook/settings";
import { Buttons } from "../layout/Buttons";
import { ScreenTitle } from "../layout/ScreenTitle";
import { Stack } from "../layout/Stack";
import { Muted } from "../layout/Text";
import { FailureMessage } from "../message/FailureMessage";
import { usePane } from "../pane-context";
import { scorecardsOf } from "../scorecard";
import { useWords } from "../words";
import { EffectList } from "./EffectList";
import { GradeFields } from "./GradeFields";
import { ConventionNotes } from "./ConventionNotes";
import { draftOf, type RulesDraft, rulesFrom } from "./rules-draft";
import { ScaleFields } from "./ScaleFields";
import { SettingField } from "./SettingField";
import { Message } from "../message/Message";

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
      onSubmit={(event) => {
        event.preventDefault();
        if (rules && changed) void save(rules);
      }}
    >
      <Stack>
        <ScreenTitle help="rules">{words.screen.rules}</ScreenTitle>
        <Muted>{words.rulesIntro}</Muted>
        <ConventionNotes conventions={survey.assessment.conventions} />
        <Field label={words.organisation} hint={words.organisationHint}>
          <Input value={draft.organisation} onChange={(_, { value }) => set({ organisation: value })} />
        </Field>
        {SETTING_NAMES.map((name) => (
          <SettingField
            key={name}
            name={name}
            value={draft.values[name]}
            problem={problems.values[name]}
            onChange={(value) => set({ values: { ...draft.values, [name]: value } })}
          />
        ))}
        <GradeFields
          grades={draft.grades}
          problems={problems.grades}
          onChange={(grades) => set({ grades })}
        />
        <ScaleFields
          scorecards={scorecardsOf(survey.assessment)}
          settings={draft.scorecards}
          onChange={(scorecards) => set({ scorecards })}
        />
        {changed && foreseen && <EffectList survey={survey} settings={foreseen.settings} />}
        {!changed && before && (
          <Message intent="success">
            <MessageBarBody>
              {words.rulesSaved} {before.regenerate && words.rulesRegenerate}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void save(before.rules).then(() => setBefore(null))}>
                {words.undo}
              </Button>
            </MessageBarActions>
          </Message>
        )}
        {failure && <FailureMessage failure={failure} />}
        <Buttons>
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
        </Buttons>
      </Stack>
    </form>
  );
}
