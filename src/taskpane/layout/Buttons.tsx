import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "12px" },
});

/** Buttons beside one another, none wider than its words. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}
