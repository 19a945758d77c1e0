import { Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { minWidth: 0, width: "100%" },
  input: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0 },
});

interface Props {
  /** Where no label stands beside it. */
  label?: string;
  value: string;
  onChange: (value: string) => void;
}

/** A number as it is typed, Thai digits and all: Fluent's `SpinButton` takes 0–9 only and rewrites what is half typed. */
export function NumericInput({ label, value, onChange, ...field }: Props) {
  const styles = useStyles();
  return (
    <Input
      {...field}
      aria-label={label}
      className={styles.root}
      input={{ className: styles.input, inputMode: "decimal" }}
      value={value}
      onChange={(_, { value }) => onChange(value)}
    />
  );
}
