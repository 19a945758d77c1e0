/**
 * `npm run scorecard`: the command line as one script, which starts in a third of the time that its several hundred sources
 * take. The script is made when it is first wanted, and again whenever a source has changed.
 */
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CACHE = path.join(ROOT, "node_modules", ".cache", "kpi-scorecard");

/** What goes into the script: our sources, the packages' versions, and how it is made. */
const INGREDIENTS = ["src", "scripts/scorecard", "package-lock.json"];

/** Every file at or below a path. */
function filesBelow(file) {
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file).flatMap((name) => filesBelow(path.join(file, name)));
}

/** Changes with every change of the ingredients: a script of that name is up to date. */
function scriptName() {
  const hash = createHash("sha256").update(ROOT);
  for (const file of INGREDIENTS.flatMap((name) => filesBelow(path.join(ROOT, name)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return `${hash.digest("hex").slice(0, 16)}.mjs`;
}

/** The packages may belong to somebody else, who lets nobody write there: the script is made for this run alone then. */
function scriptFolder() {
  try {
    mkdirSync(CACHE, { recursive: true });
    accessSync(CACHE, constants.W_OK);
    return CACHE;
  } catch {
    const folder = mkdtempSync(path.join(tmpdir(), "kpi-scorecard-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }
}

const name = scriptName();
const kept = path.join(CACHE, name);
const script = existsSync(kept) ? kept : path.join(scriptFolder(), name);
if (!existsSync(script)) {
  const { makeScript } = await import("./make-script.mjs");
  await makeScript(path.join(ROOT, "src/preview/cli/main.ts"), script);
}
await import(pathToFileURL(script).href);
