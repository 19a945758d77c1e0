/** Years from this one on are Buddhist Era as they stand. */
const FIRST_BUDDHIST_YEAR = 2400;
export const BUDDHIST_ERA = 543;
const OCTOBER = 9;

/**
 * A year in the Buddhist Era; one below 2400 is taken as CE.
 *
 * @see domain.md §1
 *
 * @example buddhistYear(2020) // 2563
 * @example buddhistYear(2563) // 2563
 */
export function buddhistYear(year: number): number {
  return year < FIRST_BUDDHIST_YEAR ? year + BUDDHIST_ERA : year;
}

/**
 * The first and last day of a fiscal year: 1 October of the year before to 30 September.
 *
 * @param year Buddhist Era; one below 2400 is taken as CE
 * @returns midnights in local time
 * @see domain.md §1
 *
 * @example fiscalYearRange(2563) // { first: new Date(2019, 9, 1), last: new Date(2020, 8, 30) }
 */
export function fiscalYearRange(year: number): { first: Date; last: Date } {
  const ce = buddhistYear(year) - BUDDHIST_ERA;
  return { first: new Date(ce - 1, OCTOBER, 1), last: new Date(ce, OCTOBER, 0) };
}

/**
 * The fiscal year, in the Buddhist Era, and its quarter that a day falls in.
 *
 * @param date a day in local time
 * @see domain.md §1
 *
 * @example fiscalQuarterOf(new Date(2019, 9, 1)) // { fiscalYear: 2563, quarter: 1 }
 * @example fiscalQuarterOf(new Date(2020, 8, 30)) // { fiscalYear: 2563, quarter: 4 }
 */
export function fiscalQuarterOf(date: Date): { fiscalYear: number; quarter: 1 | 2 | 3 | 4 } {
  const monthsIntoYear = (date.getMonth() + 12 - OCTOBER) % 12;
  const fiscalYear = date.getFullYear() + BUDDHIST_ERA + (date.getMonth() >= OCTOBER ? 1 : 0);
  return { fiscalYear, quarter: (Math.floor(monthsIntoYear / 3) + 1) as 1 | 2 | 3 | 4 };
}
