/** Paints charts in the page, with the letters it brings itself. */
import { DASHES, FONT_FAMILIES, type Mark } from "../../host/picture/marks";
import type { Painter } from "../../host/picture/chart-image";

const families = FONT_FAMILIES.map((name) => (name.includes(" ") ? `"${name}"` : name)).join(", ");

const ANCHORS = { start: "left", middle: "center", end: "right" } as const;

export const paintOnCanvas: Painter = ({ width, height, marks }, pixels) => {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, pixels);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser has no canvas to draw on.");
  context.scale(pixels.width / width, pixels.height / height);
  for (const mark of marks) paint(context, mark);
  return canvas.toDataURL("image/png").replace(/^[^,]*,/, "");
};

function paint(context: CanvasRenderingContext2D, mark: Mark): void {
  switch (mark.type) {
    case "rectangle":
      context.fillStyle = mark.fill;
      return context.fillRect(mark.x, mark.y, mark.width, mark.height);
    case "dot":
      context.fillStyle = mark.fill;
      context.beginPath();
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
      return context.fill();
    case "line":
      // The canvas takes no "none"; a line without colour is not drawn.
      if (mark.color === "none") return;
      context.strokeStyle = mark.color;
      context.lineWidth = mark.weight;
      context.setLineDash(mark.dashed ? DASHES.map((length) => length * mark.weight) : []);
      context.beginPath();
      for (const [x, y] of mark.points) context.lineTo(x, y);
      return context.stroke();
    case "text": {
      const { font, anchor, text, x, y } = mark;
      context.fillStyle = font.color;
      context.font = `${font.bold ? 700 : 400} ${font.size}px ${families}`;
      context.textAlign = ANCHORS[anchor];
      return context.fillText(text, x, y);
    }
  }
}
