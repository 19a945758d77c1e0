/** The command line on whole files, plans in the document layout. */
import { compareSheets, createInput, hasOpenpyxl, runCommand, runOpenpyxl, type Usage } from "./command-line";
import type { Goal } from "./goals";

/** The median of some runs: one lucky or unlucky run must not move it. */
const RUNS = 3;

function median(measure: () => Usage): Usage {
  const runs = Array.from({ length: RUNS }, measure).sort((a, b) => a.seconds - b.seconds);
  return runs[Math.floor(RUNS / 2)]!;
}

const NO_OPENPYXL = "python3 with openpyxl is not installed here";

/** The command line's time as a part of the script's. */
const ratioTo = (what: string, before: string, command: Usage, script: (() => Usage) | null): Goal => ({
  what,
  before,
  limit: { atMost: 0.3 },
  measured: script && command.seconds / script().seconds,
  missing: NO_OPENPYXL,
  decimals: 2,
});

/** The script is a yardstick only as long as it writes what the command writes. */
function sameSheets(input: string): Goal {
  const goal: Goal = {
    what: "cells of its sheets that the script has otherwise, 1,000 plans",
    before: "–",
    limit: { atMost: 0 },
    measured: null,
    missing: NO_OPENPYXL,
  };
  if (!hasOpenpyxl()) return goal;
  runOpenpyxl(input);
  const { compared, different, missing, first } = compareSheets(input);
  console.log(
    `\nOf the command's cells for 1,000 plans the openpyxl script writes ${compared}; it leaves out ${missing} that do not grow with the plans.`,
  );
  for (const difference of first) console.log(JSON.stringify(difference));
  return { ...goal, measured: different };
}

export async function commandLineGoals(folder: string): Promise<Goal[]> {
  const thousand = await createInput(folder, 1_000, "document");
  const tenThousand = await createInput(folder, 10_000, "document");
  const few = median(() => runCommand(thousand));
  // Long enough that one run tells.
  const many = runCommand(tenThousand);
  const beside = (byNumber: boolean) => (hasOpenpyxl() ? () => runOpenpyxl(tenThousand, byNumber) : null);
  return [
    sameSheets(thousand),
    {
      what: "command line, 10,000 plans, processor time",
      before: "44.0",
      limit: { atMost: 10 },
      measured: many.seconds,
      unit: "s",
      decimals: 1,
    },
    ratioTo("… of the openpyxl script's", "0.56–0.70", many, beside(false)),
    ratioTo("… of the script past openpyxl's interface", "–", many, beside(true)),
    {
      what: "its peak memory",
      before: "2,300 MB",
      limit: { atMost: 800 },
      measured: many.peakBytes / 1e6,
      unit: "MB",
    },
    {
      what: "time(10,000) / time(1,000)",
      before: "6.4",
      limit: { atMost: 10 },
      measured: many.seconds / few.seconds,
      decimals: 1,
    },
  ];
}

/** What Node itself and the file in memory take comes on top. */
const LARGE_HEAP_MB = 3_400;

/** What was measured, or why it was not: out of memory, out of time. */
function attempt(measure: () => Usage): { usage: Usage | null; missing: string } {
  try {
    return { usage: measure(), missing: "" };
  } catch (error) {
    return { usage: null, missing: error instanceof Error ? error.message : String(error) };
  }
}

/** 100,000 plans, on one sheet and on four. */
export async function largeGoals(folder: string): Promise<Goal[]> {
  const tenThousand = runCommand(await createInput(folder, 10_000, "document"));
  const goals: Goal[] = [];
  for (const sheets of [1, 4]) {
    const input = await createInput(folder, 100_000, "document", sheets);
    const { usage, missing } = attempt(() => runCommand(input, LARGE_HEAP_MB));
    const where = sheets === 1 ? "one sheet" : `${sheets} sheets`;
    goals.push(
      {
        what: `100,000 plans, ${where}: peak memory`,
        before: "–",
        limit: { atMost: 4_000 },
        measured: usage && usage.peakBytes / 1e6,
        missing,
        unit: "MB",
      },
      {
        what: `100,000 plans, ${where}: time / time(10,000)`,
        before: "–",
        limit: { atMost: 11 },
        measured: usage && usage.seconds / tenThousand.seconds,
        missing,
        decimals: 1,
      },
    );
  }
  return goals;
}
