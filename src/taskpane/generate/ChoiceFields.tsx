import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { localeOf } from "../../locales/locales";
import type { Choice } from "../../session/session";
import { LANGUAGES } from "../../text/language";
import type { SheetRole } from "../../workbook/sheet-plan";
import { FieldGroup } from "../fields/FieldGroup";
import { Stack } from "../layout/Stack";
import { Note } from "../layout/Text";
import { useWords } from "../words";

interface Props {
  choice: Choice;
  disabled: boolean;
  onChoose: (choice: Partial<Choice>) => void;
}

/** What is to be written, and how. */
export function ChoiceFields({ choice, disabled, onChoose }: Props) {
  const words = useWords();
  return (
    <section aria-label={words.options}>
      <Stack>
        <WantedSheets choice={choice} disabled={disabled} onChoose={onChoose} />
        <Choices
          legend={words.sheetLanguage}
          chosen={choice.language}
          disabled={disabled}
          onChoose={(language) => onChoose({ language })}
          choices={LANGUAGES.map((language) => [language, words.languages[language]])}
        />
        <Choices
          legend={words.formulas}
          chosen={choice.formulas}
          disabled={disabled}
          onChoose={(formulas) => onChoose({ formulas })}
          choices={[
            ["live", words.live, words.liveHint],
            ["native", words.native, words.nativeHint],
            ["values", words.values, words.valuesHint],
          ]}
        />
      </Stack>
    </section>
  );
}

function WantedSheets({ choice, disabled, onChoose }: Props) {
  const words = useWords();
  const names = Object.entries(localeOf(choice.language).sheets.sheetNames) as [SheetRole, string][];
  const wanted = choice.roles ?? names.map(([role]) => role);

  function toggle(role: SheetRole, on: boolean): void {
    const roles = names.map(([each]) => each).filter((each) => (each === role ? on : wanted.includes(each)));
    onChoose({ roles: roles.length === names.length ? null : roles });
  }

  return (
    <FieldGroup
      label={words.wantedSheets}
      hint={words.wantedHint}
      problem={wanted.length === 0 ? words.noneWanted : null}
    >
      {names.map(([role, name]) => (
        <div key={role}>
          <Checkbox
            label={name}
            checked={wanted.includes(role)}
            disabled={disabled}
            onChange={(_, { checked }) => toggle(role, checked === true)}
          />
        </div>
      ))}
    </FieldGroup>
  );
}

interface ChoicesProps<T extends string> {
  legend: string;
  chosen: T;
  disabled: boolean;
  onChoose: (choice: T) => void;
  choices: readonly (readonly [value: T, label: string, hint?: string])[];
}

function Choices<T extends string>({ legend, chosen, disabled, onChoose, choices }: ChoicesProps<T>) {
  return (
    <Field label={legend}>
      <RadioGroup
        value={chosen}
        disabled={disabled}
        onChange={(_, { value }) => {
          const choice = choices.find(([each]) => each === value);
          if (choice) onChoose(choice[0]);
        }}
      >
        {choices.map(([value, label, hint]) => (
          <Radio
            key={value}
            value={value}
            label={
              <>
                {label}
                {hint !== undefined && <Note>{hint}</Note>}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
