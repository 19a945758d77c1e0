/** Runs the command once on a workbook of so many plans, and prints what it cost as JSON. */
import { generate } from "../../src/excel/generate";
import { newFile, openFile, saveFile } from "../../src/preview/workbook-file";

export interface CommandCost {
  plans: number;
  /** Milliseconds. */
  open: number;
  read: number;
  compute: number;
  write: number;
  save: number;
  longestStretch: number;
  peakBytes: number;
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
}

const HEADER = ["แผนงาน", "เป้าหมายปี 2563", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", "หมายเหตุ"];
const PLANS_AN_ISSUE = 50;
const ROWS_AT_ONCE = 2_000;

const number = new Intl.NumberFormat("en-US");

/** A plan's row as the document layout prints it: figures that add up, so that the checks have their full work. */
function planRow(index: number): string[] {
  const planned = [1, 2, 3, 4].map((quarter) => 100 + ((index * 7 + quarter * 13) % 90));
  const results = planned.map((target, quarter) => target + ((index + quarter) % 40) - 20);
  const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
  const quarters = planned.map((target, quarter) => {
    const result = results[quarter] ?? 0;
    return `${number.format(target)} ครัวเรือน (ผล ${number.format(result)} ครัวเรือน)`;
  });
  const [issue, plan] = [Math.floor(index / PLANS_AN_ISSUE) + 1, (index % PLANS_AN_ISSUE) + 1];
  return [
    `${issue}.${plan} การสนับสนุนการพัฒนาที่อยู่อาศัยผู้มีรายได้น้อยในเมืองและชนบท`,
    `${number.format(sum(planned))} ครัวเรือน (ผล ${number.format(sum(results))} ครัวเรือน)`,
    ...quarters,
    "",
  ];
}

async function workbookOf(plans: number): Promise<Uint8Array> {
  const file = await newFile("bench.xlsx");
  const rows = [HEADER];
  for (let index = 0; index < plans; index++) {
    if (index % PLANS_AN_ISSUE === 0)
      rows.push([`ประเด็นยุทธศาสตร์ : ประเด็นที่ ${index / PLANS_AN_ISSUE + 1}`, "", "", "", "", "", ""]);
    rows.push(planRow(index));
  }
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getFirst();
    for (let row = 0; row < rows.length; row += ROWS_AT_ONCE) {
      const part = rows.slice(row, row + ROWS_AT_ONCE);
      const range = worksheet.getRangeByIndexes(row, 0, part.length, HEADER.length);
      range.numberFormat = "@" as unknown as string[][];
      range.values = part;
      // A request holds 5 MB.
      await context.sync();
    }
  });
  return saveFile(file);
}

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const begun = performance.now();
  return [await work(), performance.now() - begun];
}

/** Looks in every few milliseconds; the longest time between two looks is the longest the thread was kept. */
function watchThread(): () => number {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

async function cost(plans: number): Promise<CommandCost> {
  const bytes = await workbookOf(plans);
  const [file, open] = await timed(() => openFile(bytes, "bench.xlsx"));
  const begun: Record<string, number> = {};
  const longestStretch = watchThread();
  const outcome = await generate({
    language: "th",
    formulas: "live",
    onProgress: ({ step, done }) => (begun[done === 3 ? "end" : step] ??= performance.now()),
  });
  const stretch = longestStretch();
  if (outcome.plans !== plans) throw new Error(`${outcome.plans} plans were read of ${plans}`);
  const { roundTrips, requestBytes, responseBytes } = file.statistics;
  const [, save] = await timed(() => saveFile(file));
  const between = (from: string, to: string): number => (begun[to] ?? 0) - (begun[from] ?? 0);
  return {
    plans,
    open,
    read: between("read", "compute"),
    compute: between("compute", "write"),
    write: between("write", "end"),
    save,
    longestStretch: stretch,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    roundTrips,
    requestBytes,
    responseBytes,
  };
}

console.log(JSON.stringify(await cost(Number(process.argv[2]))));
