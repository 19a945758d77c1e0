/** A sheet, or a range of its cells, that a link leads to. */
export interface Place {
  sheet: string;
  address?: string;
}
