import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { REFERENCE } from "../../../scripts/samples/reference";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const SAMPLE = path.join(ROOT, "assets/samples/codi-fy2563.xlsx");

describe("npm run scorecard", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "kpi-cli-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]): { status: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, "scripts/scorecard/start.mjs"), ...args],
      { cwd: ROOT, encoding: "utf8" },
    );
    return { status, out: stdout, err: stderr };
  };

  it("writes the workbook and the report, and shows the plans, the total and the grade", () => {
    const [output, json] = [path.join(folder, "out.xlsx"), path.join(folder, "out.json")];
    const input = readFileSync(SAMPLE);
    const { status, out, err } = run(SAMPLE, output, "--json", json);
    assert.equal(err, "");
    assert.equal(status, 0);
    assert.match(out, /5\.1 .*8,645 +12,199 +คน +141\.11% +● เขียว/);
    assert.match(out, /คะแนนรวม 100\.00 +ระดับ ดีมาก/);
    assert.ok(existsSync(output));
    assert.deepEqual(readFileSync(SAMPLE), input);

    const report = JSON.parse(readFileSync(json, "utf8")) as {
      fiscalYear: number;
      plans: { id: string; mode: string | null; annual: { target: number | null; result: number | null } }[];
      scorecard: { total: number; weightAssessed: number; totalOfAssessed: number; grade: string };
      findings: {
        kind: string;
        sheet: string;
        cell: string;
        id: string;
        reported: unknown;
        computed: unknown;
      }[];
      host: { roundTrips: number };
    };
    assert.equal(report.fiscalYear, 2563);
    for (const { id, annual } of REFERENCE.plans) {
      const plan = report.plans.find((each) => each.id === id);
      assert.deepEqual([id, plan?.annual.target, plan?.annual.result], [id, annual.target, annual.result]);
    }
    const { total, weightAssessed, totalOfAssessed, grade } = report.scorecard;
    assert.deepEqual([total, weightAssessed, totalOfAssessed, grade], [100, 100, 100, "ดีมาก"]);
    const slip = report.findings.find(({ id, kind }) => id === "5.1" && kind === "percent-mismatch");
    assert.deepEqual([slip?.cell.charAt(0), slip?.reported, slip?.computed], ["E", 42.38, 42.39]);
    // Two to read, one to write, and for what is only nice: looks with charts, page breaks.
    assert.ok(report.host.roundTrips <= 5, `${report.host.roundTrips} round trips`);
  });

  it("speaks English when asked", () => {
    const { status, out } = run(
      SAMPLE,
      path.join(folder, "en.xlsx"),
      "--language",
      "en",
      "--formulas",
      "values",
    );
    assert.equal(status, 0);
    assert.match(out, /Total 100\.00 +Grade Very good/);
  });

  it("exits with 2 on wrong usage", () => {
    for (const args of [
      ["--formulas", "magic"],
      ["--language", "fr"],
      ["--ready-to-send", "--formulas", "live"],
      ["--nonsense"],
      [SAMPLE, SAMPLE],
      [SAMPLE, path.join(folder, "a.pdf")],
      ["a.xlsx", "b.xlsx", "c.xlsx"],
    ]) {
      const { status, err } = run(...args);
      assert.equal(status, 2, args.join(" "));
      assert.match(err, /วิธีใช้: npm run scorecard -- /);
    }
    const english = run("--nonsense", "--language", "en");
    assert.equal(english.status, 2);
    assert.match(english.err, /^there is no option --nonsense\nusage: npm run scorecard -- /);
  });

  it("exits with 1, a message and no output where there is nothing to read", () => {
    const output = path.join(folder, "none.xlsx");
    const notAWorkbook = path.join(folder, "text.xlsx");
    writeFileSync(notAWorkbook, "ไม่ใช่สมุดงาน");
    for (const [input, language, message] of [
      [path.join(folder, "missing.xlsx"), "th", /^อ่าน .*missing\.xlsx ไม่ได้: /],
      [notAWorkbook, "th", /^เปิด .*text\.xlsx ไม่ได้: /],
      [notAWorkbook, "en", /^cannot open .*text\.xlsx: /],
      [folder, "en", /^cannot read /],
    ] as const) {
      const { status, err } = run(input, output, "--language", language);
      assert.equal(status, 1, input);
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /);
      assert.ok(!existsSync(output));
    }
  });
});
