/** Puts the command line and the packages it needs into one script. */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Files find what lies beside them by their own place, not by the script's. */
const ownPlaces = {
  name: "own places",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const source = await readFile(file, "utf8");
      const place = JSON.stringify(pathToFileURL(file).href);
      return { contents: source.replaceAll("import.meta.url", place), loader: "ts" };
    });
  },
};

/** Packages of the CommonJS kind ask for Node's own modules so. */
const REQUIRE =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

const WEEK = 7 * 86_400_000;

/** @param {string} entry the source that runs first  @param {string} script the file to write */
export async function makeScript(entry, script) {
  const folder = path.dirname(script);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${script}.${process.pid}`;
  await build({
    entryPoints: [entry],
    outfile: unfinished,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    banner: { js: REQUIRE },
    plugins: [ownPlaces],
    logLevel: "error",
  });
  // Another run may be making the same script, or starting it.
  renameSync(unfinished, script);
  removeOld(folder);
}

/** Scripts of sources that have changed since. */
function removeOld(folder) {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const { mtimeMs = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > WEEK) rmSync(file, { force: true });
  }
}
