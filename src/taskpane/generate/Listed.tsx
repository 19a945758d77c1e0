import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { Bullets } from "../layout/Bullets";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** A list under its title. */
export function Listed({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div>
      <h3 id={id} className={useStyles().title}>
        {title}
      </h3>
      <Bullets labelledBy={id}>{children}</Bullets>
    </div>
  );
}
