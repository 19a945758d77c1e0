import {
  AccordionHeader,
  type AccordionHeaderProps,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // Fluent's has a height and no room of its own: headings of several lines would touch one another.
  heading: { padding: "9px 0", textAlign: "left" },
  panel: { margin: "0 0 12px" },
  // Under the heading's words, not under its arrow.
  indented: { marginLeft: "28px" },
});

interface Props extends Pick<AccordionHeaderProps, "size"> {
  /** Tells it from its neighbours. */
  value: string | number;
  level: "h2" | "h3";
  title: ReactNode;
  isIndented?: boolean;
  children: ReactNode;
}

/** An item of Fluent's `Accordion`: what unfolds under its heading. */
export function Folded({ value, level, size = "medium", title, isIndented = false, children }: Props) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as={level} size={size} button={{ className: styles.heading }}>
        {title}
      </AccordionHeader>
      <AccordionPanel className={mergeClasses(styles.panel, isIndented && styles.indented)}>
        {children}
      </AccordionPanel>
    </AccordionItem>
  );
}
