import type { ReactNode } from "react";

/** A bar across the screen, after Fluent's message bar, which brings 4 kB for being measured and moved. */
export function Message({ intent, children }: { intent: "error" | "warning"; children: ReactNode }) {
  return <div className={`pane-message pane-${intent}`}>{children}</div>;
}
