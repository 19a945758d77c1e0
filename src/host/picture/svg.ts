import { DASHES, FONT_FAMILIES, type Mark, type Picture } from "./marks";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const rounded = (value: number): number => Math.round(value * 100) / 100;

const tag = (name: string, attributes: Record<string, string | number>, content = ""): string => {
  const said = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === "number" ? rounded(value) : escaped(value)}"`,
  );
  return `<${name}${said.join("")}>${content}</${name}>`;
};

function markTag(mark: Mark): string {
  switch (mark.type) {
    case "rectangle": {
      const { x, y, width, height, fill } = mark;
      return tag("rect", { x, y, width, height, fill });
    }
    case "dot":
      return tag("circle", { cx: mark.x, cy: mark.y, r: mark.radius, fill: mark.fill });
    case "line":
      return tag("polyline", {
        points: mark.points.map((point) => point.map(rounded).join(",")).join(" "),
        fill: "none",
        stroke: mark.color,
        "stroke-width": mark.weight,
        ...(mark.dashed
          ? { "stroke-dasharray": DASHES.map((length) => length * mark.weight).join(" ") }
          : {}),
      });
    case "text": {
      const { x, y, font, anchor, text } = mark;
      const look = { "font-size": font.size, "font-weight": font.bold ? 700 : 400, fill: font.color };
      return tag("text", { x, y, ...look, "text-anchor": anchor, "xml:space": "preserve" }, escaped(text));
    }
  }
}

/** @param pixels the size it is shown in; the picture is stretched to it */
export function svgOf({ width, height, marks }: Picture, pixels: { width: number; height: number }): string {
  const families = FONT_FAMILIES.map((name) => (name.includes(" ") ? `'${name}'` : name)).join(", ");
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: pixels.width,
      height: pixels.height,
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      "font-family": families,
    },
    marks.map(markTag).join(""),
  );
}
