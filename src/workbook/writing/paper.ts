/** The paper that all sheets are printed on: A4, with room for a line above and below. Points. */
import type { PrintSetup } from "../sheet-plan";

const A4 = { short: 595.28, long: 841.89 };

export const MARGINS = { left: 34, right: 34, top: 54, bottom: 48, header: 24, footer: 22 } as const;

/** What a page holds, in points of the sheet: on a sheet that is fitted to the page's width they shrink with it. */
export function roomOnPage(orientation: PrintSetup["orientation"], sheetWidth: number): number {
  const [across, down] = orientation === "landscape" ? [A4.long, A4.short] : [A4.short, A4.long];
  const width = across - MARGINS.left - MARGINS.right;
  // Excel prints at whole percents, and fitting never enlarges.
  const scale = Math.min(100, Math.max(10, Math.floor((100 * width) / sheetWidth))) / 100;
  return (down - MARGINS.top - MARGINS.bottom) / scale;
}
