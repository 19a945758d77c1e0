/** The rules beside loops that do the least arithmetic that could be called the same rule. */
import { achievement } from "../../src/kpi/achievement";
import { round } from "../../src/kpi/round";
import { score } from "../../src/kpi/score";
import { status } from "../../src/kpi/status";

export interface RuleCost {
  name: string;
  perSecond: number;
  barePerSecond: number;
}

const COUNT = 300_000;
const ROUNDS = 5;

/** The best of some rounds: the others measure what else the machine was doing. */
function perSecond(work: (value: number) => number): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    let sum = 0;
    const begun = performance.now();
    for (let index = 0; index < COUNT; index++) sum += work(400 + (index % 400));
    best = Math.min(best, performance.now() - begun);
    // So that the work cannot be left out.
    if (Number.isNaN(sum)) throw new Error("a rule gave no number");
  }
  return (COUNT / best) * 1000;
}

const LEVELS = { minimum: 518, standard: 600, advanced: 682 };

const bareScore = (result: number): number =>
  result >= 682
    ? 100
    : result >= 600
      ? 75 + (25 * (result - 600)) / 82
      : result >= 518
        ? 50 + (25 * (result - 518)) / 82
        : 0;

const RULES: [name: string, rule: (value: number) => number, bare: (value: number) => number][] = [
  ["ROUND to 4 decimals", (value) => round(value / 7, 4), (value) => Math.round((value / 7) * 1e4) / 1e4],
  ["achievement", (value) => achievement(value, 600) ?? 0, (value) => Math.round((value / 600) * 1e4) / 1e4],
  [
    "status",
    (value) => (status(value / 600) === "green" ? 1 : 0),
    (value) => (value / 600 < 0.5 ? 0 : value / 600 <= 0.8 ? 0 : 1),
  ],
  ["score", (value) => score(value, LEVELS), bareScore],
];

export const ruleCosts = (): RuleCost[] =>
  RULES.map(([name, rule, bare]) => ({ name, perSecond: perSecond(rule), barePerSecond: perSecond(bare) }));
