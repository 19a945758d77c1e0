/** What a chart is called, and what is said of it to who cannot see it: its frame on the sheet has both. */
import type { Chart } from "../book/drawing";
import type { XmlElement } from "../book/source";
import { descend } from "./tree";

export const propertiesOf = ({ anchor }: Chart): XmlElement | null =>
  descend(anchor, ["graphicFrame", "nvGraphicFramePr", "cNvPr"]);

export const nameOf = (chart: Chart): string => propertiesOf(chart)?.attributes.name ?? "";

export const descriptionOf = (chart: Chart): string => propertiesOf(chart)?.attributes.descr ?? "";
