import { createRoot } from "react-dom/client";
import type { Session } from "../session/session";
import type { OfficeSurroundings } from "./office-surroundings";
import { Pane } from "./Pane";

/** The pane's whole need of the world: a session to work with, and the Office it stands in. */
export interface PaneProps {
  session: Session;
  office: OfficeSurroundings;
}

/** Puts the pane into `element`; the result takes it out again. */
export function mountPane(element: HTMLElement, props: PaneProps): () => void {
  const root = createRoot(element);
  root.render(<Pane {...props} />);
  return () => root.unmount();
}
