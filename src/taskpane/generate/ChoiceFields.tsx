import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Choice } from "../../session/session";
import type { FormulaMode, Language } from "../../workbook/settings";
import { useWords } from "../words";

interface Props {
  choice: Choice;
  disabled: boolean;
  onChoose: (choice: Partial<Choice>) => void;
}

export function ChoiceFields({ choice, disabled, onChoose }: Props) {
  const words = useWords();

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

  return (
    <section className="pane-stack" aria-label={words.options}>
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
