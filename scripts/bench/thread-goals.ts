/** How long the add-in keeps the thread, and how soon a typed change is followed, on a workbook of 10,000 plans. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createInput } from "./command-line";
import type { FollowingCost } from "./following-cost";
import type { Goal } from "./goals";
import { commandCost } from "./phases";

const MEASURED = fileURLToPath(new URL("./following-cost.ts", import.meta.url));

function followingCost(input: string): FollowingCost {
  const child = spawnSync(process.execPath, ["--import", "tsx", MEASURED, input], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as FollowingCost;
}

/** In Node, beside the local host, whose own time is not counted. */
export async function threadGoals(folder: string): Promise<Goal[]> {
  const input = await createInput(folder, 10_000, "columns");
  const { first, again } = commandCost(input, "live");
  const following = followingCost(input);
  return [
    {
      what: "longest time the thread is kept, generating and again",
      before: "2,543 ms",
      limit: { atMost: 50 },
      measured: Math.max(first.longestStretch, again.longestStretch),
      unit: "ms",
    },
    {
      what: "following a typed change, 10,000 plans",
      before: "600 ms",
      limit: { atMost: 200 },
      measured: following.spent,
      unit: "ms",
    },
    {
      what: "… its longest time the thread is kept",
      before: "120 ms",
      limit: { atMost: 50 },
      measured: following.longestStretch,
      unit: "ms",
    },
    {
      what: "… what comes over the wire for it",
      before: "3,821 kB",
      limit: { atMost: 5 },
      measured: following.responseBytes / 1e3,
      unit: "kB",
      decimals: 1,
    },
  ];
}
