/**
 * `npm run bench`: what the rules cost beside d3-scale's scales, what each phase of the command costs, how long the thread
 * is kept in Node and in Chromium, and the whole command line beside an openpyxl script, with the goals. `-- NAME …` runs
 * the measurements named; `large`, 100,000 plans, only runs when it is named and takes many minutes.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { commandLineGoals, largeGoals } from "./command-line-goals";
import { type Goal, goalTable } from "./goals";
import { paneGoals } from "./pane-goals";
import { phaseGoals } from "./phases";
import { threadGoals } from "./thread-goals";
import { ruleCosts, ruleGoals, ruleTable } from "./rule-costs";

/** Each gives its rows of the table of goals, and may print a table of its own. Files go to the folder. */
const MEASUREMENTS: Readonly<Record<string, (folder: string) => Goal[] | Promise<Goal[]>>> = {
  rules() {
    const costs = ruleCosts();
    console.log(`\nRules\n\n${ruleTable(costs)}`);
    return ruleGoals(costs);
  },
  phases: phaseGoals,
  thread: threadGoals,
  pane: paneGoals,
  "command-line": commandLineGoals,
  large: largeGoals,
};

const USUAL = Object.keys(MEASUREMENTS).filter((name) => name !== "large");

/** What was asked for by name, with or without dashes. */
function chosen(given: readonly string[]): string[] {
  const names = given.map((argument) => argument.replace(/^--/, ""));
  const unknown = names.find((name) => !(name in MEASUREMENTS));
  if (unknown !== undefined)
    throw new Error(`no measurement "${unknown}": ${Object.keys(MEASUREMENTS).join(", ")}`);
  return names.length > 0 ? names : USUAL;
}

const names = chosen(process.argv.slice(2));
const folder = mkdtempSync(path.join(tmpdir(), "kpi-bench-"));
try {
  console.log(`Node ${process.version}`);
  const goals: Goal[] = [];
  for (const name of names) {
    try {
      goals.push(...(await MEASUREMENTS[name]!(folder)));
    } catch (error) {
      // The others are worth having all the same.
      console.error(`\n${name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
  console.log(`\nGoals\n\n${goalTable(goals)}`);
} finally {
  rmSync(folder, { recursive: true });
}
