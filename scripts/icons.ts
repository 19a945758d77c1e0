/** Renders the icons: `npm run icons`. The PNGs are committed, so that a build needs no renderer. */
import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

const icons = new URL("../assets/icons/", import.meta.url);

/** 16, 32 and 80 are the ribbon's, 32 and 64 the add-in list's, 128 the store's and the help page's. */
const sizes = { scorecard: [16, 32, 64, 80, 128], pane: [16, 32, 80] };

for (const [name, widths] of Object.entries(sizes)) {
  const svg = readFileSync(new URL(`source/${name}.svg`, icons), "utf8");
  for (const width of widths) {
    const png = new Resvg(svg, { fitTo: { mode: "width", value: width } }).render().asPng();
    writeFileSync(new URL(`${name}-${width}.png`, icons), png);
  }
}
