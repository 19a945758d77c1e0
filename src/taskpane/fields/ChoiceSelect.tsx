import { Select, type SelectProps } from "@fluentui/react-components";

type Choice<T extends string> = readonly [value: T, words: string];

interface Props<T extends string> {
  value: T;
  choices: readonly Choice<T>[];
  /** More choices, under headings of their own. */
  groups?: readonly { heading: string; choices: readonly Choice<T>[] }[];
  onChoose: (choice: T) => void;
}

/** Fluent's `Select` over the values of a type: what comes out of it is one of them. */
export function ChoiceSelect<T extends string>({
  value,
  choices,
  groups = [],
  onChoose,
  ...select
}: Props<T> & Pick<SelectProps, "aria-label" | "className" | "select">) {
  const all = [...choices, ...groups.flatMap((group) => group.choices)];
  return (
    <Select
      {...select}
      value={value}
      onChange={(_, data) => {
        const choice = all.find(([each]) => each === data.value);
        if (choice) onChoose(choice[0]);
      }}
    >
      <Options choices={choices} />
      {groups.map(({ heading, choices }) => (
        <optgroup key={heading} label={heading}>
          <Options choices={choices} />
        </optgroup>
      ))}
    </Select>
  );
}

function Options({ choices }: { choices: readonly (readonly [value: string, words: string])[] }) {
  return choices.map(([value, words]) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));
}
