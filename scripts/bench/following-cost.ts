/** Types figures into an open workbook that is followed, and prints as JSON what it took until each was shown. */
import { readFileSync } from "node:fs";
import { openFile } from "../../src/preview/workbook-file";
import { officeWorkbook } from "../../src/runtime/office-workbook";
import { createSession, type Session } from "../../src/session/session";
import { watchThread } from "./thread-watch";

export interface FollowingCost {
  plans: number;
  /** Processor milliseconds of the add-in's own from the change to the pane's new view, with the wait for more. */
  spent: number;
  longestStretch: number;
  roundTrips: number;
  responseBytes: number;
}

const CHANGES = 9;
/** What was typed before is compiled and settled by then. */
const SETTLED_MS = 300;

function nextView(session: Session): Promise<void> {
  const { survey } = session.snapshot().view;
  return new Promise((resolve) => {
    const end = session.subscribe(() => {
      if (session.snapshot().view.survey === survey) return;
      end();
      resolve();
    });
  });
}

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

async function cost(input: string): Promise<FollowingCost> {
  const host = await openFile(readFileSync(input), "bench.xlsx");
  const session = createSession(officeWorkbook);
  const first = nextView(session);
  const stop = session.follow();
  await first;
  const costs: Omit<FollowingCost, "plans">[] = [];
  for (let change = 0; change < CHANGES; change++) {
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const before = { ...host.statistics };
    const shown = nextView(session);
    await Excel.run(async (context) => {
      // A result of a plan in the middle of the sheet.
      context.workbook.worksheets.getFirst().getRange(`L${200 + change * 50}`).values = [[change]];
      await context.sync();
    });
    const { spent, stop: stopWatch } = watchThread(host);
    await shown;
    costs.push({
      spent: spent(),
      longestStretch: stopWatch(),
      // Without the change's own.
      roundTrips: host.statistics.roundTrips - before.roundTrips - 1,
      responseBytes: host.statistics.responseBytes - before.responseBytes,
    });
  }
  stop();
  return {
    plans: session.snapshot().view.survey?.assessment.plans.length ?? 0,
    spent: median(costs.map(({ spent }) => spent)),
    longestStretch: median(costs.map(({ longestStretch }) => longestStretch)),
    roundTrips: Math.max(...costs.map(({ roundTrips }) => roundTrips)),
    responseBytes: Math.max(...costs.map(({ responseBytes }) => responseBytes)),
  };
}

const [input = ""] = process.argv.slice(2);
console.log(JSON.stringify(await cost(input)));
process.exit(0);
