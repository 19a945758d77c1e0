/** The command line on whole files, plans in the document layout. */
import { createInput, hasOpenpyxl, runCommand, runOpenpyxl, type Usage } from "./command-line";
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
  measured: script && command.seconds / median(script).seconds,
  missing: NO_OPENPYXL,
  decimals: 2,
});

export async function commandLineGoals(folder: string): Promise<Goal[]> {
  const thousand = await createInput(folder, 1_000, "document");
  const tenThousand = await createInput(folder, 10_000, "document");
  const few = median(() => runCommand(thousand));
  const many = median(() => runCommand(tenThousand));
  const beside = (byNumber: boolean) => (hasOpenpyxl() ? () => runOpenpyxl(tenThousand, byNumber) : null);
  return [
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

const LARGE_MEMORY_MB = 4_000;

/** 100,000 plans, on one sheet and on four. */
export async function largeGoals(folder: string): Promise<Goal[]> {
  const tenThousand = runCommand(await createInput(folder, 10_000, "document"));
  const goals: Goal[] = [];
  for (const sheets of [1, 4]) {
    const large = runCommand(await createInput(folder, 100_000, "document", sheets), LARGE_MEMORY_MB);
    const where = sheets === 1 ? "one sheet" : `${sheets} sheets`;
    goals.push(
      {
        what: `100,000 plans, ${where}: peak memory`,
        before: "–",
        limit: { atMost: 4_000 },
        measured: large.peakBytes / 1e6,
        unit: "MB",
      },
      {
        what: `100,000 plans, ${where}: time / time(10,000)`,
        before: "–",
        limit: { atMost: 11 },
        measured: large.seconds / tenThousand.seconds,
        decimals: 1,
      },
    );
  }
  return goals;
}
