import { invalidArgument } from "../api-error";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../book/address";
import type { PageLayout, Section } from "../book/book";
import { touch } from "../book/cells";
import * as argument from "./arguments";
import type { Definition, Property } from "./definition";
import { handle, type Handle } from "./handle";
import { areasArgument } from "./range-areas";
import { rangeArgument, rangeHandle } from "./range-address";
import type { SheetTarget } from "./targets";

function layout<Key extends keyof PageLayout>(
  key: Key,
  section: Section,
  check: (value: unknown) => PageLayout[Key],
): Property<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.layout[key],
    set: ({ sheet }, value) => {
      sheet.layout[key] = check(value);
      touch(sheet, section);
    },
  };
}

const flag = (key: keyof PageLayout, section: Section): Property<SheetTarget> =>
  layout(key, section, (value) => argument.flag(value, key) as never);

const POINTS_PER_INCH = 72;

const margin = (side: keyof PageLayout["margins"]): Property<SheetTarget> => ({
  get: ({ sheet }) => sheet.layout.margins[side] * POINTS_PER_INCH,
  set: ({ sheet }, value) => {
    sheet.layout.margins[side] = argument.number(value, `${side}Margin`, 0) / POINTS_PER_INCH;
    touch(sheet, "pageMargins");
  },
});

const PAPER: Record<string, number> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

const UNITS: Record<string, number> = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 };

const titleArea = (titles: { first: number; last: number }, rows: boolean): Area =>
  rows
    ? { top: titles.first, bottom: titles.last, left: 0, right: MAX_COLUMNS - 1 }
    : { top: 0, bottom: MAX_ROWS - 1, left: titles.first, right: titles.last };

const titles = ({ book, sheet }: SheetTarget, rows: boolean): Handle | null => {
  const given = rows ? sheet.layout.titleRows : sheet.layout.titleColumns;
  return given && rangeHandle(book, sheet, titleArea(given, rows));
};

export const pageLayoutDefinition: Definition<SheetTarget> = {
  properties: {
    orientation: layout("orientation", "pageSetup", (value) =>
      argument.oneOf(value, ["Portrait", "Landscape"], "orientation"),
    ),
    paperSize: {
      get: ({ sheet }) =>
        Object.keys(PAPER).find((name) => PAPER[name] === sheet.layout.paperSize) ??
        (sheet.layout.paperSize ? "" : "Letter"),
      set: ({ sheet }, value) => {
        sheet.layout.paperSize = PAPER[argument.oneOf(value, Object.keys(PAPER), "paperSize")]!;
        touch(sheet, "pageSetup");
      },
    },
    zoom: {
      get: ({ sheet: { layout: page } }) =>
        page.fitWide !== null || page.fitTall !== null
          ? { horizontalFitToPages: page.fitWide ?? undefined, verticalFitToPages: page.fitTall ?? undefined }
          : { scale: page.scale ?? 100 },
      set: ({ sheet }, value) => {
        const { scale, horizontalFitToPages, verticalFitToPages } = argument.record(value, "zoom");
        const pages = (given: unknown, name: string) =>
          given === undefined || given === null ? null : argument.wholeNumber(given, name, 0, 32_767) || null;
        if (scale != null && (horizontalFitToPages != null || verticalFitToPages != null))
          throw invalidArgument("zoom");
        sheet.layout.scale = scale == null ? null : argument.wholeNumber(scale, "scale", 10, 400);
        sheet.layout.fitWide = pages(horizontalFitToPages, "horizontalFitToPages");
        sheet.layout.fitTall = pages(verticalFitToPages, "verticalFitToPages");
        touch(sheet, "pageSetup", "sheetPr");
      },
    },
    centerHorizontally: flag("centerHorizontally", "printOptions"),
    centerVertically: flag("centerVertically", "printOptions"),
    printGridlines: flag("printGridlines", "printOptions"),
    printHeadings: flag("printHeadings", "printOptions"),
    blackAndWhite: flag("blackAndWhite", "pageSetup"),
    draftMode: flag("draft", "pageSetup"),
    printOrder: {
      get: ({ sheet }) => (sheet.layout.overThenDown ? "OverThenDown" : "DownThenOver"),
      set: ({ sheet }, value) => {
        sheet.layout.overThenDown =
          argument.oneOf(value, ["DownThenOver", "OverThenDown"], "printOrder") === "OverThenDown";
        touch(sheet, "pageSetup");
      },
    },
    firstPageNumber: {
      get: ({ sheet }) => sheet.layout.firstPageNumber ?? "",
      set: ({ sheet }, value) => {
        sheet.layout.firstPageNumber =
          value === "" ? null : argument.wholeNumber(value, "firstPageNumber", 1, 32_767);
        touch(sheet, "pageSetup");
      },
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  objects: { headersFooters: (target) => handle("HeaderFooterGroup", target) },
  methods: {
    setPrintArea: ({ book, sheet }, _, range: unknown) => {
      // A text may name several areas, as `getPrintAreaOrNullObject` gives them.
      sheet.layout.printArea =
        typeof range === "string" && range.includes(",")
          ? areasArgument(range)
          : [rangeArgument(book, sheet, range).area];
      touch(sheet, "pageSetup");
    },
    setPrintTitleRows: ({ book, sheet }, _, range: unknown) => {
      const { area } = rangeArgument(book, sheet, range);
      sheet.layout.titleRows = { first: area.top, last: area.bottom };
      touch(sheet, "pageSetup");
    },
    setPrintTitleColumns: ({ book, sheet }, _, range: unknown) => {
      const { area } = rangeArgument(book, sheet, range);
      sheet.layout.titleColumns = { first: area.left, last: area.right };
      touch(sheet, "pageSetup");
    },
    setPrintMargins: ({ sheet }, _, unit: string, margins: Record<string, unknown>) => {
      const perInch = UNITS[argument.oneOf(unit, Object.keys(UNITS), "unit")]!;
      for (const [side, value] of Object.entries(argument.record(margins, "marginOptions")))
        if (value !== null && value !== undefined)
          sheet.layout.margins[side as keyof PageLayout["margins"]] =
            argument.number(value, side, 0) / perInch;
      touch(sheet, "pageMargins");
    },
    getPrintAreaOrNullObject: ({ book, sheet }) => {
      const areas = sheet.layout.printArea;
      return areas.length === 0 ? null : handle("RangeAreas", { book, sheet, areas });
    },
    getPrintTitleRowsOrNullObject: (target) => titles(target, true),
    getPrintTitleColumnsOrNullObject: (target) => titles(target, false),
  },
};
