import { Label, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { Note } from "../layout/Text";

const useStyles = makeStyles({
  label: { display: "block", paddingBottom: "2px" },
  problem: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  label: string;
  hint?: string;
  /** What is wrong with the choices together. */
  problem?: string | null;
  children: ReactNode;
}

/** Several controls under one label. Fluent's `Field` would give each of them the label for its own. */
export function FieldGroup({ label, hint, problem = null, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Label id={id} className={styles.label}>
        {label}
      </Label>
      {children}
      {problem !== null && (
        <div role="alert" className={styles.problem}>
          {problem}
        </div>
      )}
      {hint !== undefined && <Note>{hint}</Note>}
    </div>
  );
}
