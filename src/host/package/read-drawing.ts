/** A sheet's drawing part, and the parts of the charts on it. */
import { newChartId } from "../book/charts";
import type { Chart, Drawing } from "../book/drawing";
import type { Package, Relationship, SheetSource } from "../book/source";
import { partText, readRelationships } from "./package";
import { attribute, element, elements, parseXml, type XmlElement } from "./xml";

export function readDrawing(parts: Package, source: SheetSource): Drawing | null {
  const part = source.relationships.find(({ type }) => type.endsWith("/drawing"))?.target;
  const xml = part === undefined ? null : partText(parts, part);
  if (part === undefined || xml === null) return null;
  const root = parseXml(xml);
  const relationships = readRelationships(parts, part);
  return {
    part,
    root: { name: root.name, attributes: root.attributes },
    items: elements(root).map((anchor) => readChart(parts, anchor, relationships) ?? anchor),
    relationships,
    isChanged: false,
    deleted: [],
  };
}

/** Where an anchor's frame names its chart's relationship; null in an anchor of something else. */
export function chartReference(anchor: XmlElement): XmlElement | null {
  const graphic = element(element(anchor, "graphicFrame"), "graphic");
  return element(element(graphic, "graphicData"), "chart");
}

function readChart(parts: Package, anchor: XmlElement, relationships: readonly Relationship[]): Chart | null {
  const reference = chartReference(anchor);
  const id = reference && attribute(reference.attributes, "id");
  // The kinds younger than 2016 have a part of another type, and stay as they are.
  const part = relationships.find((each) => each.id === id && each.type.endsWith("/chart"))?.target;
  const xml = part === undefined ? null : partText(parts, part);
  if (part === undefined || xml === null) return null;
  return { id: newChartId(), anchor, space: parseXml(xml), part, isChanged: false };
}
