import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** A paragraph in the background: what a screen is about, what a figure means. */
export function Muted({ children }: { children: ReactNode }) {
  return <p className={useStyles().muted}>{children}</p>;
}

/** Small print below something. */
export function Note({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.note, styles.muted)}>{children}</div>;
}
