import type { CellRef } from "../cell-ref";

/** A numbered row that heads plans or KPIs and has no figures of its own. */
export interface NumberedHeading {
  id: string;
  title: string;
  cell: CellRef;
}
