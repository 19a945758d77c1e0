/** What the user has selected: the sheet's id, and the address within it. */
export interface Selection {
  worksheetId: string;
  address: string;
}
