/** The charts in front of a sheet's cells, and the references by which they are bound to cells. */
import type { Book, Sheet } from "./book";
import type { Chart, Drawing } from "./drawing";
import type { XmlElement } from "./source";

const isChart = (item: Chart | XmlElement): item is Chart => "space" in item;

export const chartsOf = (sheet: Sheet): Chart[] => sheet.drawing?.items.filter(isChart) ?? [];

let lastId = 0;
/** As Excel's ids look. */
export const newChartId = (): string =>
  `{${(++lastId).toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;

/** The elements that hold a reference, `c:f`, wherever they are. */
export function* referencesIn(element: XmlElement): Iterable<XmlElement> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (/(?:^|:)f$/.test(child.name)) yield child;
    else yield* referencesIn(child);
  }
}

/** Rewrites the references of every chart, as when a sheet gets another name. */
export function changeChartReferences(book: Book, change: (formula: string) => string): void {
  for (const sheet of book.sheets)
    for (const chart of chartsOf(sheet))
      for (const reference of referencesIn(chart.space)) {
        const before = reference.children.join("");
        const after = change(before);
        if (after === before) continue;
        reference.children = [after];
        chart.isChanged = true;
        sheet.touched.add("drawing");
      }
}

/** The charts of a sheet for its copy, bound to the copy's own cells. Pictures and shapes stay behind. */
export function copiedDrawing(sheet: Sheet, change: (formula: string) => string): Drawing | null {
  if (!sheet.drawing || chartsOf(sheet).length === 0) return null;
  const items = structuredClone(chartsOf(sheet)).map((chart): Chart => {
    for (const reference of referencesIn(chart.space))
      reference.children = [change(reference.children.join(""))];
    // These name parts of the original's.
    const space = { ...chart.space, children: chart.space.children.filter((each) => !refersToPart(each)) };
    return { ...chart, id: newChartId(), space, part: null, isChanged: true };
  });
  return {
    part: null,
    root: structuredClone(sheet.drawing.root),
    items,
    relationships: [],
    isChanged: true,
    deleted: [],
  };
}

const refersToPart = (each: XmlElement | string): boolean =>
  typeof each !== "string" && /(?:^|:)(?:externalData|userShapes)$/.test(each.name);
