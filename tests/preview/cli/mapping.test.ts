import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Mapping } from "../../../src/workbook/mapping/mapping";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const SAMPLE = path.join(ROOT, "assets/samples/codi-fy2563.xlsx");

describe("npm run scorecard -- --mapping FILE", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "kpi-mapping-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const output = path.join(folder, "out.xlsx");
  const json = path.join(folder, "out.json");
  const run = (mapping: string): { status: number | null; err: string } => {
    const file = path.join(folder, "mapping.json");
    writeFileSync(file, mapping);
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        ...[path.join(ROOT, "scripts/scorecard/start.mjs"), SAMPLE, output],
        ...["--language", "en", "--json", json, "--mapping", file],
      ],
      { cwd: ROOT, encoding: "utf8" },
    );
    return { status, err: stderr };
  };

  it("reads the workbook by it", () => {
    const mapping: Mapping = {
      version: 1,
      sheets: [{ sheet: "สรุปผลการประเมิน", ignore: true }],
      plans: [{ sheet: "แผนงาน ไตรมาส 4", id: "5.1", accumulation: "cumulative" }],
    };
    assert.deepEqual(run(JSON.stringify(mapping)), { status: 0, err: "" });
    const report = JSON.parse(readFileSync(json, "utf8")) as {
      plans: { id: string; mode: string }[];
      scorecard: unknown;
    };
    assert.equal(report.plans.find(({ id }) => id === "5.1")?.mode, "cumulative");
    assert.equal(report.scorecard, null);
  });

  it("refuses a bad one with what is wrong in it, and writes nothing", () => {
    rmSync(output, { force: true });
    const bad = run('{"version": 1, "sheets": [{"sheet": "P", "kind": "goals", "headerRow": 1}]}');
    assert.equal(bad.status, 1);
    assert.match(
      bad.err,
      /mapping\.json:\nsheets\[0\]\.kind is "goals"; it must be one of targets, criteria, checklist\.\n$/,
    );

    const misfit = run('{"version": 1, "sheets": [{"sheet": "หาย", "ignore": true}]}');
    assert.equal(misfit.status, 1);
    assert.match(misfit.err, /sheets\[0\]\.sheet: there is no visible sheet “หาย”/);
    assert.ok(!existsSync(output));
  });
});
