/** LibreOffice, where it is installed, makes a PDF of a workbook. */
import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Why there is no PDF. */
export type PdfProblem =
  { kind: "not-installed" } | { kind: "timeout"; minutes: number } | { kind: "failed"; said: string };

export class PdfError extends Error {
  constructor(readonly problem: PdfProblem) {
    super(problem.kind === "failed" ? problem.said : problem.kind);
  }
}

/** A workbook of ten thousand plans is thousands of pages. */
const TIMEOUT_MINUTES = 10;

const onPath = (directories: string, names: readonly string[]): string[] =>
  directories
    .split(path.delimiter)
    .filter((directory) => directory !== "")
    .flatMap((directory) => names.map((name) => path.join(directory, name)));

/** Where its own packages put it without telling the path. */
function installPlaces(platform: NodeJS.Platform): string[] {
  if (platform === "darwin") return ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];
  if (platform === "win32")
    return [process.env.ProgramFiles, process.env["ProgramFiles(x86)"]].flatMap((folder) =>
      // The .exe does not wait until it is done.
      folder === undefined ? [] : [path.join(folder, "LibreOffice", "program", "soffice.com")],
    );
  const versions = existsSync("/opt") ? readdirSync("/opt").filter((name) => /^libreoffice/i.test(name)) : [];
  return [
    ...versions
      .sort()
      .reverse()
      .map((name) => `/opt/${name}/program/soffice`),
    "/snap/bin/libreoffice",
  ];
}

/** The program's file, on the path or in the usual places; null where there is none. */
export function findLibreOffice(
  directories = process.env.PATH ?? "",
  platform: NodeJS.Platform = process.platform,
): string | null {
  const names = platform === "win32" ? ["soffice.com"] : ["soffice", "libreoffice"];
  return [...onPath(directories, names), ...installPlaces(platform)].find((file) => existsSync(file)) ?? null;
}

/**
 * The workbook's visible sheets as one PDF. It runs with a profile of its own: LibreOffice that is open on the desk
 * would take the task over, and settings of the user's would change the paper.
 *
 * @throws PdfError
 */
export async function pdfOf(
  workbook: Uint8Array,
  program = findLibreOffice(),
  timeoutMinutes = TIMEOUT_MINUTES,
): Promise<Uint8Array> {
  if (program === null) throw new PdfError({ kind: "not-installed" });
  const folder = mkdtempSync(path.join(tmpdir(), "kpi-pdf-"));
  try {
    const input = path.join(folder, "paper.xlsx");
    const output = path.join(folder, "paper.pdf");
    const profile = path.join(folder, "profile");
    mkdirSync(profile);
    writeFileSync(input, workbook);
    const said = await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        input,
      ],
      timeoutMinutes,
    );
    // It exits with 0 where it could not open the file, too.
    if (!existsSync(output)) throw new PdfError({ kind: "failed", said });
    return readFileSync(output);
  } finally {
    // It may still be writing to its profile when its process has ended.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** What the program said. */
function run(program: string, args: readonly string[], timeoutMinutes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { timeout: timeoutMinutes * 60_000 }, (error, stdout, stderr) => {
      const said = [stderr, stdout].map((text) => text.trim()).filter((text) => text !== "");
      if (!error) resolve(said.join("\n"));
      else if (error.killed) reject(new PdfError({ kind: "timeout", minutes: timeoutMinutes }));
      else reject(new PdfError({ kind: "failed", said: said.join("\n") || error.message }));
    });
  });
}
