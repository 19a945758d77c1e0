/** The series of a chart: what each is bound to, and how it is drawn. */
import type { XmlElement } from "../book/source";
import { element, elements, localName, parseXml, textOf } from "../package/xml";
import { kindNamed, kindNameOf, type Kind } from "./kinds";
import { groupXml } from "./new-chart";
import { child, descend, groupsOf, insert, made, remove, setFlag, setValue } from "./tree";

export interface Series {
  group: XmlElement;
  series: XmlElement;
}

const numberIn = (series: XmlElement, name: string): number =>
  Number(element(series, name)?.attributes.val ?? 0);

/** In the order that the user sees. */
export const seriesOf = (space: XmlElement): Series[] =>
  groupsOf(space)
    .flatMap((group) => elements(group, "ser").map((series) => ({ group, series })))
    .sort((a, b) => numberIn(a.series, "order") - numberIn(b.series, "order"));

export function addSeries(space: XmlElement): Series {
  const all = seriesOf(space);
  const group = all[0]?.group ?? groupsOf(space)[0]!;
  const next = (name: string): number => Math.max(-1, ...all.map(({ series }) => numberIn(series, name))) + 1;
  const series: XmlElement = { name: group.name.replace(/\w+$/, "ser"), attributes: {}, children: [] };
  setValue(series, "idx", next("idx"));
  setValue(series, "order", next("order"));
  const last = elements(group, "ser").at(-1);
  if (last) group.children.splice(group.children.indexOf(last) + 1, 0, series);
  else insert(group, series);
  dress(series, kindNamed(kindNameOf(group)));
  return { group, series };
}

/** What a series of a kind says besides its figures. */
function dress(series: XmlElement, kind: Kind | undefined): void {
  remove(series, "invertIfNegative", "marker", "smooth");
  if (kind?.group === "barChart") setFlag(series, "invertIfNegative", false);
  if (kind?.group !== "lineChart") return;
  if (!kind.markers) setValue(child(series, "marker"), "symbol", "none");
  setFlag(series, "smooth", false);
}

export function deleteSeries(space: XmlElement, { group, series }: Series): void {
  group.children = group.children.filter((each) => each !== series);
  dropEmptyGroup(space, group);
}

/** The last group stays: without one the chart has no axes. */
function dropEmptyGroup(space: XmlElement, group: XmlElement): void {
  if (elements(group, "ser").length > 0 || groupsOf(space).length === 1) return;
  const plot = descend(space, ["chart", "plotArea"])!;
  plot.children = plot.children.filter((each) => each !== group);
}

/** Moves a series to the group of its kind, made where there is none: so columns and a line stand on one plot. */
export function setSeriesKind(space: XmlElement, { group, series }: Series, kind: Kind): Series {
  const groups = groupsOf(space);
  const isOfKind = (each: XmlElement): boolean =>
    localName(each.name) === kind.group &&
    (element(each, "barDir")?.attributes.val ?? null) === kind.direction &&
    (element(each, "grouping")?.attributes.val ?? "standard") === kind.grouping;
  let into = groups.find(isOfKind);
  if (!into) {
    into = withPrefix(parseXml(groupXml(kind)), group.name.replace(/\w+$/, ""));
    const axes = elements(group, "axId").map(({ attributes }) => attributes.val);
    elements(into, "axId").forEach((id, at) => (id.attributes.val = axes[at] ?? ""));
    const plot = descend(space, ["chart", "plotArea"])!;
    plot.children.splice(plot.children.indexOf(groups.at(-1)!) + 1, 0, into);
  }
  if (into !== group) {
    group.children = group.children.filter((each) => each !== series);
    const last = elements(into, "ser").at(-1);
    if (last) into.children.splice(into.children.indexOf(last) + 1, 0, series);
    else insert(into, series);
    dropEmptyGroup(space, group);
  }
  dress(series, kind);
  return { group: into, series };
}

const withPrefix = (node: XmlElement, prefix: string): XmlElement => ({
  ...node,
  name: prefix + localName(node.name),
  children: node.children.map((each) => (typeof each === "string" ? each : withPrefix(each, prefix))),
});

/** The name of a series: a text, or what a cell said when it was last read. */
export function seriesName(series: XmlElement): string {
  const text = element(series, "tx");
  const value = element(text, "v") ?? descend(series, ["tx", "strRef", "strCache", "pt", "v"]);
  return value ? textOf(value) : "";
}

export function setSeriesName(series: XmlElement, name: string): void {
  const text = child(series, "tx");
  text.children = [];
  child(text, "v").children = [name];
}

/** Where the reference of a series' figures or categories stands; the file may say numbers or texts of either. */
export function referenceOf(series: XmlElement, part: "cat" | "val"): string | null {
  const source = element(series, part);
  const reference = source && elements(source).flatMap((each) => elements(each, "f"))[0];
  return reference ? textOf(reference) : null;
}

export function setReference(series: XmlElement, part: "cat" | "val" | "tx", formula: string): void {
  const source = child(series, part);
  source.children = [];
  made(source, [part === "val" ? "numRef" : "strRef", "f"]).children = [formula];
}
