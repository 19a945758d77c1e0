/** The rules beside d3-scale's scales, which do the same arithmetic without the decimal exactness. */
import { scaleLinear, scaleThreshold } from "d3-scale";
import { terminalTable } from "../../src/preview/cli/terminal-table";
import { achievement } from "../../src/kpi/achievement";
import { round } from "../../src/kpi/round";
import { score } from "../../src/kpi/score";
import { status } from "../../src/kpi/status";
import type { Goal } from "./goals";

export interface RuleCost {
  name: string;
  besideName: string;
  perSecond: number;
  besidePerSecond: number;
}

/** Short rounds and many: some of them run undisturbed on a busy machine. */
const COUNT = 20_000;
const ROUNDS = 300;

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
const levels = scaleLinear([518, 600, 682], [50, 75, 100]).clamp(true);
const ofTarget = scaleLinear([0, 600], [0, 1]);
const light = scaleThreshold<number, string>([0.5, 0.8], ["red", "yellow", "green"]);

interface Pair {
  name: string;
  rule: (value: number) => number;
  besideName: string;
  beside: (value: number) => number;
}

const PAIRS: readonly Pair[] = [
  {
    name: "score",
    rule: (value) => score(value, LEVELS),
    besideName: "scaleLinear, 3 points",
    beside: levels,
  },
  {
    name: "achievement",
    rule: (value) => achievement(value, 600) ?? 0,
    besideName: "scaleLinear",
    beside: ofTarget,
  },
  {
    name: "status",
    rule: (value) => (status(value / 600) === "green" ? 1 : 0),
    besideName: "scaleThreshold",
    beside: (value) => (light(value / 600) === "green" ? 1 : 0),
  },
  {
    name: "ROUND to 4 decimals",
    rule: (value) => round(value / 7, 4),
    besideName: "Math.round",
    beside: (value) => Math.round((value / 7) * 1e4) / 1e4,
  },
];

export const ruleCosts = (): RuleCost[] =>
  PAIRS.map(({ name, rule, besideName, beside }) => ({
    name,
    besideName,
    perSecond: perSecond(rule),
    besidePerSecond: perSecond(beside),
  }));

const twoDecimals = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const oneDecimal = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const ruleTable = (costs: readonly RuleCost[]): string =>
  terminalTable(
    [
      { heading: "rule", align: "left" },
      { heading: "million/s", align: "right" },
      { heading: "beside", align: "left" },
      { heading: "million/s", align: "right" },
      { heading: "times as fast", align: "right" },
    ],
    costs.map(({ name, besideName, perSecond, besidePerSecond }) => [
      name,
      oneDecimal.format(perSecond / 1e6),
      besideName,
      oneDecimal.format(besidePerSecond / 1e6),
      twoDecimals.format(perSecond / besidePerSecond),
    ]),
  );

/** How fast the rules were beside d3-scale when the goal was set. */
const RULES_BEFORE: Readonly<Record<string, string>> = { score: "0.03", achievement: "–", status: "–" };

export const ruleGoals = (costs: readonly RuleCost[]): Goal[] =>
  costs
    .filter(({ name }) => name in RULES_BEFORE)
    .map(({ name, besideName, perSecond, besidePerSecond }) => ({
      what: `${name}, times as fast as ${besideName}`,
      before: RULES_BEFORE[name] ?? "–",
      limit: { atLeast: 1 },
      measured: perSecond / besidePerSecond,
      decimals: 2,
    }));
