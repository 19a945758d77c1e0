import type { ReactNode } from "react";
import type { Choice } from "../../session/session";
import type { SheetRole } from "../../workbook/sheet-plan";
import { localeOf } from "../../locales/locales";
import { useWords } from "../words";

interface Props {
  choice: Choice;
  disabled: boolean;
  onChoose: (choice: Partial<Choice>) => void;
}

export function ChoiceFields({ choice, disabled, onChoose }: Props) {
  const words = useWords();
  const names = Object.entries(localeOf(choice.language).sheets.sheetNames) as [SheetRole, string][];
  const wanted = choice.roles ?? names.map(([role]) => role);

  function toggle(role: SheetRole, on: boolean): void {
    const roles = names.map(([each]) => each).filter((each) => (each === role ? on : wanted.includes(each)));
    onChoose({ roles: roles.length === names.length ? null : roles });
  }

  return (
    <section className="pane-stack" aria-label={words.options}>
      <fieldset disabled={disabled}>
        <legend>{words.wantedSheets}</legend>
        {names.map(([role, name]) => (
          <label key={role} className="pane-check">
            <input
              type="checkbox"
              checked={wanted.includes(role)}
              onChange={({ target }) => toggle(role, target.checked)}
            />
            {name}
          </label>
        ))}
        <small role="status">{wanted.length === 0 ? words.noneWanted : words.wantedHint}</small>
      </fieldset>
      <Choices
        legend={words.sheetLanguage}
        name="language"
        chosen={choice.language}
        disabled={disabled}
        onChoose={(language) => onChoose({ language })}
        choices={[
          ["th", words.thai],
          ["en", words.english],
        ]}
      />
      <Choices
        legend={words.formulas}
        name="formulas"
        chosen={choice.formulas}
        disabled={disabled}
        onChoose={(formulas) => onChoose({ formulas })}
        choices={[
          ["live", words.live, words.liveHint],
          ["native", words.native, words.nativeHint],
          ["values", words.values, words.valuesHint],
        ]}
      />
    </section>
  );
}

interface ChoicesProps<T extends string> {
  legend: string;
  name: string;
  chosen: T;
  disabled: boolean;
  onChoose: (choice: T) => void;
  choices: readonly (readonly [value: T, label: string, hint?: ReactNode])[];
}

function Choices<T extends string>({ legend, name, chosen, disabled, onChoose, choices }: ChoicesProps<T>) {
  return (
    <fieldset disabled={disabled}>
      <legend>{legend}</legend>
      {choices.map(([value, label, hint]) => (
        <label key={value} className="pane-check">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {label}
            {hint !== undefined && (
              <>
                <br />
                <small>{hint}</small>
              </>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
