/** A sample sheet as data: what its cells hold and the little formatting a person would give it. */
export interface SampleSheet {
  name: string;
  rows: (string | number | boolean | null)[][];
  columnWidths: number[];
  /** Rows of headings, from 0: bold on a light fill. */
  headerRows: number[];
  /** Rows in bold: groups and totals. */
  boldRows: number[];
  /** First and last row and column, from 0. */
  merges: { row: number; column: number; rows: number; columns: number }[];
  /** Number formats by column; General where there is none. */
  numberFormats?: Record<number, string>;
}

const GROUPED = (decimals: number): Intl.NumberFormat =>
  new Intl.NumberFormat("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: 4 });

/** A figure as the report prints it: thousands separated, decimals as they are. */
export const printed = (value: number): string => GROUPED(0).format(value);

/** A percentage as the report prints it beside a figure: two decimals. */
export const percent = (value: number): string => `ร้อยละ ${GROUPED(2).format(value)}`;
