import { createContext, useContext } from "react";
import type { Place } from "../workbook/place";
import type { Session } from "../session/session";

export const SCREENS = ["overview", "sheets", "checks", "rules", "generate", "functions"] as const;

export type Screen = (typeof SCREENS)[number];

/** The ids that tie a screen to its tab. */
export const tabId = (screen: Screen): string => `tab-${screen}`;
export const panelId = (screen: Screen): string => `panel-${screen}`;

/** What every part of the pane can ask for. */
export interface PaneContext {
  session: Session;
  exampleFormulas: Readonly<Record<string, string>>;
  /** Brings a place of the workbook to the front; where it is gone, the pane says so. */
  open: (place: Place) => void;
  /** Shows a screen, from another screen's content: the focus goes to its heading. */
  go: (screen: Screen) => void;
}

export const PaneProvider = createContext<PaneContext | null>(null);

export function usePane(): PaneContext {
  const pane = useContext(PaneProvider);
  if (!pane) throw new Error("Not inside the pane");
  return pane;
}
