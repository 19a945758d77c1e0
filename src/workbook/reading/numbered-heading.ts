import type { CellRef } from "../cell-ref";

/** A numbered row that heads plans or KPIs and has no figures of its own. */
export interface NumberedHeading {
  id: string;
  title: string;
  /** The section it stands in, where the sheet has sections. */
  section?: string | null;
  cell: CellRef;
}
