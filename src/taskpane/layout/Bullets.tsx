import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { paddingLeft: "20px", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

interface Props {
  /** The id of the list's title. */
  labelledBy?: string;
  children: ReactNode;
}

/** A short list of words: it is read, not worked with. */
export function Bullets({ labelledBy, children }: Props) {
  return (
    <ul aria-labelledby={labelledBy} className={useStyles().list}>
      {children}
    </ul>
  );
}
