/** A chart as it is when it has just been made: no series, its title and its legend as Excel starts with. */
import type { XmlElement } from "../book/source";
import { RELATIONSHIPS_NAMESPACE } from "../package/namespaces";
import { parseXml, tag } from "../package/xml";
import type { Kind } from "./kinds";
import { CHART_NAMESPACE, MAIN_NAMESPACE } from "./tree";

export const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

const CATEGORY_AXIS = 100_000_001;
const VALUE_AXIS = 100_000_002;

const val = (name: string, value: string | number): string => tag(`c:${name}`, { val: value });

/** The elements of a group of series, without any. */
export function groupXml({ group, direction, grouping }: Kind): string {
  const own =
    group === "barChart"
      ? val("gapWidth", 150) + (grouping === "clustered" ? "" : val("overlap", 100))
      : val("marker", 1);
  const start =
    (direction === null ? "" : val("barDir", direction)) + val("grouping", grouping) + val("varyColors", 0);
  return tag(`c:${group}`, {}, start + own + val("axId", CATEGORY_AXIS) + val("axId", VALUE_AXIS));
}

export function newChartSpace(kind: Kind): XmlElement {
  const lies = kind.direction === "bar";
  const axis = (id: number, position: string, rest: string): string =>
    val("axId", id) +
    tag("c:scaling", {}, val("orientation", "minMax")) +
    val("delete", 0) +
    val("axPos", position) +
    rest;
  const categories = axis(
    CATEGORY_AXIS,
    lies ? "l" : "b",
    val("majorTickMark", "none") +
      val("minorTickMark", "none") +
      val("tickLblPos", "nextTo") +
      val("crossAx", VALUE_AXIS) +
      val("crosses", "autoZero") +
      val("auto", 1) +
      val("lblAlgn", "ctr") +
      val("lblOffset", 100) +
      val("noMultiLvlLbl", 0),
  );
  const values = axis(
    VALUE_AXIS,
    lies ? "b" : "l",
    tag("c:majorGridlines", {}) +
      val("majorTickMark", "none") +
      val("minorTickMark", "none") +
      val("tickLblPos", "nextTo") +
      val("crossAx", CATEGORY_AXIS) +
      val("crosses", "autoZero") +
      val("crossBetween", "between"),
  );
  const plot = tag(
    "c:plotArea",
    {},
    `<c:layout/>${groupXml(kind)}${tag("c:catAx", {}, categories)}${tag("c:valAx", {}, values)}`,
  );
  const chart =
    `<c:title>${val("overlay", 0)}</c:title>` +
    val("autoTitleDeleted", 0) +
    plot +
    tag("c:legend", {}, val("legendPos", "b") + val("overlay", 0)) +
    val("plotVisOnly", 1) +
    val("dispBlanksAs", "gap");
  return parseXml(
    tag(
      "c:chartSpace",
      { "xmlns:c": CHART_NAMESPACE, "xmlns:a": MAIN_NAMESPACE, "xmlns:r": RELATIONSHIPS_NAMESPACE },
      val("roundedCorners", 0) + tag("c:chart", {}, chart),
    ),
  );
}

/** The frame that holds a chart; the drawing gives the relationship its id when it is saved. */
export const newAnchor = (id: number, name: string): XmlElement =>
  parseXml(
    `<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${tag(
      "xdr:cNvPr",
      { id, name },
    )}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}" r:id=""/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
