/** Plans with figures at random that are right: targets add up, what is left over carries, percentages are rounded. */
import fc from "fast-check";
import { round } from "../../../src/kpi/round";

export interface MadePlan {
  id: string;
  title: string;
  unit: string;
  accumulation: "incremental" | "cumulative";
  target: number;
  planned: (number | null)[];
  operating: (number | null)[];
  results: (number | null)[];
  /** The year's result, and achievements as printed; null where there is nothing to divide by. */
  result: number;
  percent: number;
  percents: (number | null)[];
}

export const PERCENT = "ร้อยละ";
const UNITS = ["คน", "ตำบล", "ครัวเรือน", "people", "sites"];
const SUBJECTS = [
  "อบรมผู้นำชุมชน",
  "สร้างบ้านมั่นคง",
  "จัดทำแผนตำบล",
  "Train leaders",
  "ระดับความพึงพอใจ",
  "Build homes",
];

const exact = (value: number): number => round(value, 2);
const sum = (values: readonly (number | null)[]): number =>
  exact(values.reduce<number>((total, value) => total + (value ?? 0), 0));
const percentage = (result: number, target: number): number => round((100 * result) / target, 2);

interface Seed {
  subject: string;
  unit: string;
  cumulative: boolean;
  shares: (number | null)[];
  done: number[];
}

/** Which plans are made; without a choice, at random. */
export interface Wanted {
  most?: number;
  cumulative?: boolean;
  /** Every quarter has a target of its own. */
  everyQuarter?: boolean;
}

const seed = (decimals: boolean, { cumulative, everyQuarter }: Wanted): fc.Arbitrary<Seed> => {
  const amount = (least: number) =>
    fc.integer({ min: least, max: 99_999 }).map((n) => (decimals ? n / 10 : n));
  return fc.record({
    subject: fc.constantFrom(...SUBJECTS),
    unit: fc.constantFrom(...UNITS),
    cumulative: cumulative === undefined ? fc.boolean() : fc.constant(cumulative),
    // A first quarter without a target would leave its result without one.
    shares: fc
      .tuple(
        amount(1),
        ...[1, 2, 3].map(() => (everyQuarter ? amount(1) : fc.option(amount(1), { freq: 5 }))),
      )
      .map((shares): (number | null)[] => shares),
    done: fc.array(amount(0), { minLength: 4, maxLength: 4 }),
  });
};

function madePlan({ subject, unit, cumulative, shares, done }: Seed, id: string, reported: number): MadePlan {
  const runningTotal = (values: readonly (number | null)[]): number[] =>
    values.map((_, index) => sum(values.slice(0, index + 1)));
  const planned = cumulative ? runningTotal(shares) : shares;
  const all = cumulative ? runningTotal(done) : done;
  const results = all.map((value, index) => (index < reported ? value : null));
  const operating = cumulative
    ? planned
    : planned.map((_, quarter) => exact(sum(planned.slice(0, quarter + 1)) - sum(results.slice(0, quarter))));
  const target = cumulative ? (planned.at(-1) ?? 0) : sum(planned);
  const result = cumulative ? (results[reported - 1] ?? 0) : sum(results);
  // Targets that rise to the year's by chance add up to it only where all but the last are nothing.
  const accumulation = cumulative && sum(planned) !== target ? "cumulative" : "incremental";
  return {
    id,
    title: `${subject} ${id.replaceAll(".", "-")}`,
    unit,
    accumulation,
    target,
    planned,
    operating,
    results,
    result,
    percent: percentage(result, target),
    percents: results.map((value, index) => {
      const due = operating[index];
      return value === null || due == null || due <= 0 ? null : percentage(value, due);
    }),
  };
}

/** Plans numbered 1.1, 1.2, 2.1 …, of which the same first quarters have reported. */
export const madePlans = (wanted: Wanted = {}): fc.Arbitrary<{ plans: MadePlan[]; reported: number }> =>
  fc
    .record({
      seeds: fc
        .boolean()
        .chain((decimals) => fc.array(seed(decimals, wanted), { minLength: 1, maxLength: wanted.most ?? 6 })),
      reported: fc.integer({ min: 1, max: 4 }),
      perGroup: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ seeds, reported, perGroup }) => ({
      reported,
      plans: seeds.map((made, index) =>
        madePlan(made, `${Math.floor(index / perGroup) + 1}.${(index % perGroup) + 1}`, reported),
      ),
    }));
