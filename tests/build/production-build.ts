/** The production build, made once for all tests that look at what is shipped. */
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import webpack, { type Configuration } from "webpack";
import { oncePerRun } from "../set-up/once-per-run";

export const ORIGIN = "https://kpi.example.org/scorecard";

async function build(folder: string): Promise<void> {
  const { default: configuration } = (await import(pathToFileURL("webpack.config.js").href)) as unknown as {
    default: (env: { origin: string }, options: { mode: "production" }) => Promise<Configuration>;
  };
  const config = await configuration({ origin: ORIGIN }, { mode: "production" });
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  const stats = await new Promise<webpack.Stats>((resolve, reject) =>
    compiler?.run((error, result) => (result ? resolve(result) : reject(error ?? new Error("no result")))),
  );
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }).errors, []);
}

/** The folder that is deployed, built for `ORIGIN`. */
export const productionBuild = (): Promise<string> => oncePerRun("production", build);
