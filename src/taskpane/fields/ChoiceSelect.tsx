import { Select, type SelectProps } from "@fluentui/react-components";

interface Props<T extends string> {
  value: T;
  choices: readonly (readonly [value: T, words: string])[];
  onChoose: (choice: T) => void;
}

/** Fluent's `Select` over the values of a type: what comes out of it is one of them. */
export function ChoiceSelect<T extends string>({
  value,
  choices,
  onChoose,
  ...select
}: Props<T> & Pick<SelectProps, "aria-label" | "className" | "select">) {
  return (
    <Select
      {...select}
      value={value}
      onChange={(_, data) => {
        const choice = choices.find(([each]) => each === data.value);
        if (choice) onChoose(choice[0]);
      }}
    >
      {choices.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </Select>
  );
}
