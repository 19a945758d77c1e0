/** What stands behind each object that the client can hold, by the object's name in the API. */
import type { Area } from "../book/address";
import type { Book, ConditionalFormat, Sheet } from "../book/book";

export interface SheetTarget {
  book: Book;
  sheet: Sheet;
}

export interface RangeTarget extends SheetTarget {
  area: Area;
}

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

export interface BorderTarget extends RangeTarget {
  side: (typeof BORDER_SIDES)[number];
}

export interface RuleTarget extends SheetTarget {
  format: ConditionalFormat;
}

export interface SettingTarget {
  book: Book;
  key: string;
}

export interface CustomPropertyTarget extends SheetTarget {
  key: string;
}

export interface Targets {
  Application: Book;
  AutoFilter: SheetTarget;
  CellValueConditionalFormat: RuleTarget;
  ConditionalFormat: RuleTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  CustomConditionalFormat: RuleTarget;
  DataValidation: RangeTarget;
  HeaderFooter: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  PageLayout: SheetTarget;
  Range: RangeTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  Setting: SettingTarget;
  SettingCollection: Book;
  Style: Book;
  StyleCollection: Book;
  /** A RangeFont to the API; the one of a named style can be read only. */
  StyleFont: Book;
  TableCollection: SheetTarget;
  TextConditionalFormat: RuleTarget;
  Workbook: Book;
  WorkbookProtection: Book;
  Worksheet: SheetTarget;
  WorksheetCollection: Book;
  WorksheetCustomProperty: CustomPropertyTarget;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
}
