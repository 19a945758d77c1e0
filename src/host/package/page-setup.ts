/** The elements of a sheet that say how it is printed. */
import type { PageLayout } from "../book/book";
import { element, isOn, tag, textOf, type XmlElement } from "./xml";

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
      const header = element(node, "oddHeader");
      const footer = element(node, "oddFooter");
      layout.header = header ? textOf(header) : "";
      layout.footer = footer ? textOf(footer) : "";
      break;
    }
  }
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
  headerFooter: ({ header, footer }: PageLayout): string => {
    const parts =
      (header && tag("oddHeader", {}, escaped(header))) + (footer && tag("oddFooter", {}, escaped(footer)));
    return parts === "" ? "" : tag("headerFooter", {}, parts);
  },
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
