import { Field } from "@fluentui/react-components";
import { localeOf } from "../../locales/locales";
import { type SettingName, SETTINGS } from "../../workbook/settings";
import { vocabularyOf } from "../../workbook/words";
import { ChoiceSelect } from "../fields/ChoiceSelect";
import { NumericInput } from "../fields/NumericInput";
import { useWords } from "../words";
import type { DraftProblems } from "./rules-draft";

interface Props {
  name: SettingName;
  /** A percentage as typed, or the choice made. */
  value: string;
  problem: DraftProblems["values"][SettingName];
  onChange: (value: string) => void;
}

/** A setting's field, as its kind has it. */
export function SettingField({ name, value, problem, onChange }: Props) {
  const words = useWords();
  const { sheets } = localeOf(words.language);
  const { name: label, meaning } = sheets.settings[name];
  const { kind, choices } = SETTINGS[name];
  if (kind !== "choice")
    return (
      <Field label={words.percentField(label)} validationMessage={problem ? words[problem] : null}>
        <NumericInput value={value} onChange={onChange} />
      </Field>
    );
  const vocabulary = vocabularyOf(sheets, name);
  return (
    <Field label={label} hint={meaning}>
      <ChoiceSelect
        value={value}
        choices={choices.map((choice) => [choice, vocabulary[choice] ?? choice])}
        onChoose={onChange}
      />
    </Field>
  );
}
