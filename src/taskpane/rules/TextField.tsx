import { useId } from "react";

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with the value. */
  problem?: string | undefined;
  hint?: string;
  numeric?: boolean;
  /** The label is for those who cannot see where the field stands. */
  unlabelled?: boolean;
}

export function TextField({ label, value, onChange, problem, hint, numeric, unlabelled }: Props) {
  const note = useId();
  const told = problem ?? hint;
  return (
    <label className="pane-field">
      {!unlabelled && label}
      <input
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={told === undefined ? undefined : note}
        {...(numeric && { inputMode: "decimal", className: "pane-numeric" })}
      />
      {told !== undefined && (
        <small id={note} className={problem === undefined ? undefined : "pane-problem"}>
          {told}
        </small>
      )}
    </label>
  );
}
