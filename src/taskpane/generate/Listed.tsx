import { Text } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

/** A list under its title. */
export function Listed({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div>
      <Text id={id} weight="semibold" block>
        {title}
      </Text>
      <ul aria-labelledby={id} className="pane-list">
        {children}
      </ul>
    </div>
  );
}
