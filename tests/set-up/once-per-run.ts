/**
 * What is costly to make and the same for all test files, such as a build: made by the first that asks, and kept until the
 * run ends. The files may run in several processes, so it is kept in a folder.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Names the run's folder to the processes that mocha starts. */
const RUN = "KPI_TEST_RUN";

export function beginRun(): void {
  process.env[RUN] = mkdtempSync(join(tmpdir(), "kpi-tests-"));
}

export function endRun(): void {
  const folder = process.env[RUN];
  if (folder) rmSync(folder, { recursive: true, force: true });
}

/** A folder with what `make` puts into it. */
export async function oncePerRun(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(process.env[RUN]!, name);
  const outcome = `${folder}.outcome`;
  if (isFirst(`${folder}.begun`)) {
    const failure = await make(folder).then(
      () => "",
      (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    // Renamed into place: nobody reads half of it.
    writeFileSync(`${outcome}.new`, failure);
    renameSync(`${outcome}.new`, outcome);
  }
  while (!existsSync(outcome)) await pause(50);
  const failure = readFileSync(outcome, "utf8");
  if (failure) throw new Error(failure);
  return folder;
}

/** Making a folder is the one thing that two processes cannot both do. */
function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
