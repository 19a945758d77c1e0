/** Fills, lines and fonts of a chart's elements. Colours are "#RRGGBB". */
import type { XmlElement } from "../book/source";
import { element, elements } from "../package/xml";
import { child, descend, made, remove } from "./tree";

const FILLS = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];
const EMU_PER_POINT = 12_700;

/** "" where it is none of its own, or no plain colour. */
export function colorOf(parent: XmlElement | null): string {
  const color = descend(parent ?? { name: "", attributes: {}, children: [] }, ["solidFill", "srgbClr"]);
  return color ? `#${color.attributes.val}` : "";
}

export function setColor(parent: XmlElement, color: string): void {
  remove(parent, ...FILLS);
  made(parent, ["solidFill", "srgbClr"]).attributes.val = color.slice(1).toUpperCase();
}

export function clearFill(parent: XmlElement): void {
  remove(parent, ...FILLS);
  child(parent, "noFill");
}

/** The names that Excel has for dashes, and those of the file. */
const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
};
export const LINE_STYLES = ["None", "Automatic", ...Object.keys(DASHES)];

export function lineStyleOf(line: XmlElement | null): string {
  if (element(line, "noFill")) return "None";
  const dash = element(line, "prstDash")?.attributes.val;
  if (dash === undefined) return line && colorOf(line) !== "" ? "Continuous" : "Automatic";
  return Object.keys(DASHES).find((name) => DASHES[name] === dash) ?? "Dash";
}

export function setLineStyle(line: XmlElement, style: string): void {
  if (style === "None") {
    clearFill(line);
    remove(line, "prstDash");
    return;
  }
  remove(line, "noFill", "prstDash");
  const dash = DASHES[style];
  if (dash !== undefined) child(line, "prstDash").attributes.val = dash;
}

export const lineWeightOf = (line: XmlElement | null): number =>
  Number(line?.attributes.w ?? 9_525) / EMU_PER_POINT;

export function setLineWeight(line: XmlElement, points: number): void {
  line.attributes.w = String(Math.round(points * EMU_PER_POINT));
}

/** Where a text's font is said; a text of its own says it in its paragraphs and pieces. */
export function fontProperties(text: XmlElement | null): XmlElement | null {
  const paragraph = text && elements(text, "p")[0];
  return paragraph ? descend(paragraph, ["pPr", "defRPr"]) : null;
}

/** The same, to write to: all of them, where the text has pieces. */
export function madeFontProperties(text: XmlElement): XmlElement[] {
  if (!element(text, "bodyPr")) child(text, "bodyPr");
  if (!element(text, "lstStyle")) child(text, "lstStyle");
  child(text, "p");
  return elements(text, "p").flatMap((paragraph) => {
    const properties = made(paragraph, ["pPr", "defRPr"]);
    const pieces = elements(paragraph, "r").map((piece) => child(piece, "rPr"));
    if (pieces.length === 0 && !element(paragraph, "endParaRPr"))
      child(paragraph, "endParaRPr").attributes.lang = "en-US";
    return [properties, ...pieces];
  });
}
