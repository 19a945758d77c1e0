/**
 * `npm run bench`: what the rules cost beside d3-scale's scales, what each phase of the command costs, and the goals, with
 * the whole command line beside an openpyxl script. `-- --large` adds 100,000 plans, which takes some minutes.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { commandLineGoals, largeGoals } from "./command-line-goals";
import { createInput } from "./command-line";
import { type Goal, goalTable } from "./goals";
import { commandCost, phaseTable, wireGoals } from "./phases";
import { ruleCosts, ruleGoals, ruleTable } from "./rule-costs";

const SIZES = [100, 1_000, 10_000];

const folder = mkdtempSync(path.join(tmpdir(), "kpi-bench-"));
try {
  const goals: Goal[] = [];

  console.log(`Node ${process.version}\n\nRules\n`);
  const rules = ruleCosts();
  console.log(ruleTable(rules));
  goals.push(...ruleGoals(rules));

  console.log("\nThe command on an open workbook, plans in columns, live formulas\n");
  const columns: string[] = [];
  for (const plans of SIZES) columns.push(await createInput(folder, plans, "columns"));
  const live = columns.map((input) => commandCost(input, "live"));
  console.log(phaseTable(live));
  console.log(
    "\nRead and write include the local host, which parses, evaluates and answers in place of Excel; the longest stretch" +
      "\nis the longest time the thread was not given back. Opening and saving the file are the host's alone.",
  );
  goals.push(...wireGoals(live.at(-1)!, commandCost(columns.at(-1)!, "native")));

  goals.push(...(await commandLineGoals(folder)));
  if (process.argv.includes("--large")) goals.push(...(await largeGoals(folder)));

  console.log("\nGoals\n");
  console.log(goalTable(goals));
} finally {
  rmSync(folder, { recursive: true });
}
