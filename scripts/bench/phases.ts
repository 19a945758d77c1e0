/** What each phase of the command takes on an open workbook: each workbook in a process of its own. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type TerminalColumn, terminalTable } from "../../src/preview/cli/terminal-table";
import type { FormulaMode } from "../../src/workbook/settings";
import type { CommandCost } from "./command-cost";
import { createInput } from "./command-line";
import type { Goal } from "./goals";

const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const MEASURED = fileURLToPath(new URL("./command-cost.ts", import.meta.url));

const SIZES = [100, 1_000, 10_000];
const MAX_MS = 15 * 60_000;

export function commandCost(input: string, formulas: FormulaMode): CommandCost {
  const child = spawnSync(process.execPath, ["--import", "tsx", MEASURED, input, formulas], {
    encoding: "utf8",
    maxBuffer: 64e6,
    timeout: MAX_MS,
  });
  if (child.status !== 0) throw new Error(child.error?.message ?? child.stderr);
  return JSON.parse(child.stdout) as CommandCost;
}

const HEADINGS = [
  "plans",
  "open ms",
  "read ms",
  "compute ms",
  "write ms",
  "save ms",
  "µs a plan",
  "of 100's",
  "longest stretch ms",
  "round trips",
  "sent kB",
  "received kB",
];
const COLUMNS = HEADINGS.map((heading): TerminalColumn => ({ heading, align: "right" }));

const perPlan = ({ first: { read, compute, write }, plans }: CommandCost): number =>
  (read + compute + write) / plans;

const phaseTable = (costs: readonly CommandCost[]): string =>
  terminalTable(
    COLUMNS,
    costs.map((cost) => [
      grouped.format(cost.plans),
      grouped.format(cost.open),
      grouped.format(cost.first.read),
      grouped.format(cost.first.compute),
      grouped.format(cost.first.write),
      grouped.format(cost.save),
      grouped.format(perPlan(cost) * 1000),
      oneDecimal.format(perPlan(cost) / perPlan(costs[0]!)),
      grouped.format(cost.first.longestStretch),
      grouped.format(cost.first.roundTrips),
      grouped.format(cost.first.requestBytes / 1e3),
      grouped.format(cost.first.responseBytes / 1e3),
    ]),
  );

/** What goes over the wire, for plans in columns: most of what a sheet holds is figures there. */
function wireGoals(live: CommandCost, native: CommandCost): Goal[] {
  const perCell = ({ first, writtenCells }: CommandCost): number => first.requestBytes / writtenCells;
  return [
    {
      what: "round trips, 10,000 plans",
      before: "13",
      limit: { atMost: 4 },
      measured: Math.max(live.first.roundTrips, native.first.roundTrips),
    },
    {
      what: "round trips, generated again, live",
      before: "21",
      limit: { atMost: 4 },
      measured: live.again.roundTrips,
    },
    {
      what: "round trips, generated again, native",
      before: "21",
      limit: { atMost: 4 },
      measured: native.again.roundTrips,
    },
    {
      what: "request bytes a written cell, live",
      before: "104",
      limit: { atMost: 12 },
      measured: perCell(live),
      decimals: 1,
    },
    {
      what: "request bytes a written cell, native",
      before: "104",
      limit: { atMost: 12 },
      measured: perCell(native),
      decimals: 1,
    },
  ];
}

export async function phaseGoals(folder: string): Promise<Goal[]> {
  console.log("\nThe command on an open workbook, plans in columns, live formulas\n");
  const inputs: string[] = [];
  for (const plans of SIZES) inputs.push(await createInput(folder, plans, "columns"));
  const live = inputs.map((input) => commandCost(input, "live"));
  console.log(phaseTable(live));
  console.log(
    "\nRead and write include the local host, which parses, evaluates and answers in place of Excel; the longest stretch" +
      "\nis the longest time the thread was not given back. Opening and saving the file are the host's alone.",
  );
  return wireGoals(live.at(-1)!, commandCost(inputs.at(-1)!, "native"));
}
