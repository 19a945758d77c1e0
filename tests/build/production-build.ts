/** The production build, made once for all tests that look at what is shipped. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import webpack, { type Configuration } from "webpack";

export const ORIGIN = "https://kpi.example.org/scorecard";

let built: Promise<string> | null = null;

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "kpi-scorecard-"));
  const { default: configuration } = (await import(pathToFileURL("webpack.config.js").href)) as unknown as {
    default: (env: { origin: string }, options: { mode: "production" }) => Promise<Configuration>;
  };
  const config = await configuration({ origin: ORIGIN }, { mode: "production" });
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  const stats = await new Promise<webpack.Stats>((resolve, reject) =>
    compiler?.run((error, result) => (result ? resolve(result) : reject(error ?? new Error("no result")))),
  );
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }).errors, []);
  return folder;
}

/** The folder that is deployed, built for `ORIGIN`. */
export const productionBuild = (): Promise<string> => (built ??= build());

// At the top level of the file it is a hook of the whole run.
after(async () => {
  if (built) rmSync(await built, { recursive: true, force: true });
});
