/** The elements of a sheet that say how it is printed. */
import type { PageLayout } from "../book/book";
import { MAX_COLUMNS, MAX_ROWS } from "../book/address";
import { element, elements, isOn, tag, textOf, type XmlElement } from "./xml";

/** In the schema's order. */
const HEADERS = [
  ["allPages", "odd"],
  ["evenPages", "even"],
  ["firstPage", "first"],
] as const;

const elementOf = (prefix: string, part: "header" | "footer"): string =>
  prefix + (part === "header" ? "Header" : "Footer");

const optionalNumber = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

export function readPageSetup(section: string, node: XmlElement, layout: PageLayout): void {
  const { attributes } = node;
  switch (section) {
    case "sheetPr": {
      // How many pages to fit is only heeded where this says so.
      const fits = isOn(element(node, "pageSetUpPr")?.attributes.fitToPage);
      if (fits) {
        layout.fitWide = 1;
        layout.fitTall = 1;
      }
      break;
    }
    case "printOptions":
      layout.centerHorizontally = isOn(attributes.horizontalCentered);
      layout.centerVertically = isOn(attributes.verticalCentered);
      layout.printHeadings = isOn(attributes.headings);
      layout.printGridlines = isOn(attributes.gridLines);
      break;
    case "pageMargins":
      for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const)
        layout.margins[side] = Number(attributes[side] ?? layout.margins[side]);
      break;
    case "pageSetup": {
      layout.orientation = attributes.orientation === "landscape" ? "Landscape" : "Portrait";
      layout.paperSize = optionalNumber(attributes.paperSize);
      layout.scale = optionalNumber(attributes.scale);
      if (layout.fitWide !== null) {
        layout.fitWide = Number(attributes.fitToWidth ?? 1) || null;
        layout.fitTall = Number(attributes.fitToHeight ?? 1) || null;
      }
      layout.blackAndWhite = isOn(attributes.blackAndWhite);
      layout.draft = isOn(attributes.draft);
      layout.overThenDown = attributes.pageOrder === "overThenDown";
      layout.firstPageNumber = isOn(attributes.useFirstPageNumber)
        ? optionalNumber(attributes.firstPageNumber)
        : null;
      break;
    }
    case "headerFooter": {
      for (const [pages, prefix] of HEADERS)
        for (const part of ["header", "footer"] as const) {
          const found = element(node, elementOf(prefix, part));
          layout[pages][part] = found ? textOf(found) : "";
        }
      layout.differentFirst = isOn(attributes.differentFirst);
      layout.differentOddEven = isOn(attributes.differentOddEven);
      // Both are on where the file does not say.
      layout.scaleHeadersWithSheet = isOn(attributes.scaleWithDoc ?? "1");
      layout.alignHeadersWithMargins = isOn(attributes.alignWithMargins ?? "1");
      break;
    }
    case "rowBreaks":
      layout.rowBreaks = readBreaks(node);
      break;
    case "colBreaks":
      layout.columnBreaks = readBreaks(node);
      break;
  }
}

const readBreaks = (node: XmlElement): number[] =>
  elements(node, "brk").map((brk) => Number(brk.attributes.id ?? 0));

/** @param last the last column of a break between rows, the last row of one between columns */
function writeBreaks(name: string, breaks: readonly number[], last: number): string {
  if (breaks.length === 0) return "";
  const all = breaks.map((id) => tag("brk", { id, max: last, man: true }));
  return tag(name, { count: breaks.length, manualBreakCount: breaks.length }, all.join(""));
}

export const fitsToPages = (layout: PageLayout): boolean =>
  layout.fitWide !== null || layout.fitTall !== null;

export const PAGE_SETUP_WRITERS = {
  printOptions: (layout: PageLayout): string => {
    const options = {
      horizontalCentered: layout.centerHorizontally || null,
      verticalCentered: layout.centerVertically || null,
      headings: layout.printHeadings || null,
      gridLines: layout.printGridlines || null,
    };
    return Object.values(options).some(Boolean) ? tag("printOptions", options) : "";
  },
  pageMargins: ({ margins }: PageLayout): string =>
    tag("pageMargins", {
      left: margins.left,
      right: margins.right,
      top: margins.top,
      bottom: margins.bottom,
      header: margins.header,
      footer: margins.footer,
    }),
  pageSetup: (layout: PageLayout): string =>
    tag("pageSetup", {
      paperSize: layout.paperSize,
      scale: fitsToPages(layout) ? null : layout.scale,
      firstPageNumber: layout.firstPageNumber,
      // 0 leaves a direction free.
      fitToWidth: fitsToPages(layout) ? (layout.fitWide ?? 0) : null,
      fitToHeight: fitsToPages(layout) ? (layout.fitTall ?? 0) : null,
      pageOrder: layout.overThenDown ? "overThenDown" : null,
      orientation: layout.orientation.toLowerCase(),
      blackAndWhite: layout.blackAndWhite || null,
      draft: layout.draft || null,
      useFirstPageNumber: layout.firstPageNumber !== null || null,
    }),
  headerFooter: (layout: PageLayout): string => {
    const parts = HEADERS.flatMap(([pages, prefix]) =>
      (["header", "footer"] as const).map((part) => {
        const codes = layout[pages][part];
        return codes && tag(elementOf(prefix, part), {}, escaped(codes));
      }),
    ).join("");
    if (parts === "") return "";
    const attributes = {
      differentOddEven: layout.differentOddEven || null,
      differentFirst: layout.differentFirst || null,
      scaleWithDoc: layout.scaleHeadersWithSheet ? null : "0",
      alignWithMargins: layout.alignHeadersWithMargins ? null : "0",
    };
    return tag("headerFooter", attributes, parts);
  },
  rowBreaks: ({ rowBreaks }: PageLayout): string => writeBreaks("rowBreaks", rowBreaks, MAX_COLUMNS - 1),
  colBreaks: ({ columnBreaks }: PageLayout): string => writeBreaks("colBreaks", columnBreaks, MAX_ROWS - 1),
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
