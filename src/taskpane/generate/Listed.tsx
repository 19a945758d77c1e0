import { useId, type ReactNode } from "react";

/** A list under its title. */
export function Listed({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id} className="pane-list">
        {children}
      </ul>
    </div>
  );
}
