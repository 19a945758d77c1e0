/** A block of cells; rows and columns count from 0, from A1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
