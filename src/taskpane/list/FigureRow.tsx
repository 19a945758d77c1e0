import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: {
    display: "flex",
    // A link of several lines has its baseline at the last of them; the figure belongs beside the first.
    alignItems: "start",
    justifyContent: "space-between",
    columnGap: "12px",
    // Where both are long, as at twice the size, the figure stands below.
    flexWrap: "wrap",
  },
  name: { flexGrow: 1, flexShrink: 1, flexBasis: "90px", minWidth: 0, overflowWrap: "anywhere" },
  figure: { marginLeft: "auto", maxWidth: "100%", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  detail: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  name: ReactNode;
  figure: ReactNode;
}

/** A name that may wrap, and a figure at the right. */
export function FigureRow({ name, figure }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.figure}>{figure}</span>
    </div>
  );
}

/** What is to be said of the row above, in small print. */
export function DetailRow({ detail, figure }: { detail: ReactNode; figure?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={mergeClasses(styles.name, styles.detail)}>{detail}</span>
      {figure}
    </div>
  );
}
