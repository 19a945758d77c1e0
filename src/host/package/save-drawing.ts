/** Drawing parts, the parts of their charts, and what refers to them. */
import type { Sheet } from "../book/book";
import { referencesIn } from "../book/charts";
import type { Chart } from "../book/drawing";
import type { Relationship, XmlElement } from "../book/source";
import { referredCells, refreshCaches } from "./chart-caches";
import { RELATIONSHIPS_NAMESPACE } from "./namespaces";
import { freePartName, freeRelationshipId, setPartText, writeRelationships } from "./package";
import { chartReference } from "./read-drawing";
import { removePart } from "./removed-sheets";
import type { Saving } from "./saving";
import { localName, serializeXml, textOf, XML_DECLARATION } from "./xml";

const CHART = {
  type: `${RELATIONSHIPS_NAMESPACE}/chart`,
  contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
};
const DRAWING = {
  type: `${RELATIONSHIPS_NAMESPACE}/drawing`,
  contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
};

/** Saves the sheet's drawing where it changed, and the charts on it that did; gives the drawing's part. */
export function saveDrawing(saving: Saving, { drawing }: Sheet): string | null {
  if (!drawing) return null;
  const { parts, types } = saving;
  for (const part of drawing.deleted) removePart(saving, part);
  const relationships = [...drawing.relationships];
  const anchors = drawing.items.map((item) =>
    "space" in item ? saveChart(saving, item, relationships) : item,
  );
  if (!drawing.isChanged) return drawing.part;
  if (anchors.length === 0) {
    if (drawing.part !== null) removePart(saving, drawing.part);
    return null;
  }
  const part = drawing.part ?? freePartName(parts, "xl/drawings/drawing{n}.xml");
  types.set(part, DRAWING.contentType);
  setPartText(parts, part, XML_DECLARATION + serializeXml({ ...drawing.root, children: anchors }));
  const present = relationships.filter(({ target }) => !drawing.deleted.includes(target));
  writeRelationships(parts, part, present);
  return part;
}

/** Gives the chart's anchor as the drawing is to have it; a new chart gets a part and a relationship. */
function saveChart(saving: Saving, chart: Chart, relationships: Relationship[]): XmlElement {
  const { book, calculation, parts, types } = saving;
  if (chart.part !== null && !chart.isChanged && !isOutdated(saving, chart)) return chart.anchor;
  const space = structuredClone(chart.space);
  refreshCaches(book, calculation, space);
  const part = chart.part ?? freePartName(parts, "xl/charts/chart{n}.xml");
  setPartText(parts, part, XML_DECLARATION + serializeXml(space));
  if (chart.part !== null) return chart.anchor;
  types.set(part, CHART.contentType);
  const id = freeRelationshipId(relationships);
  relationships.push({ id, type: CHART.type, target: part, external: false });
  const anchor = structuredClone(chart.anchor);
  const { attributes } = chartReference(anchor)!;
  for (const name of Object.keys(attributes)) if (localName(name) === "id") attributes[name] = id;
  return anchor;
}

/** Whether cells that it shows may have changed. */
function isOutdated({ book }: Saving, chart: Chart): boolean {
  for (const reference of referencesIn(chart.space)) {
    const cells = referredCells(book, textOf(reference));
    if (cells?.sheet.touched.has("sheetData")) return true;
  }
  return false;
}

/** The relationship by which the sheet names its drawing, added to or taken from `relationships`; null for none. */
export function drawingRelationship(
  saving: Saving,
  sheet: Sheet,
  relationships: Relationship[],
): string | null {
  if (!sheet.touched.has("drawing")) return null;
  const part = saving.drawings.get(sheet) ?? null;
  const at = relationships.findIndex(({ type }) => type.endsWith("/drawing"));
  if (part === null) {
    if (at >= 0) relationships.splice(at, 1);
    return null;
  }
  if (at >= 0) return relationships[at]!.id;
  const id = freeRelationshipId(relationships);
  relationships.push({ id, type: DRAWING.type, target: part, external: false });
  return id;
}
