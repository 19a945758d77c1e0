import { createRoot } from "react-dom/client";
import { Pane, type PaneProps } from "./Pane";

/** Puts the pane into `element`; the result takes it out again. */
export function mountPane(element: HTMLElement, props: PaneProps): () => void {
  const root = createRoot(element);
  root.render(<Pane {...props} />);
  return () => root.unmount();
}
