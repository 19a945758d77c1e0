import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GuideChapter } from "../../locales/guide-file";
import { HelpLink } from "./HelpLink";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "start", justifyContent: "space-between", columnGap: "12px" },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
});

interface Props {
  /** Of the guide, about this screen. */
  help: GuideChapter;
  children: ReactNode;
}

/** A screen's heading; it takes the focus when the screen is opened from within another. */
export function ScreenTitle({ help, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <h1 tabIndex={-1} className={styles.title}>
        {children}
      </h1>
      <HelpLink chapter={help} />
    </div>
  );
}
