/** Dates as Excel keeps them: the days since 1900, under a format that shows a date. */
import { buddhistYear } from "../../../kpi/fiscal-year";
import { MONTH_ABBREVIATIONS } from "../words/period-words";

const DAY = 86_400_000;
const FIRST_OF_1970 = 25_569;

const dateOf = (serial: number): Date => new Date(Math.round((serial - FIRST_OF_1970) * DAY));

/**
 * The month of a date, as a heading has it.
 *
 * @example monthOfDate(43739) // "ต.ค. 2562"
 */
export function monthOfDate(serial: number): string {
  const date = dateOf(serial);
  return `${MONTH_ABBREVIATIONS[date.getUTCMonth()] ?? ""} ${buddhistYear(date.getUTCFullYear())}`;
}

/**
 * A date as a cell says it.
 *
 * @example dateText(45838) // "30 มิ.ย. 2568"
 */
export const dateText = (serial: number): string => `${dateOf(serial).getUTCDate()} ${monthOfDate(serial)}`;
