/** How long the production pane keeps its thread in Chromium, on a workbook of 10,000 plans. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openFile } from "../../src/preview/workbook-file";
import { createInput } from "./command-line";
import type { Goal } from "./goals";
import { paneCost, STEPS } from "./pane-cost";

const ORIGIN = "https://kpi.example.org/scorecard";
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The production build, made for the bench alone. */
function build(folder: string): string {
  const output = join(folder, "dist");
  const child = spawnSync(
    process.execPath,
    [
      join(ROOT, "node_modules/webpack/bin/webpack.js"),
      ...["--mode", "production", "--env", `origin=${ORIGIN}`, "--output-path", output],
    ],
    { cwd: ROOT, encoding: "utf8", maxBuffer: 64e6 },
  );
  if (child.status !== 0) throw new Error(child.error?.message ?? child.stdout);
  return output;
}

export async function paneGoals(folder: string): Promise<Goal[]> {
  const deployed = { origin: ORIGIN, folder: build(folder) };
  const input = await createInput(folder, 10_000, "columns");
  const { steps, shownAfter } = await paneCost(await openFile(readFileSync(input), "bench.xlsx"), deployed);
  return [
    ...STEPS.map((step): Goal => ({
      what: `Chromium, ${step}: longest task`,
      before: "–",
      limit: { atMost: 50 },
      measured: steps[step].longest,
      unit: "ms",
    })),
    {
      what: "… long tasks of all, by the clock",
      before: "–",
      limit: { atMost: 0 },
      measured: STEPS.reduce((sum, step) => sum + steps[step].longTasks, 0),
    },
    {
      what: "… until a typed figure is shown",
      before: "–",
      limit: { atMost: 200 },
      measured: shownAfter,
      unit: "ms",
    },
  ];
}
