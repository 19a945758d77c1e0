/** Layout H of `workbook.md` §1: year-to-date columns, halves, what is accumulated beside a quarter's own, and last year. */
import { round } from "../../../src/kpi/round";
import { type Chance, figure } from "./drawing";
import type { MadePlan } from "./scorecard-plans";
import {
  type Drawn,
  type Group,
  type Ledger,
  labels,
  openLedger,
  remarks,
  shuffled,
  table,
  THAI,
  type Words,
  wordsOf,
} from "./table-drawing";

const exact = (value: number): number => round(value, 2);

/** Each quarter's figure with those before it; null where there is none of its own. */
export const runningTotals = (values: readonly (number | null)[]): (number | null)[] =>
  values.map((value, index) =>
    value === null
      ? null
      : exact(values.slice(0, index + 1).reduce<number>((total, own) => total + (own ?? 0), 0)),
  );

/** Columns under one heading, each with a figure of every plan. */
function group(
  over: string | null,
  columns: readonly [head: string, what: string, value: (plan: MadePlan) => number | null][],
  ledger: Ledger,
  chance: Chance,
): Group {
  return {
    over,
    columns: columns.map(([head, what, value]) => ({
      head,
      cell: (plan, index) => ledger.cell(value(plan), `${index} ${what}`, chance, figure),
    })),
  };
}

function drawn(
  groups: readonly Group[],
  plans: readonly MadePlan[],
  words: Words,
  ledger: Ledger,
  chance: Chance,
): Drawn {
  const shuffledGroups = shuffled([...groups, remarks(words, chance)], chance);
  const rows = table([labels(words, chance), ...shuffledGroups], plans, words, false, chance);
  return { sheets: [{ name: "ผลงานตามช่วงเวลา", rows }], printed: ledger.printed };
}

/** "3 เดือน", "6 เดือน" …: year-to-date, the quarters of a cumulative plan. */
export function toDateLayout(plans: readonly MadePlan[], chance: Chance): Drawn {
  const words = wordsOf(chance);
  const ledger = openLedger();
  const name = (months: number): string =>
    words === THAI ? chance.one([`${months} เดือน`, `รอบ ${months} เดือน`]) : `${months} months`;
  const periods = [1, 2, 3, 4].map((q) =>
    group(
      name(q * 3),
      [
        [chance.one(words.target), `q${q}.planned`, (plan) => plan.planned[q - 1] ?? null],
        [chance.one(words.result), `q${q}.result`, (plan) => plan.results[q - 1] ?? null],
      ],
      ledger,
      chance,
    ),
  );
  const annual = group(
    null,
    [[chance.one(words.annualTarget), "target", (plan) => plan.target]],
    ledger,
    chance,
  );
  return drawn([annual, ...periods], plans, words, ledger, chance);
}

/** What is accumulated beside each quarter's own result: read for checking alone. */
export function accumulatedLayout(plans: readonly MadePlan[], chance: Chance, named?: string): Drawn {
  const words = wordsOf(chance);
  const ledger = openLedger();
  const head = named ?? (words === THAI ? chance.one(["ผลสะสม", "สะสม"]) : "Cumulative");
  const quarters = [1, 2, 3, 4].map((q) =>
    group(
      chance.one(words.quarter(q)),
      [
        [words.target[0] ?? "", `q${q}.planned`, (plan) => plan.planned[q - 1] ?? null],
        [words.result[0] ?? "", `q${q}.result`, (plan) => plan.results[q - 1] ?? null],
        [head, `q${q}.accumulated`, (plan) => runningTotals(plan.results)[q - 1] ?? null],
      ],
      ledger,
      chance,
    ),
  );
  const annual = group(
    null,
    [[chance.one(words.annualTarget), "target", (plan) => plan.target]],
    ledger,
    chance,
  );
  return drawn([annual, ...quarters], plans, words, ledger, chance);
}

/** "6 เดือนแรก", "6 เดือนหลัง": what was planned and done in each half; the year is their sum. */
export function halvesLayout(plans: readonly MadePlan[], chance: Chance): Drawn {
  const words = wordsOf(chance);
  const ledger = openLedger();
  const [first, second] = words === THAI ? ["6 เดือนแรก", "6 เดือนหลัง"] : ["First half", "Second half"];
  const half = (over: string | undefined, q: 2 | 4): Group =>
    group(
      over ?? "",
      [
        [words.target[0] ?? "", `q${q}.planned`, (plan) => plan.planned[q - 1] ?? null],
        [words.result[0] ?? "", `q${q}.result`, (plan) => plan.results[q - 1] ?? null],
      ],
      ledger,
      chance,
    );
  const annual = group(
    null,
    [[chance.one(words.annualTarget), "target", (plan) => plan.target]],
    ledger,
    chance,
  );
  return drawn([annual, half(first, 2), half(second, 4)], plans, words, ledger, chance);
}
