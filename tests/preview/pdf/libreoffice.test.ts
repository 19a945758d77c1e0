import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findLibreOffice, PdfError, type PdfProblem, pdfOf } from "../../../src/preview/pdf/libreoffice";

/** A program in the place of LibreOffice, in a folder of its own. */
describe("a PDF by LibreOffice", function () {
  before(function () {
    // A shell script is no program there.
    if (process.platform === "win32") this.skip();
  });

  const folder = mkdtempSync(path.join(tmpdir(), "kpi-libreoffice-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const program = (...lines: string[]): string => {
    const file = path.join(folder, "soffice");
    writeFileSync(file, ["#!/bin/sh", ...lines, ""].join("\n"));
    chmodSync(file, 0o755);
    return file;
  };
  const problem = async (made: Promise<Uint8Array>): Promise<PdfProblem | null> =>
    made.then(
      () => null,
      (error: unknown) => (error instanceof PdfError ? error.problem : null),
    );

  it("is found on the path", () => {
    const file = program("exit 0");
    assert.equal(findLibreOffice(["/nowhere", folder].join(path.delimiter)), file);
  });

  it("runs without a window, in a profile of its own that is gone afterwards", async () => {
    const seen = path.join(folder, "seen");
    const file = program(`echo "$@" > ${seen}`, `printf %s "%PDF" > "$6/paper.pdf"`);
    assert.equal(new TextDecoder().decode(await pdfOf(new Uint8Array([1]), file)), "%PDF");
    const [profile = "", ...args] = readFileSync(seen, "utf8").trim().split(" ");
    const [, used = ""] = /^-env:UserInstallation=file:\/\/(.*)\/profile$/.exec(profile) ?? [];
    assert.deepEqual(args, ["--headless", "--convert-to", "pdf", "--outdir", used, `${used}/paper.xlsx`]);
    assert.ok(!existsSync(used));
  });

  it("says that it is not installed, or took too long, or what it said where it made no file", async () => {
    assert.deepEqual(await problem(pdfOf(new Uint8Array(), null)), { kind: "not-installed" });
    const seconds = 0.2;
    assert.deepEqual(await problem(pdfOf(new Uint8Array(), program("exec sleep 20"), seconds / 60)), {
      kind: "timeout",
      minutes: seconds / 60,
    });
    const silent = program("echo source file could not be loaded >&2");
    assert.deepEqual(await problem(pdfOf(new Uint8Array(), silent)), {
      kind: "failed",
      said: "source file could not be loaded",
    });
    assert.deepEqual(await problem(pdfOf(new Uint8Array(), program("echo no display", "exit 7"))), {
      kind: "failed",
      said: "no display",
    });
  });
});
