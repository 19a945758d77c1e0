import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Choice } from "../../session/session";
import type { FormulaMode, Language } from "../../workbook/settings";
import type { SheetRole } from "../../workbook/sheet-plan";
import { sheetWords } from "../../workbook/writing/plan-sheets";
import { useWords } from "../words";

interface Props {
  choice: Choice;
  disabled: boolean;
  onChoose: (choice: Partial<Choice>) => void;
}

export function ChoiceFields({ choice, disabled, onChoose }: Props) {
  const words = useWords();
  const names = Object.entries(sheetWords(choice.language).sheetNames) as [SheetRole, string][];
  const wanted = choice.roles ?? names.map(([role]) => role);

  const mode = (value: FormulaMode, name: string, hint: string) => (
    <Radio
      value={value}
      label={
        <>
          {name}
          <br />
          <small>{hint}</small>
        </>
      }
    />
  );

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
      <Field label={words.sheetLanguage}>
        <RadioGroup
          layout="horizontal"
          value={choice.language}
          disabled={disabled}
          onChange={(_, { value }) => onChoose({ language: value as Language })}
        >
          <Radio value="th" label={words.thai} />
          <Radio value="en" label={words.english} />
        </RadioGroup>
      </Field>
      <Field label={words.formulas}>
        <RadioGroup
          value={choice.formulas}
          disabled={disabled}
          onChange={(_, { value }) => onChoose({ formulas: value as FormulaMode })}
        >
          {mode("live", words.live, words.liveHint)}
          {mode("native", words.native, words.nativeHint)}
          {mode("values", words.values, words.valuesHint)}
        </RadioGroup>
      </Field>
    </section>
  );
}
