import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

describe("the command line as one script", () => {
  const clone = mkdtempSync(path.join(tmpdir(), "kpi clone-"));
  const within = (...names: string[]): string => path.join(clone, ...names);
  after(() => rmSync(clone, { recursive: true, force: true }));

  const run = (...args: string[]): { out: string; err: string } => {
    const { stdout, stderr } = spawnSync(process.execPath, [within("scripts/scorecard/start.mjs"), ...args], {
      encoding: "utf8",
    });
    return { out: stdout.trim(), err: stderr };
  };
  const scripts = (): string[] => readdirSync(within("node_modules/.cache/kpi-scorecard"));

  before(() => {
    cpSync(path.join(ROOT, "scripts/scorecard"), within("scripts/scorecard"), { recursive: true });
    mkdirSync(within("src/preview/cli"), { recursive: true });
    mkdirSync(within("node_modules"));
    for (const name of ["esbuild", "@esbuild", "fflate"])
      symlinkSync(path.join(ROOT, "node_modules", name), within("node_modules", name), "junction");
    writeFileSync(within("package-lock.json"), "{}");
    writeFileSync(within("src/greeting.ts"), 'export const greeting: string = "first";');
    writeFileSync(
      within("src/preview/cli/main.ts"),
      `import { strToU8 } from "fflate";
      import { greeting } from "../../greeting";
      console.log(greeting, strToU8("ab").length, process.argv.slice(2).join(), new URL("../", import.meta.url).href);`,
    );
  });

  it("is made on a fresh clone, with its packages, and finds what lies beside the sources", () => {
    const { out, err } = run("a", "b");
    assert.equal(err, "");
    assert.equal(out, `first 2 a,b ${pathToFileURL(within("src/preview")).href}/`);
    assert.equal(scripts().length, 1);
  });

  it("is kept while no source has changed", () => {
    const before = scripts();
    run();
    assert.deepEqual(scripts(), before);
  });

  it("is made again when a source has changed", () => {
    writeFileSync(within("src/greeting.ts"), 'export const greeting: string = "second";');
    assert.match(run().out, /^second /);
  });

  it("is made for one run where nothing may be written beside the packages", () => {
    rmSync(within("node_modules/.cache"), { recursive: true });
    writeFileSync(within("node_modules/.cache"), "in the way");
    const { out, err } = run("a");
    assert.equal(err, "");
    assert.match(out, /^second 2 a /);
  });
});
