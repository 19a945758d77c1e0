import type { ReactNode } from "react";

/** A screen's heading; it takes the focus when the screen is opened from within another. */
export function ScreenTitle({ children }: { children: ReactNode }) {
  return (
    <h1 id="screen-title" tabIndex={-1}>
      {children}
    </h1>
  );
}
