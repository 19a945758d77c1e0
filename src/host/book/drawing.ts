/**
 * What lies in front of a sheet's cells. A chart is kept as the elements of its parts: what the API changes is changed
 * in them, and whatever else they say stays as it came.
 */
import type { Relationship, XmlElement } from "./source";

export interface Chart {
  /** Tells it from every other chart while the workbook is open. */
  id: string;
  /** Its place on the sheet and its name, as the drawing says them. */
  anchor: XmlElement;
  /** What it shows, as its own part says it. */
  space: XmlElement;
  /** The part it came from; null for a new one. */
  part: string | null;
  isChanged: boolean;
}

export interface Drawing {
  part: string | null;
  /** Without its children: its name and its namespaces. */
  root: Omit<XmlElement, "children">;
  /** Pictures, shapes and what is not understood are kept as elements, in their order from back to front. */
  items: (Chart | XmlElement)[];
  relationships: Relationship[];
  isChanged: boolean;
  /** The parts of charts that were deleted. */
  deleted: string[];
}
