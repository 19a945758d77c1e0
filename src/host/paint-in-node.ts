/** Paints charts in Node, with the letters of the system's own fonts. */
import { createRequire } from "node:module";
import type { Painter } from "./picture/chart-image";
import { svgOf } from "./picture/svg";

interface Library {
  Resvg: new (
    svg: string,
    options: { font: { loadSystemFonts: boolean } },
  ) => { render(): { asPng(): Uint8Array } };
}

let library: Library | null = null;

export const paintInNode: Painter = (picture, pixels) => {
  // Loaded when it is wanted: a program of its own machine's, which most runs never need.
  library ??= createRequire(import.meta.url)("@resvg/resvg-js") as Library;
  const image = new library.Resvg(svgOf(picture, pixels), { font: { loadSystemFonts: true } }).render();
  return Buffer.from(image.asPng()).toString("base64");
};
