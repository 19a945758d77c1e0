/** Where a quarter's figures stand on the quarters sheet. */
export const QUARTER_FIELDS = { planned: 0, operating: 1, result: 2, achievement: 3, status: 4 } as const;

const FIRST_COLUMN = 3;
export const FIELDS_A_QUARTER = Object.keys(QUARTER_FIELDS).length;

export const quarterColumn = (quarter: number, field: number): number =>
  FIRST_COLUMN + (quarter - 1) * FIELDS_A_QUARTER + field;
