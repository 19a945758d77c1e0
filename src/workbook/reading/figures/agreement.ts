/** Whether the figures of a table agree, given that each was rounded to the digits it is printed with. */
import { round } from "../../../kpi/round";
import { sum } from "../../../kpi/sum";
import type { Figure } from "../../model";
import { percentVerdict } from "../../percent-verdict";

export interface Signed {
  figure: Figure;
  sign: 1 | -1;
}

const MAX_DECIMALS = 6;

const printedDecimals = (figures: readonly Figure[]): number =>
  Math.min(MAX_DECIMALS, Math.max(0, ...figures.map(({ decimals }) => decimals)));

/** Counts need no care for binary fractions, and there may be very many of them. */
export function sumOf(parts: readonly Signed[]): number {
  let plain = 0;
  for (const { figure, sign } of parts) plain += sign * figure.value;
  return parts.every(({ figure }) => Number.isInteger(figure.value))
    ? plain
    : round(sum(parts.map(({ figure, sign }) => sign * figure.value)), MAX_DECIMALS);
}

/**
 * Whether a total is the sum of its parts. Counts have to be exact; the sum of n rounded figures may be n / 2 units of
 * their last digit away from the rounded total.
 *
 * @param rounded whether whole numbers are rounded, too, as amounts in millions are
 */
export function addsUp(total: Figure, parts: readonly Signed[], rounded: boolean): boolean {
  const figures = [total, ...parts.map(({ figure }) => figure)];
  const decimals = printedDecimals(figures);
  const off = round(Math.abs(sumOf(parts) - total.value) * 10 ** decimals, 3);
  const isRounded = rounded || figures.some(({ value }) => !Number.isInteger(value));
  return off <= (isRounded ? parts.length / 2 : 0);
}

/** Half a unit of a rounded figure's last digit; 0 for a count. */
const slack = (figure: Figure, rounded: boolean): number =>
  rounded || figure.decimals > 0 ? 0.5 * 10 ** -Math.min(MAX_DECIMALS, figure.decimals) : 0;

export type Ratio = (part: number, base: number) => number;

export const share: Ratio = (part, base) => (100 * part) / base;
/** What a result makes of a target where less is better: `domain.md` §3. */
export const mirrored: Ratio = (part, base) => 200 - share(part, base);
export const growthPercent: Ratio = (current, previous) =>
  (100 * sum([current, -previous])) / Math.abs(previous);

/** What is wrong with a printed percentage of two figures; null for nothing, given what rounding did to the two. */
export function ratioVerdict(
  reported: Figure,
  part: Figure,
  base: Figure,
  ratio: Ratio,
  rounded: boolean,
): ReturnType<typeof percentVerdict> {
  const verdict = percentVerdict(reported, ratio(part.value, base.value));
  const [partSlack, baseSlack] = [slack(part, rounded), slack(base, rounded)];
  if (!verdict || (partSlack === 0 && baseSlack === 0)) return verdict;
  if (Math.abs(base.value) <= baseSlack) return null;
  const attainable = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => ratio(part.value + a * partSlack, base.value + b * baseSlack)),
  );
  const unit = slack(reported, true);
  return reported.value >= Math.min(...attainable) - unit && reported.value <= Math.max(...attainable) + unit
    ? null
    : verdict;
}
