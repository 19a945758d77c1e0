/** What the workbook's window lends the pane's frame: as Office does, through the frame's parent. */
import type { Grid } from "../grid/grid";
import type { Host, OfficeOptions } from "../../host";

export interface PaneSurroundings {
  host: Host;
  /** Null until the workbook is drawn. */
  grid: Grid | null;
  office: OfficeOptions;
  /** The frame tells what a click on the ribbon is to do. */
  onCommands: (press: (command: string) => Promise<void>) => void;
}

declare global {
  interface Window {
    preview?: PaneSurroundings;
  }
}
