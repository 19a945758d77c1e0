/** Reading and changing the elements of a chart's part, each child in the place that the schema (ECMA-376, 21.2) wants. */
import type { XmlElement } from "../book/source";
import { element, elements, localName } from "../package/xml";

export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

const SHAPE = "spPr txPr";
const SERIES_START = `idx order tx ${SHAPE}`;
const GROUP_START = "barDir grouping varyColors ser dLbls";
const AXIS_START = `axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos ${SHAPE} crossAx crosses crossesAt`;

/** The children of each element in their order, as far as the host writes any. */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace: `date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart ${SHAPE} externalData printSettings userShapes extLst`,
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  title: `tx layout overlay ${SHAPE} extLst`,
  legend: `legendPos legendEntry layout overlay ${SHAPE} extLst`,
  barChart: `${GROUP_START} gapWidth overlap serLines axId extLst`,
  lineChart: `${GROUP_START} dropLines hiLowLines upDownBars marker smooth axId extLst`,
  ser: `${SERIES_START} invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat xVal val yVal shape smooth extLst`,
  marker: `symbol size ${SHAPE} extLst`,
  dLbls: `dLbl delete numFmt ${SHAPE} dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst`,
  catAx: `${AXIS_START} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  dateAx: `${AXIS_START} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst`,
  valAx: `${AXIS_START} crossBetween majorUnit minorUnit dispUnits extLst`,
  scaling: "logBase orientation max min extLst",
  strRef: "f strCache extLst",
  numRef: "f numCache extLst",
  spPr: "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst",
  ln: "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst",
  txPr: "bodyPr lstStyle p",
  rich: "bodyPr lstStyle p",
  p: "pPr r br fld endParaRPr",
  r: "rPr t",
  defRPr: "ln noFill solidFill gradFill effectLst latin ea cs sym hlinkClick extLst",
  rPr: "ln noFill solidFill gradFill effectLst latin ea cs sym hlinkClick extLst",
};
const orders = new Map(Object.entries(ORDER).map(([name, children]) => [name, children.split(" ")]));

/** What is drawn and written is the same in all of Office and has a namespace of its own. */
const OF_MAIN = new Set(
  "xfrm noFill solidFill srgbClr ln prstDash round bodyPr lstStyle p pPr r rPr t defRPr endParaRPr latin ea cs".split(
    " ",
  ),
);

/** The child of that name, made where there is none. */
export function child(parent: XmlElement, name: string): XmlElement {
  const found = element(parent, name);
  if (found) return found;
  const made: XmlElement = { name: prefixFor(parent, name) + name, attributes: {}, children: [] };
  insert(parent, made);
  return made;
}

export function insert(parent: XmlElement, made: XmlElement): void {
  const order = orders.get(localName(parent.name)) ?? [];
  const rank = order.indexOf(localName(made.name));
  const at = parent.children.findIndex(
    (each) => typeof each !== "string" && rank >= 0 && order.indexOf(localName(each.name)) > rank,
  );
  parent.children.splice(at < 0 ? parent.children.length : at, 0, made);
}

function prefixFor(parent: XmlElement, name: string): string {
  const ofParent = parent.name.slice(0, -localName(parent.name).length);
  // The root declares this prefix before it is changed.
  return OF_MAIN.has(name) && !OF_MAIN.has(localName(parent.name)) ? "a:" : ofParent;
}

export const descend = (from: XmlElement, path: readonly string[]): XmlElement | null =>
  path.reduce<XmlElement | null>((at, name) => element(at, name), from);

export const made = (from: XmlElement, path: readonly string[]): XmlElement => path.reduce(child, from);

export function remove(parent: XmlElement | null, ...names: string[]): void {
  if (!parent) return;
  parent.children = parent.children.filter(
    (each) => typeof each === "string" || !names.includes(localName(each.name)),
  );
}

/** `<c:overlap val="100"/>` → "100" */
export const valueOf = (parent: XmlElement | null, name: string): string | null =>
  element(parent, name)?.attributes.val ?? null;

/** Null takes the element away. */
export function setValue(parent: XmlElement, name: string, value: string | number | null): void {
  if (value === null) remove(parent, name);
  else child(parent, name).attributes.val = String(value);
}

/** An element without a value says yes. */
export const flagOf = (parent: XmlElement | null, name: string): boolean => {
  const found = element(parent, name);
  return found !== null && !/^(?:0|false)$/.test(found.attributes.val ?? "1");
};

export const setFlag = (parent: XmlElement, name: string, on: boolean): void =>
  setValue(parent, name, on ? 1 : 0);

/** The charts on one plot area: a group of bars, a group of lines. */
export const groupsOf = (space: XmlElement): XmlElement[] => {
  const plot = descend(space, ["chart", "plotArea"]);
  return plot ? elements(plot).filter(({ name }) => /Chart$/.test(name)) : [];
};
