/** Plans by month with figures at random that are right: targets add up, what is done so far is told up to one month. */
import fc from "fast-check";
import { round } from "../../../src/kpi/round";

export interface MonthlyPlan {
  id: string;
  title: string;
  unit: string;
  accumulation: "incremental" | "cumulative";
  target: number;
  /** October to September. */
  planned: number[];
  results: (number | null)[];
  /** Of the months up to the last one reported. */
  due: number;
  done: number;
  /** What the months make of the quarters; null where no month of the quarter is reported. */
  quarters: { planned: number; result: number | null }[];
}

export interface MadeMonths {
  plans: MonthlyPlan[];
  /** The last month with results, 1 to 12. */
  reported: number;
}

const SUBJECTS = ["ตรวจเยี่ยมสถานประกอบการ", "อบรมเจ้าหน้าที่", "ออกใบอนุญาต", "Train staff", "Inspect plants"];
const UNITS = ["คน", "แห่ง", "ราย", "visits", "people"];

const exact = (value: number): number => round(value, 2);
const sum = (values: readonly number[]): number => exact(values.reduce((total, value) => total + value, 0));
const runningTotal = (values: readonly number[]): number[] =>
  values.map((_, index) => sum(values.slice(0, index + 1)));

interface Seed {
  subject: string;
  unit: string;
  cumulative: boolean;
  shares: number[];
  done: number[];
}

function monthlyPlan(
  { subject, unit, cumulative, shares, done }: Seed,
  id: string,
  reported: number,
): MonthlyPlan {
  const planned = cumulative ? runningTotal(shares) : shares;
  const results = cumulative ? runningTotal(done) : done;
  const together = (values: readonly number[]): number => (cumulative ? (values.at(-1) ?? 0) : sum(values));
  return {
    id,
    title: `${subject} ${id.replaceAll(".", "-")}`,
    unit,
    accumulation: cumulative ? "cumulative" : "incremental",
    target: together(planned),
    planned,
    results: results.map((value, month) => (month < reported ? value : null)),
    due: together(planned.slice(0, reported)),
    done: together(results.slice(0, reported)),
    quarters: [0, 3, 6, 9].map((first) => ({
      planned: together(planned.slice(first, first + 3)),
      result: first < reported ? together(results.slice(first, Math.min(first + 3, reported))) : null,
    })),
  };
}

/** Plans numbered 1, 2, 3 …, all reported up to the same month. */
export const madeMonths = ({ most = 5 } = {}): fc.Arbitrary<MadeMonths> =>
  fc
    .record({
      decimals: fc.boolean(),
      reported: fc.integer({ min: 1, max: 12 }),
      seeds: fc.array(
        fc.record({
          subject: fc.constantFrom(...SUBJECTS),
          unit: fc.constantFrom(...UNITS),
          cumulative: fc.boolean(),
          shares: fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 12, maxLength: 12 }),
          done: fc.array(fc.nat(9999), { minLength: 12, maxLength: 12 }),
        }),
        { minLength: 1, maxLength: most },
      ),
    })
    .map(({ decimals, reported, seeds }) => {
      const scaled = (values: number[]): number[] => (decimals ? values.map((value) => value / 10) : values);
      return {
        reported,
        plans: seeds.map((seed, index) =>
          monthlyPlan(
            { ...seed, shares: scaled(seed.shares), done: scaled(seed.done) },
            String(index + 1),
            reported,
          ),
        ),
      };
    });
