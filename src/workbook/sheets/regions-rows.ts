/** Which row of the regions sheet is whose: the summary refers to the totals of plans that have no figures of their own. */
import { addressOf, quotedSheet } from "../cell-ref";
import type { RegionalAssessment } from "../assessment";
import type { RegionalTable } from "../model";
import { HEADER_ROW } from "../writing/title-block";

export const REGIONS = { region: 0, unit: 1, target: 2, result: 3, achievement: 4, status: 5 } as const;

export interface RegionalBlock {
  assessed: RegionalAssessment;
  band: number;
  first: number;
  last: number;
  total: number;
}

/** A table's band, its regions, its total and a row of air, table by table. */
export function regionalBlocks(tables: readonly RegionalAssessment[]): RegionalBlock[] {
  let next = HEADER_ROW + 1;
  return tables.map((assessed): RegionalBlock => {
    const band = next;
    const total = band + assessed.regions.length + 1;
    next = total + 2;
    return { assessed, band, first: band + 1, last: total - 1, total };
  });
}

/** The reference to a table's total target or result; null where the sheet does not have the table. */
export function regionalTotal(
  sheet: string,
  tables: readonly RegionalAssessment[],
  table: RegionalTable,
  what: "target" | "result",
): string | null {
  const block = regionalBlocks(tables).find(({ assessed }) => assessed.table === table);
  return block ? `${quotedSheet(sheet)}!${addressOf({ row: block.total, column: REGIONS[what] })}` : null;
}
