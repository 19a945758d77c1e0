/** Dates as official Thai documents state them, by the Buddhist calendar. */
import { BUDDHIST_ERA } from "../../kpi/fiscal-year";
import type { Month } from "../../workbook/period";
import { timeOfDay } from "../time-of-day";

const MONTHS = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split(
  " ",
);

const QUARTERS = ["ต.ค.–ธ.ค.", "ม.ค.–มี.ค.", "เม.ย.–มิ.ย.", "ก.ค.–ก.ย."] as const;

/** `5 ตุลาคม 2563 เวลา 14:30 น.` */
export function moment(moment: Date): string {
  const year = moment.getFullYear() + BUDDHIST_ERA;
  return `${moment.getDate()} ${MONTHS[moment.getMonth()]} ${year} เวลา ${timeOfDay(moment)} น.`;
}

/** `ต.ค.–ธ.ค. 2562` for quarter 1 of fiscal year 2563. */
export const monthsOfQuarter = (quarter: 1 | 2 | 3 | 4, fiscalYear: number): string =>
  `${QUARTERS[quarter - 1]} ${quarter === 1 ? fiscalYear - 1 : fiscalYear}`;

/** `มีนาคม 2563` for month 6 of fiscal year 2563 (October is month 1, of the year before), or for month 3 of the calendar year. */
export function endOfMonth(month: Month, fiscalYear: number | null, isCalendarYear: boolean): string {
  if (isCalendarYear) return [MONTHS[month - 1] ?? "", fiscalYear ?? ""].join(" ").trim();
  const name = MONTHS[(month + 8) % 12] ?? "";
  return fiscalYear === null ? name : `${name} ${month <= 3 ? fiscalYear - 1 : fiscalYear}`;
}
