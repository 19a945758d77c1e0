/** Dates in English, by the Common Era. */
import { BUDDHIST_ERA } from "../../kpi/fiscal-year";
import type { Month } from "../../workbook/period";
import { timeOfDay } from "../time-of-day";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const QUARTERS = ["Oct–Dec", "Jan–Mar", "Apr–Jun", "Jul–Sep"] as const;

/** `5 October 2020, 14:30` */
export const moment = (moment: Date): string =>
  `${moment.getDate()} ${MONTHS[moment.getMonth()]} ${moment.getFullYear()}, ${timeOfDay(moment)}`;

/** `Oct–Dec 2019` for quarter 1 of fiscal year 2563. */
export const monthsOfQuarter = (quarter: 1 | 2 | 3 | 4, fiscalYear: number): string =>
  `${QUARTERS[quarter - 1]} ${(quarter === 1 ? fiscalYear - 1 : fiscalYear) - BUDDHIST_ERA}`;

/** `March 2020` for month 6 of fiscal year 2563 (October is month 1, of the year before), or for month 3 of the calendar year. */
export function endOfMonth(month: Month, fiscalYear: number | null, isCalendarYear: boolean): string {
  if (isCalendarYear)
    return [MONTHS[month - 1] ?? "", fiscalYear === null ? "" : fiscalYear - BUDDHIST_ERA].join(" ").trim();
  const name = MONTHS[(month + 8) % 12] ?? "";
  return fiscalYear === null ? name : `${name} ${(month <= 3 ? fiscalYear - 1 : fiscalYear) - BUDDHIST_ERA}`;
}
