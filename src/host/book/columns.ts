/** What a sheet says of its columns: runs of columns alike, in order, as the file writes them. */
export interface ColumnRun {
  first: number;
  last: number;
  /** In characters with Excel's padding, as the file has it; null for the sheet's default. */
  width: number | null;
  hidden: boolean;
  style: number | null;
  attributes: Record<string, string>;
}

export type Columns = ColumnRun[];

export function columnRun(columns: Columns, column: number): ColumnRun | null {
  return columns.find((run) => run.first <= column && column <= run.last) ?? null;
}

/** Changes columns `first` to `last`, splitting the runs that reach over them. */
export function changeColumns(
  columns: Columns,
  first: number,
  last: number,
  change: (run: ColumnRun) => void,
): void {
  const runs: ColumnRun[] = [];
  let next = first;
  const blank = (from: number, to: number): ColumnRun => ({
    first: from,
    last: to,
    width: null,
    hidden: false,
    style: null,
    attributes: {},
  });
  const changed = (run: ColumnRun): ColumnRun => {
    change(run);
    return run;
  };
  for (const run of columns) {
    if (run.last < first || run.first > last) {
      if (run.first > last && next <= last) {
        runs.push(changed(blank(next, last)));
        next = last + 1;
      }
      runs.push(run);
      continue;
    }
    if (run.first < first) runs.push({ ...run, last: first - 1 });
    const from = Math.max(run.first, first);
    const to = Math.min(run.last, last);
    if (next < from) runs.push(changed(blank(next, from - 1)));
    runs.push(changed({ ...run, first: from, last: to }));
    next = to + 1;
    if (run.last > last) runs.push({ ...run, first: last + 1 });
  }
  if (next <= last) runs.push(changed(blank(next, last)));
  columns.splice(0, columns.length, ...runs);
}
