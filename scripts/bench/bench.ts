/**
 * `npm run bench`: what the rules cost beside d3-scale's scales, and what the
 * whole command costs on workbooks of 100, 1,000 and 10,000 plans, in time, memory, round trips and bytes.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { terminalTable } from "../../src/preview/cli/terminal-table";
import type { CommandCost } from "./command-cost";
import { ruleCosts } from "./rule-costs";

const SIZES = [100, 1_000, 10_000];
const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const twoDecimals = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const oneDecimal = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** In a process of its own, so that its peak memory is its own. */
function measure(plans: number): CommandCost {
  const child = spawnSync(
    process.execPath,
    ["--import", "tsx", fileURLToPath(new URL("./command-cost.ts", import.meta.url)), String(plans)],
    { encoding: "utf8", maxBuffer: 64e6 },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as CommandCost;
}

const right = (heading: string) => ({ heading, align: "right" as const });

console.log(`Node ${process.version}\n\nRules\n`);
console.log(
  terminalTable(
    [
      { heading: "rule", align: "left" },
      right("million/s"),
      { heading: "beside", align: "left" },
      right("million/s"),
      right("times as fast"),
    ],
    ruleCosts().map(({ name, besideName, perSecond, besidePerSecond }) => [
      name,
      oneDecimal.format(perSecond / 1e6),
      besideName,
      oneDecimal.format(besidePerSecond / 1e6),
      twoDecimals.format(perSecond / besidePerSecond),
    ]),
  ),
);

console.log("\nThe command, live formulas\n");
const costs = SIZES.map(measure);
const perPlan = (cost: CommandCost): number => (cost.read + cost.compute + cost.write) / cost.plans;
console.log(
  terminalTable(
    [
      right("plans"),
      right("open ms"),
      right("read ms"),
      right("compute ms"),
      right("write ms"),
      right("save ms"),
      right("µs a plan"),
      right("of 100's"),
      right("longest stretch ms"),
      right("peak MB"),
      right("round trips"),
      right("sent kB"),
      right("received kB"),
    ],
    costs.map((cost) => [
      grouped.format(cost.plans),
      grouped.format(cost.open),
      grouped.format(cost.read),
      grouped.format(cost.compute),
      grouped.format(cost.write),
      grouped.format(cost.save),
      grouped.format(perPlan(cost) * 1000),
      oneDecimal.format(perPlan(cost) / perPlan(costs[0]!)),
      grouped.format(cost.longestStretch),
      grouped.format(cost.peakBytes / 1e6),
      grouped.format(cost.roundTrips),
      grouped.format(cost.requestBytes / 1e3),
      grouped.format(cost.responseBytes / 1e3),
    ]),
  ),
);
console.log(
  "\nRead and write include the local host, which parses, evaluates and answers in place of Excel; the longest stretch" +
    "\nis the longest time the thread was not given back. Opening and saving the file are the host's alone.",
);
