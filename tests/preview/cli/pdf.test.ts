import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findLibreOffice } from "../../../src/preview/pdf/libreoffice";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const SAMPLE = path.join(ROOT, "assets/samples/codi-fy2563.xlsx");

/** What a PDF's outline lists: LibreOffice names each sheet there. */
const outline = (pdf: Buffer): string[] =>
  [...pdf.toString("latin1").matchAll(/\/Title\s*<FEFF([0-9A-F]*)>/g)].map(([, hex = ""]) =>
    Buffer.from(hex, "hex").swap16().toString("utf16le"),
  );

describe("npm run scorecard -- --pdf FILE", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "kpi-cli-pdf-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const [output, pdf] = [path.join(folder, "out.xlsx"), path.join(folder, "out.pdf")];
  const run = (args: string[], env = process.env): { status: number | null; out: string; err: string } => {
    for (const file of [output, pdf]) rmSync(file, { force: true });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, "scripts/scorecard/start.mjs"), SAMPLE, output, "--pdf", pdf, ...args],
      { cwd: ROOT, encoding: "utf8", env },
    );
    return { status, out: stdout, err: stderr };
  };

  it("prints our sheets alone, in the order of their tabs", function () {
    if (findLibreOffice() === null) {
      console.log("      SKIPPED: no LibreOffice on this computer, so no PDF was made and looked into");
      this.skip();
    }
    const { status, err } = run([]);
    assert.deepEqual([status, err], [0, ""]);
    const made = readFileSync(pdf);
    assert.equal(made.subarray(0, 5).toString("latin1"), "%PDF-");
    assert.deepEqual(outline(made), [
      "ภาพรวม KPI",
      "สรุปผล KPI",
      "รายไตรมาส KPI",
      "คะแนน KPI",
      "ธรรมาภิบาล KPI",
      "ตรวจสอบ KPI",
      "กติกา KPI",
    ]);
    assert.ok(existsSync(output));
  });

  it("says what to do where there is no LibreOffice, and writes the workbook all the same", function () {
    if (findLibreOffice("") !== null) {
      console.log("      SKIPPED: LibreOffice is found on this computer without the path, too");
      this.skip();
    }
    for (const [language, message, written] of [
      ["th", /^ไม่ได้ทำ PDF เพราะไม่พบ LibreOffice ในเครื่องนี้ ติดตั้งจาก/, /สมุดงานบันทึกแล้วที่ .*out\.xlsx/],
      [
        "en",
        /^No PDF was made: LibreOffice was not found on this computer\. Install it/,
        /workbook is written: .*out\.xlsx/,
      ],
    ] as const) {
      const { status, err } = run(["--language", language], { ...process.env, PATH: "" });
      assert.equal(status, 1);
      assert.match(err, message);
      assert.match(err, written);
      assert.ok(existsSync(output));
      assert.ok(!existsSync(pdf));
    }
  });
});
