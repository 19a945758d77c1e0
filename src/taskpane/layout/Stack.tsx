import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  stack: {
    display: "flex",
    flexDirection: "column",
    // A message that is not there must not open a gap.
    "& > :empty": { display: "none" },
  },
  close: { rowGap: "6px" },
  normal: { rowGap: "12px" },
  wide: { rowGap: "24px" },
});

interface Props {
  gap?: "close" | "normal" | "wide";
  children: ReactNode;
}

/** Things below one another, on the 12-px grid. */
export function Stack({ gap = "normal", children }: Props) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.stack, styles[gap])}>{children}</div>;
}
